import type { CopyPair } from "../../records/copies.ts";
import type { Card } from "../cards/card.ts";

/** Another article with the same text, as the page of an article tells of it. */
export interface OtherCopy {
  readonly card: Card;
  /** `version` is a copy by the same source; the last two say which of them is the excerpt. */
  readonly kind: "copy" | "version" | "longer" | "excerpt";
  /** Of the shorter one's words, or of this article's where it is a copy: how many are in both, and how many there are. */
  readonly same: number;
  readonly of: number;
  readonly isGiven: boolean;
  /** The length of the shorter text in parts of the longer one. */
  readonly share: number;
  /** Whether all words of both are in both. */
  readonly isVerbatim: boolean;
}

/**
 * The copies of each article, by its id, in order of time.
 * @param articles in the order of their days.
 */
export function copiesByArticle(
  pairs: readonly CopyPair[],
  articles: readonly Card[],
): ReadonlyMap<string, readonly OtherCopy[]> {
  const cards = new Map(articles.map((card, index) => [card.id, { card, index }]));
  const found = new Map<string, { readonly copy: OtherCopy; readonly index: number }[]>();
  for (const pair of pairs)
    for (const own of [0, 1] as const) {
      const [self, other] = [cards.get(pair.articles[own]), cards.get(pair.articles[own === 0 ? 1 : 0])];
      if (!self || !other) continue;
      const list = found.get(self.card.id) ?? [];
      list.push({ copy: otherCopy(pair, own, self.card, other.card), index: other.index });
      found.set(self.card.id, list);
    }
  return new Map(
    [...found].map(([id, list]) => [id, list.sort((a, b) => a.index - b.index).map(({ copy }) => copy)]),
  );
}

function otherCopy({ kind, same, words, isGiven }: CopyPair, own: 0 | 1, self: Card, card: Card): OtherCopy {
  const [shorter, longer] = words[0] < words[1] ? words : [words[1], words[0]];
  const share = longer === 0 ? 1 : shorter / longer;
  const isVerbatim = kind === "copy" && same[0] === words[0] && same[1] === words[1] && share === 1;
  const rest = { card, isGiven, share, isVerbatim };
  if (kind === "excerpt")
    return { ...rest, kind: own === 0 ? "longer" : "excerpt", same: same[0], of: words[0] };
  return { ...rest, kind: isSameSource(self, card) ? "version" : "copy", same: same[own], of: words[own] };
}

/** Whether two articles are known to be of one source. */
export const isSameSource = (
  { source: one }: Pick<Card, "source">,
  { source: other }: Pick<Card, "source">,
) => one !== null && other !== null && sourceKey(one) === sourceKey(other);

const sourceKey = (source: string) => source.trim().toLowerCase();
