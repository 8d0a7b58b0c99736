import type { SiteArticle } from "../../entry/schema.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import { sentences } from "../../text/sentences.ts";
import { readBodyOnce } from "./body.ts";
import type { Range } from "./ranges.ts";

/** The visible text of an article. The sentences of a paragraph are found when they are first needed. */
interface ReadText {
  readonly paragraphs: readonly string[];
  readonly sentences: Map<number, readonly Range[]>;
}

/** A cache, because one name after another needs the same article. */
const READ = new WeakMap<SiteArticle, ReadText>();

function readOnce(article: SiteArticle): ReadText {
  const read = READ.get(article) ?? {
    paragraphs: readBodyOnce(article.body).paragraphs,
    sentences: new Map(),
  };
  READ.set(article, read);
  return read;
}

/** Lets an article with fewer names and so on use the text of the whole one, which is read only once. */
export function shareText(part: SiteArticle, whole: SiteArticle): SiteArticle {
  READ.set(part, readOnce(whole));
  return part;
}

/** The visible text of an article's paragraphs, in their order. */
export function readText(article: SiteArticle): readonly string[] {
  return readOnce(article).paragraphs;
}

/**
 * The sentence around a run of a paragraph, and the paragraph. A run that goes on into the next
 * sentence gets both: "St. Petersburg" may be cut in two.
 * @param p from 1; the headline has no sentences.
 */
export function sentenceAt(
  article: SiteArticle,
  p: number,
  { start, end }: Range,
): { readonly paragraph: string; readonly sentence: Range } {
  const read = readOnce(article);
  const paragraph = read.paragraphs[p - 1] ?? "";
  const ranges = read.sentences.get(p) ?? rangesOf(paragraph);
  read.sentences.set(p, ranges);
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
