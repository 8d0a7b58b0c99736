import { isAtStart, type Paragraph, wordsBefore } from "../../english/paragraphs.ts";
import type { QuotedSpan } from "../../english/quotationMarks.ts";

/** The fewest words of a quotation that counts as a whole sentence without a final punctuation mark. */
const MIN_WORDS = 5;

/**
 * Whether quotation marks are around a part of the writer's own sentence, or a title: the words begin with a small
 * letter, or nothing shows that they are a sentence.
 */
export function isFragment(paragraph: Paragraph, quoted: QuotedSpan): boolean {
  const { text, unquoted } = paragraph;
  const { start, end, inner } = quoted;
  if (isQuotedName(paragraph, quoted)) return true;
  const before = wordsBefore(unquoted, start);
  const words = text.slice(inner.start, inner.end).trim();
  const count = words.split(/\s+/).length;
  const beginsWithCapital = /^(?:[^\p{L}\p{N}]*)[\p{Lu}\p{Lo}\p{N}]/u.test(words);
  const isEnded = /[.!?…,—–][’'”]?$/.test(words);
  const beginsSentence = isAtStart(paragraph, start) || /[.!?:]["”’]?\s*$/.test(before);
  if (!beginsWithCapital) return true;
  // “Prices rose again”, she said: many writers put the comma after the closing quotation mark.
  if (beginsSentence && count > 1 && /^\s*,/.test(unquoted.slice(end, end + 2))) return false;
  if (isEnded && (count > 1 || beginsSentence))
    return isTitle(words, unquoted.slice(end, end + 20)) && !beginsSentence;
  const isIntroduced = /[:,]\s*$/.test(before) && /\p{Ll}/u.test(before);
  return !((isIntroduced || beginsSentence) && count >= MIN_WORDS);
}

/** Whether the words are a title before a comma: each long word has a capital, and the sentence continues. */
function isTitle(words: string, after: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 4);
  return (
    /,$/.test(words) &&
    long.length > 0 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    /^\s\p{Ll}/u.test(after) &&
    words.split(/\s+/).length < 8
  );
}

/** Words after which a name stands in quotation marks: "on “The Morning Show”", "the pseudonym “Ada Quist”". */
const BEFORE_NAME =
  /(?:^|\s)(?:on|in|of|at|to|from|for|an?|the|by|with|alias|aka|pseudonym|nickname|name|titled|entitled|called|album|book|film|movie|novel|play|podcast|programme|program|series|show|song|track)\s+$/iu;

/** Whose programme or work it is: "on QTV's “The Morning Show”". */
const AFTER_OWNER = /(?:^|\s)\p{Lu}[\p{L}\p{N}.&]*['’]s\s+$/u;

/** Whether a fragment is the name of something, such as of a programme, and nobody's words. */
export function isQuotedName({ text, unquoted }: Paragraph, { start, inner }: QuotedSpan): boolean {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const isTitle = words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4);
  const before = wordsBefore(unquoted, start);
  return (
    isTitle && /^\p{Lu}/u.test(words.at(-1) ?? "") && (BEFORE_NAME.test(before) || AFTER_OWNER.test(before))
  );
}
