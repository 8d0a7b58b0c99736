import type { NameEntity } from "../../records/names.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { LongList } from "../../shared/longList.ts";
import { uniqueSlugs } from "../../text/uniqueSlugs.ts";
import type { Card } from "../cards/card.ts";
import type { Slice } from "../model/slices.ts";
import { steadyPages } from "../model/steadyPages.ts";
import { articlePath, pagePath } from "../urls.ts";
import { initial } from "./initial.ts";

/** The kinds of names that are found in the texts. */
export type FoundKind = "people" | "places" | "organisations";

/** The other kinds of pages that gather articles: topics, and what the register, the front matter or credits give. */
export type GivenKind = "topics" | "sources" | "authors" | "tags";

export type NameKind = FoundKind | GivenKind;

/** Something that articles have in common, with these articles in order of time, the undated ones last. */
export interface Name {
  readonly kind: NameKind;
  /** As pages show it. */
  readonly name: string;
  /** As articles have it: topics are English there. */
  readonly given: string;
  /** The form by which an index sorts it: "Putin, Vladimir". */
  readonly filed: string;
  /** Where its links lead: to its page; without one, to its line in the index; of a name of one article, to its place there. */
  readonly path: string;
  /** Whether it has a page of its own. */
  readonly hasPage: boolean;
  readonly articles: LongList<Card>;
  /** Null for topics, sources, authors and tags. */
  readonly found: Found | null;
}

/** The archive's table entry for a name. */
export interface Found extends Pick<NameEntity, "type" | "id" | "aliases" | "mentions"> {
  /** Which of the names in the texts it is, from 1. */
  readonly number: number;
  /** Its key: "person/ada-quist". */
  readonly key: string;
}

/** A page of an index: from A to Z, or the most frequent first. */
export interface IndexPage {
  readonly kind: NameKind;
  readonly order: IndexOrder;
  readonly number: number;
  readonly of: number;
  /** The number of names in the whole index. */
  readonly total: number;
  readonly letters: readonly Letter[];
  /** All letters of the index with their addresses; none if it is sorted by frequency. */
  readonly all: readonly { readonly letter: string; readonly path: string }[];
}

export type IndexOrder = "letters" | "frequency";

interface Letter {
  /** Empty if the names aren't in alphabetical order. */
  readonly letter: string;
  /** The id of its heading. */
  readonly id: string;
  readonly names: readonly Name[];
}

export const FOUND_KINDS: readonly FoundKind[] = ["people", "places", "organisations"];
export const GIVEN_KINDS: readonly GivenKind[] = ["topics", "sources", "authors", "tags"];
export const NAME_KINDS: readonly NameKind[] = [...FOUND_KINDS, ...GIVEN_KINDS];

/** How many names a page has, about: a longer one loads slowly, and nobody reads it. */
const NAMES_PER_PAGE = 300;

/** With fewer names there is no second order. */
const MIN_ORDERED = 10;

/** The path of a page of an index. */
export const indexPath = (kind: NameKind, page = 1, order: IndexOrder = "letters") =>
  pagePath(order === "letters" ? `/${kind}/` : `/${kind}/by/frequency/`, page);

const GIVEN: Readonly<Record<GivenKind, (article: Card) => readonly string[]>> = {
  topics: ({ topicNames }) => topicNames,
  sources: ({ source }) => (source ? [source] : []),
  authors: ({ authorNames }) => authorNames,
  tags: ({ tags }) => tags,
};

/**
 * Whether links lead from an article to a name: from two articles on. A link from a name's only article would lead to the
 * article itself.
 */
export const isLinked = ({ articles }: Pick<Name, "articles">): boolean => articles.length > 1;

/** All names of a kind, in alphabetical order. @param shownAs a name in the language of the pages. */
export function namesOf(
  kind: GivenKind,
  articles: readonly Card[],
  language: string,
  shownAs = (name: string) => name,
): Name[] {
  const found = new Map<string, Card[]>();
  for (const article of articles)
    for (const name of GIVEN[kind](article)) {
      const known = found.get(name);
      if (known) known.push(article);
      else found.set(name, [article]);
    }
  const slugs = uniqueSlugs([...found.keys()].map((name) => ({ key: name, name })));
  return inOrder(
    [...found].map(([given, articles]) => {
      const page = `${indexPath(kind)}${slugs.get(given)}/`;
      const name = shownAs(given);
      const [first] = articles;
      const hasPage = articles.length > 1;
      const path = first && !hasPage ? articlePath(first.id) : page;
      return { kind, name, given, filed: name, path, hasPage, articles, found: null };
    }),
    language,
  );
}

/**
 * In alphabetical order; equal names by their addresses. They are put in the order of their characters first: that is nearly
 * the same, and a list that is nearly in order needs few of the comparisons by the rules of a language, which take long.
 */
export function inOrder<N extends Pick<Name, "filed" | "path">>(names: readonly N[], language: string): N[] {
  const { compare } = new Intl.Collator(language);
  return names
    .map((name) => ({ name, rough: name.filed.toLowerCase() }))
    .sort((a, b) => byCodeUnit(a.rough, b.rough))
    .map(({ name }) => name)
    .sort((a, b) => compare(a.filed, b.filed) || (a.path < b.path ? -1 : 1));
}

/**
 * The pages of an index from A to Z, then those by frequency; none if there are no names.
 * @param names in alphabetical order.
 */
export function indexPages(names: readonly Name[]): IndexPage[] {
  const byLetter = pagesIn("letters", names);
  if (names.length < MIN_ORDERED) return byLetter;
  return [...byLetter, ...pagesIn("frequency", byFrequency(names))];
}

/** Sorted by the number of articles, then by the number of mentions, then in the given order. */
export function byFrequency(names: readonly Name[]): Name[] {
  const mentions = ({ found }: Name) => found?.mentions ?? 0;
  return [...names].sort((a, b) => b.articles.length - a.articles.length || mentions(b) - mentions(a));
}

/** The names on each page of an index. @param names in its order. */
export const namesInPages = <N extends Pick<Name, "found" | "given">>(
  names: readonly N[],
): readonly Slice<N>[] => steadyPages(names, NAMES_PER_PAGE, ({ found, given }) => found?.key ?? given);

function pagesIn(order: IndexOrder, names: readonly Name[]): IndexPage[] {
  const group = order === "letters" ? lettersOf : unlettered;
  const pages = namesInPages(names).map(({ items }) => group(items));
  const of = pages.length;
  const kind = names[0]?.kind ?? "tags";
  // A letter that continues on the next page begins on the page before.
  const places = new Map<string, string>();
  if (order === "letters")
    for (const [index, letters] of pages.entries())
      for (const { letter, id } of letters)
        if (!places.has(letter)) places.set(letter, `${indexPath(kind, index + 1)}#${id}`);
  const all = [...places].map(([letter, path]) => ({ letter, path }));
  return pages.map((letters, index) => ({
    kind,
    order,
    number: index + 1,
    of,
    total: names.length,
    letters,
    all,
  }));
}

const unlettered = (names: readonly Name[]): Letter[] => [{ letter: "", id: "all", names }];

function lettersOf(names: readonly Name[]): Letter[] {
  return [...groupBy(names, ({ filed }) => initial(filed))].map(([letter, of], index) => ({
    letter,
    id: `letter-${index + 1}`,
    names: of,
  }));
}
