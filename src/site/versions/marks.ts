import type { SiteArticle } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Hunk } from "./hunks.ts";
import type { Token } from "./tokens.ts";

/** What a change may concern, in the order in which the page lists it. */
export const CHANGE_KINDS = ["figure", "date", "name", "quotation"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that was found in an article, where a change of it matters. */
export interface Mark {
  readonly kind: ChangeKind;
  readonly p: number;
  readonly start: number;
  readonly end: number;
}

/** The figures, times, names and quotations of an article, by their paragraphs. */
export function marksOf(
  article: Pick<SiteArticle, "figures" | "times" | "names" | "quotes">,
): ReadonlyMap<number, readonly Mark[]> {
  const mark = (kind: ChangeKind, [p, start, end]: readonly [number, number, number]): Mark => ({
    ...{ kind, p, start, end },
  });
  return groupBy(
    [
      ...article.figures.map(({ at }) => mark("figure", at)),
      ...article.times.map(({ at }) => mark("date", at)),
      ...article.names.flatMap(({ mentions }) => mentions.map(([at]) => mark("name", at))),
      ...article.quotes.map(({ at }) => mark("quotation", at)),
    ],
    ({ p }) => p,
  );
}

/**
 * The marks that some words of a text touch, in the order of the kinds. A number that is no figure and no date for our rules ("won 5-3") is
 * a figure here: a changed digit always matters.
 */
export function touched(
  tokens: readonly Token[],
  [from, to]: Hunk["one"],
  marks: ReadonlyMap<number, readonly Mark[]>,
): Mark[] {
  const found = new Set<Mark>();
  const words = tokens.slice(from, to);
  for (const [p, own] of groupBy(words, (token) => token.p)) {
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    const near = (marks.get(p) ?? []).filter((mark) => mark.start < end && start < mark.end);
    for (const mark of near) found.add(mark);
    const counted = near.filter(({ kind }) => kind === "figure" || kind === "date");
    for (const token of own)
      if (
        /\p{N}/u.test(token.key) &&
        !counted.some((mark) => mark.start < token.end && token.start < mark.end)
      )
        found.add({ kind: "figure", p, start: token.start, end: token.end });
  }
  const rank = ({ kind }: Mark) => CHANGE_KINDS.indexOf(kind);
  return [...found].sort((a, b) => rank(a) - rank(b) || a.p - b.p || a.start - b.start || a.end - b.end);
}
