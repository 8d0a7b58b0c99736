import type { SiteArticle } from "../../entry/schema.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import { sentences } from "../../text/sentences.ts";
import type { Range } from "./ranges.ts";

/** A cache, because one name after another needs the same paragraph. A page of an article has the paragraphs of the whole. */
const SENTENCES = new WeakMap<readonly string[], Map<number, readonly Range[]>>();

/**
 * The sentence around a run of a paragraph, and the paragraph. A run that goes on into the next
 * sentence gets both: "St. Petersburg" may be cut in two.
 * @param p from 1; the headline has no sentences.
 */
export function sentenceAt(
  { paragraphs }: Pick<SiteArticle, "paragraphs">,
  p: number,
  { start, end }: Range,
): { readonly paragraph: string; readonly sentence: Range } {
  const known = SENTENCES.get(paragraphs) ?? new Map<number, readonly Range[]>();
  SENTENCES.set(paragraphs, known);
  const paragraph = paragraphs[p - 1] ?? "";
  const ranges = known.get(p) ?? rangesOf(paragraph);
  known.set(p, ranges);
  const first = lastFrom(ranges, start);
  const last = lastFrom(ranges, end - 1);
  return { paragraph, sentence: { start: first?.start ?? 0, end: last?.end ?? paragraph.length } };
}

function rangesOf(paragraph: string): Range[] {
  let at = 0;
  return sentences(paragraph).map((sentence) => {
    const start = paragraph.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at };
  });
}

/** The last range that begins at or before an offset. */
const lastFrom = (ranges: readonly Range[], offset: number) =>
  ranges[partitionPoint(ranges, ({ start }) => start <= offset) - 1] ?? null;
