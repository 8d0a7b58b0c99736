import type { Card } from "../cards/card.ts";
import { isSameSource } from "../model/copies.ts";
import { type CopiesOf, type Family, familiesOf, type Member } from "../model/families.ts";
import { isListable } from "../model/feeds.ts";
import { articlePath } from "../urls.ts";

/** Two texts to be compared on a page. */
export interface ComparedPair {
  readonly one: Card;
  readonly other: Card;
  /** Whether both are of one source; else the other one is a reprint. */
  readonly isVersion: boolean;
}

/** The page that compares the texts of a family. */
export interface VersionsPage extends Family {
  readonly pairs: readonly ComparedPair[];
  /** How many further pairs differ and aren't compared. */
  readonly left: number;
  /** The ids of those that are word for word the same as the article that stands for all. */
  readonly verbatim: ReadonlySet<string>;
}

/** So many texts are compared on a page: a report that many papers shorten has more, and nobody reads all of them. */
const MOST = 6;

/** @param id of the article that stands for the family. */
export const versionsPath = (id: string): string => `${articlePath(id)}versions/`;

/**
 * The pages that compare texts: one for each family in which there is something to see. A version is compared with the one before it, a reprint with the
 * article that stands for the family. Reprints that are word for word the same aren't compared, and excerpts neither: they were only cut.
 * @param articles in the order of their days.
 */
export function versionPages(articles: readonly Card[], copies: CopiesOf): VersionsPage[] {
  // Most articles have no copy.
  if (copies.size === 0) return [];
  return familiesOf(articles, copies).flatMap((family) => {
    if (family.others.length === 0) return [];
    const pairs = pairsOf(family, copies);
    const same = family.others.filter(({ card }) => isSameText(family.card, card, copies));
    const page = {
      ...{ ...family, pairs: pairs.slice(0, MOST), left: Math.max(0, pairs.length - MOST) },
      verbatim: new Set(same.map(({ card }) => card.id)),
    };
    return pairs.length > 0 ? [page] : [];
  });
}

function pairsOf({ card, others }: Family, copies: CopiesOf): ComparedPair[] {
  const isVersion = (other: Card) => isSameSource(card, other);
  const whole = others.filter(({ kind }) => kind !== "excerpt");
  const versions = whole.map((one) => one.card).filter(isVersion);
  const inTurn = versions.map((other, at) => ({ one: versions[at - 1] ?? card, other, isVersion: true }));
  const reprints = whole
    .filter((one) => !isVersion(one.card))
    .map((one) => ({ one: card, other: one.card, isVersion: false }));
  return [...inTurn, ...reprints].filter(({ one, other }) => !isSameText(one, other, copies));
}

const isSameText = (one: Card, other: Card, copies: CopiesOf): boolean =>
  (copies.get(one.id) ?? []).some(({ card, isVerbatim }) => card === other && isVerbatim);

const membersOf = (page: Family): readonly Pick<Member, "card">[] => [page, ...page.others];

/** For each article on one of the pages that page. */
export const versionsOfArticle = (pages: readonly VersionsPage[]): ReadonlyMap<string, VersionsPage> =>
  new Map(pages.flatMap((page) => membersOf(page).map(({ card }) => [card.id, page] as const)));

/** Whether search engines may list a page: not if one of its articles is hidden from them. */
export const isListedPage = (page: VersionsPage): boolean =>
  membersOf(page).every(({ card }) => isListable(card));
