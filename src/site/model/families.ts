import type { Card } from "../cards/card.ts";
import { isSameSource, type OtherCopy } from "./copies.ts";

/** The other copies of each article, by its id. */
export type CopiesOf = ReadonlyMap<string, readonly OtherCopy[]>;

/** An article of a family: what it is to the one that stands for it. */
export type Member = Pick<OtherCopy, "card" | "kind">;

/** An article with those that have its text. */
export interface Family {
  /** The one that stands for all. */
  readonly card: Card;
  /** The others in the order of the list. */
  readonly others: readonly Member[];
}

/**
 * Joins the articles of a list that have the same text, so that the list shows it once. One stands for the others: a whole article before an
 * excerpt, and then the one that comes first in the list. Where dates are spans that overlap nobody knows which was first, and no page says it.
 * Each of the others was compared with that one, or is word for word the same as one that was.
 * @param articles in the order of their days.
 * @returns all of them, each once, in the order of those that stand for the families.
 */
export function familiesOf(articles: readonly Card[], copies: CopiesOf): Family[] {
  const positions = new Map(articles.map(({ id }, index) => [id, index]));
  const inList = (card: Card) => (copies.get(card.id) ?? []).filter((other) => positions.has(other.card.id));
  // Most archives have few copies.
  if (articles.every((card) => inList(card).length === 0))
    return articles.map((card) => ({ card, others: [] }));
  const parts = new Set(articles.filter((card) => inList(card).some((other) => isPart(card, other))));
  const taken = new Set<Card>();
  const families = [...articles.filter((card) => !parts.has(card)), ...parts].flatMap((card): Family[] => {
    if (taken.has(card)) return [];
    taken.add(card);
    const found = inList(card).filter((other) => isBelow(card, other));
    const others: Member[] = [];
    for (const { card: other, kind } of withTwins(card, found, inList)) {
      if (taken.has(other)) continue;
      taken.add(other);
      others.push({ card: other, kind });
    }
    return [{ card, others: inOrder(others, ({ card: other }) => positions.get(other.id) ?? 0) }];
  });
  return inOrder(families, ({ card }) => positions.get(card.id) ?? 0);
}

/** An excerpt stands below the longer article only if it has half of its words: two reports in a round-up are no excerpts of it. */
const LEAST_PART = 0.5;

/** Whether an article is an excerpt of another one that was there before. */
const isPart = (card: Card, { kind, card: other, share }: OtherCopy): boolean =>
  kind === "longer" && share >= LEAST_PART && isNotBefore(card, other);

/** Whether another article stands below one where both are in a list. */
function isBelow(card: Card, { kind, card: other, share }: OtherCopy): boolean {
  if (kind === "excerpt") return share >= LEAST_PART && isNotBefore(other, card);
  return kind !== "longer";
}

const isNotBefore = ({ earliest }: Card, { latest }: Card): boolean =>
  earliest !== null && latest !== null && earliest >= latest;

/** The articles that were found to have the text of one, and those that are word for word the same as one of these. */
function* withTwins(
  card: Card,
  found: readonly OtherCopy[],
  inList: (card: Card) => readonly OtherCopy[],
): Generator<Member> {
  const seen = new Set([card]);
  const waiting: Member[] = [...found];
  for (const member of waiting) {
    if (seen.has(member.card)) continue;
    seen.add(member.card);
    yield member;
    for (const { card: twin, isVerbatim } of inList(member.card))
      if (isVerbatim && !seen.has(twin))
        waiting.push({ card: twin, kind: member.kind === "excerpt" ? "excerpt" : kindOf(card, twin) });
  }
}

const kindOf = (card: Card, other: Card) => (isSameSource(card, other) ? "version" : "copy");

function inOrder<T>(items: readonly T[], positionOf: (item: T) => number): T[] {
  return [...items].sort((a, b) => positionOf(a) - positionOf(b));
}
