import type { EntryMention, SiteArticle } from "../../entry/schema.ts";
import type { Range } from "../article/ranges.ts";
import { sentenceAt } from "../article/readText.ts";

/** A sentence of an article that mentions a name, verbatim; of a long sentence only a part. */
export interface QuotedSentence {
  /** The paragraph, from 1. */
  readonly p: number;
  readonly text: string;
  /** The range of the name in the text. */
  readonly name: Range;
  /** Whether the beginning and the end of the sentence were cut off. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The first sentences of an article that mention a name, and where the other mentions are. */
export interface QuotedSentences {
  readonly sentences: readonly QuotedSentence[];
  /** The number of mentions that are neither in these sentences nor in the headline. */
  readonly remaining: number;
  /** The paragraph of the first of these other mentions; null if there are none. */
  readonly nextParagraph: number | null;
}

/** The longest sentence that is quoted in full, and how much of a longer one is quoted before the name, in characters. */
const MAX_LENGTH = 320;
const BEFORE = 120;

/**
 * The sentences of an article that mention a name.
 * @param most the most sentences to quote.
 */
export function quotedSentences(
  article: Pick<SiteArticle, "paragraphs">,
  mentions: readonly EntryMention[],
  most: number,
): QuotedSentences {
  const sentences: QuotedSentence[] = [];
  let shown = { p: 0, end: 0 };
  for (const [index, [[p, start, end]]] of mentions.entries()) {
    // The headline is shown above the sentences anyway.
    if (p === 0 || (shown.p === p && end <= shown.end)) continue;
    if (sentences.length === most) return { sentences, remaining: mentions.length - index, nextParagraph: p };
    const found = sentenceAt(article, p, { start, end });
    shown = { p, end: found.sentence.end };
    sentences.push(excerpt(found.paragraph, found.sentence, { start, end }, p));
  }
  return { sentences, remaining: 0, nextParagraph: null };
}

/** A sentence of a paragraph, or the part of a long one around some words. */
export function excerpt(paragraph: string, sentence: Range, name: Range, p: number): QuotedSentence {
  const isLong = sentence.end - sentence.start > MAX_LENGTH;
  const from = isLong ? wordFrom(paragraph, sentence, name) : sentence.start;
  const to = isLong ? wordUntil(paragraph, sentence, name, from + MAX_LENGTH) : sentence.end;
  return {
    p,
    text: paragraph.slice(from, to),
    name: { start: name.start - from, end: name.end - from },
    cutBefore: from > sentence.start,
    cutAfter: to < sentence.end,
  };
}

/** The beginning of the first word within reach before the name. */
function wordFrom(paragraph: string, { start }: Range, name: Range): number {
  if (name.start - start <= BEFORE) return start;
  const space = paragraph.indexOf(" ", name.start - BEFORE);
  return space < 0 || space >= name.start ? name.start : space + 1;
}

/** The end of the last word before an offset, but not before the end of the name. */
function wordUntil(paragraph: string, { end }: Range, name: Range, offset: number): number {
  if (offset >= end) return end;
  return Math.max(name.end, paragraph.lastIndexOf(" ", offset));
}
