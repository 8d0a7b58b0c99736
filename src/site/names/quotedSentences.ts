import type { EntryMention, SiteArticle } from "../../entry/schema.ts";
import type { Range } from "../article/ranges.ts";
import { sentenceAt } from "../article/readText.ts";

/** Words of an article that have a name, verbatim: a sentence, or a part of a long one. */
export interface QuotedSentence {
  /** The paragraph, from 1. */
  readonly p: number;
  readonly text: string;
  /** Where the name stands in them. */
  readonly name: Range;
  /** Whether words of the sentence before and behind are left out. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What an article says of a name: its first sentences, and where the others are. */
export interface QuotedSentences {
  readonly quoted: readonly QuotedSentence[];
  /** How many mentions stand in none of them nor in the headline. */
  readonly left: number;
  /** The paragraph of the first of those. */
  readonly next: number | null;
}

/** A longer sentence is quoted in part, from so far before the name. */
const MAX_LENGTH = 320;
const BEFORE = 120;

/** @param most how many sentences. */
export function quotedSentences(
  article: SiteArticle,
  mentions: readonly EntryMention[],
  most: number,
): QuotedSentences {
  const quoted: QuotedSentence[] = [];
  let shown = { p: 0, end: 0 };
  for (const [index, [[p, start, end]]] of mentions.entries()) {
    // The headline stands above its sentences anyway.
    if (p === 0 || (shown.p === p && end <= shown.end)) continue;
    if (quoted.length === most) return { quoted, left: mentions.length - index, next: p };
    const found = sentenceAt(article, p, { start, end });
    shown = { p, end: found.sentence.end };
    quoted.push(excerpt(found.paragraph, found.sentence, { start, end }, p));
  }
  return { quoted, left: 0, next: null };
}

function excerpt(paragraph: string, sentence: Range, name: Range, p: number): QuotedSentence {
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

/** Where a word begins, a while before the name. */
function wordFrom(paragraph: string, { start }: Range, name: Range): number {
  if (name.start - start <= BEFORE) return start;
  const space = paragraph.indexOf(" ", name.start - BEFORE);
  return space < 0 || space >= name.start ? name.start : space + 1;
}

/** Where a word ends, at or before an offset, but not within the name. */
function wordUntil(paragraph: string, { end }: Range, name: Range, offset: number): number {
  if (offset >= end) return end;
  return Math.max(name.end, paragraph.lastIndexOf(" ", offset));
}
