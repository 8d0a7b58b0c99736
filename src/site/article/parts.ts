import type { SiteArticle } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { inOnePiece } from "../../shared/inOnePiece.ts";
import { type LongList, MadeList } from "../../shared/longList.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import type { Card } from "../cards/card.ts";
import { known, type ReadArticle } from "../cards/shelf.ts";
import { articlePath, pagePath } from "../urls.ts";
import type { ParagraphRange } from "./body.ts";

/**
 * The most paragraphs of a page, and about the most characters. A browser shows so much without a delay, and hardly any
 * article is as long: the longest reports of magazines have 300 paragraphs and 200,000 characters. Books are longer.
 */
export const MAX_PARAGRAPHS = 1000;
export const MAX_CHARACTERS = 300_000;

/** One page of an article. Nearly every article has only one. */
export interface ArticlePart extends ParagraphRange {
  readonly card: Card;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** A page of an article with what is on it. */
export interface OpenPart extends ArticlePart {
  /** The whole article. */
  readonly whole: SiteArticle;
  /** The article with only those names, times, quotations, figures and evidence that are on this page. */
  readonly article: SiteArticle;
}

/** The pages of an article, in their order. */
export function partsOf(card: Card): readonly ArticlePart[] {
  const { starts } = card;
  return starts.map((first, index) => ({
    card,
    number: index + 1,
    of: starts.length,
    first,
    last: (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1,
  }));
}

/** The pages of all articles, one after the other. Those of articles with one page, which nearly all are, are made when somebody asks. */
export function partsOfAll(articles: readonly Card[]): LongList<ArticlePart> {
  const numbers: number[] = [];
  const ofLong: ArticlePart[] = [];
  for (const [place, card] of articles.entries()) {
    const parts = partsOf(card);
    if (parts.length === 1) numbers.push(place);
    else for (const part of parts) numbers.push(articles.length + ofLong.push(part) - 1);
  }
  return new MadeList(Int32Array.from(numbers), partMaker(articles, ofLong));
}

/** @param ofLong the pages of longer articles, numbered after the articles themselves. */
const partMaker =
  (articles: readonly Card[], ofLong: readonly ArticlePart[]) =>
  (number: number): ArticlePart => {
    const card = articles[number];
    return card ? onlyPart(card) : known(ofLong[number - articles.length], "with this page");
  };

const onlyPart = (card: Card): ArticlePart => ({
  ...{ card, number: 1, of: 1 },
  ...{ first: 1, last: Number.POSITIVE_INFINITY },
});

/** Reads what is on a page of an article. */
export function openPart(part: ArticlePart, read: ReadArticle): OpenPart {
  const whole = read(part.card);
  if (part.of === 1) return { ...part, whole, article: whole };
  const marks = MARKS.get(whole) ?? marksOf(whole, part.card.starts);
  MARKS.set(whole, marks);
  return { ...part, whole, article: { ...whole, ...marks[part.number - 1] } };
}

/** A cache, because the pages of a long article are made one after the other. */
const MARKS = new WeakMap<SiteArticle, Marks[]>();

/** The path of a page of an article. */
export const partPath = ({ card, number }: { readonly card: Pick<Card, "id">; readonly number: number }) =>
  pagePath(articlePath(card.id), number);

/** An article, or its card: both know where its pages begin. */
export type Paged = Pick<Card, "id" | "starts"> | Pick<SiteArticle, "id" | "paragraphs">;

/** The path of a paragraph of an article, on whichever of its pages it is; of the first page for the headline, 0. */
export function placeOf(article: Paged, p: number): string {
  const starts = "starts" in article ? article.starts : firstParagraphs(article);
  const page = partPath({ card: article, number: pageOf(starts, p) });
  return p === 0 ? page : inOnePiece(page, "#p", String(p));
}

/** @param starts the first paragraph of each page. */
function pageOf(starts: readonly number[], p: number): number {
  return Math.max(
    1,
    partitionPoint(starts, (first) => first <= p),
  );
}

/** The number of the first paragraph of each page. */
export function firstParagraphs({ paragraphs }: Pick<SiteArticle, "paragraphs">): readonly number[] {
  const starts = [1];
  let characters = 0;
  for (const [index, { length }] of paragraphs.entries()) {
    const isFull = index + 1 - (starts.at(-1) ?? 1) >= MAX_PARAGRAPHS || characters + length > MAX_CHARACTERS;
    if (isFull && index > 0) {
      starts.push(index + 1);
      characters = 0;
    }
    characters += length;
  }
  return starts;
}

type Marks = Pick<SiteArticle, "times" | "names" | "quotes" | "figures" | "evidence" | "conflicts">;

/** What is marked on each page. All lists are gone through once, not once for each page. */
function marksOf(article: SiteArticle, starts: readonly number[]): Marks[] {
  const onPages = <T>(items: readonly T[], paragraphOf: (item: T) => number | undefined) => {
    const pages = groupBy(items, (item) => pageOf(starts, paragraphOf(item) ?? 0));
    return (page: number) => pages.get(page) ?? [];
  };
  // Evidence that has no place in the text is told on each page anyway.
  const placed = article.evidence.filter(({ at }) => at !== null);
  const contradicting = article.conflicts.filter(({ evidence: { at } }) => at !== null);
  const times = onPages(article.times, ({ at: [p] }) => p);
  const quotes = onPages(article.quotes, ({ at: [p] }) => p);
  const figures = onPages(article.figures, ({ at: [p] }) => p);
  const evidence = onPages(placed, ({ at }) => at?.[0]);
  const conflicts = onPages(contradicting, (conflict) => conflict.evidence.at?.[0]);
  const mentioned = article.names.flatMap((name) =>
    [...groupBy(name.mentions, ([[p]]) => pageOf(starts, p))].map(([page, mentions]) => ({
      page,
      name: { ...name, mentions },
    })),
  );
  const names = groupBy(mentioned, ({ page }) => page);
  return starts.map((_, index) => ({
    times: times(index + 1),
    names: (names.get(index + 1) ?? []).map(({ name }) => name),
    quotes: quotes(index + 1),
    figures: figures(index + 1),
    evidence: evidence(index + 1),
    conflicts: conflicts(index + 1),
  }));
}
