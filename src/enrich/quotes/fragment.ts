import { isFirst, type Paragraph, tailBefore } from "../../english/paragraphs.ts";
import type { Marked } from "../../english/quotationMarks.ts";

/** The fewest words that somebody's whole words have when nothing ends them. */
const WHOLE = 5;

/**
 * Whether marks stand around a part of the writer's own sentence: it begins with a small letter,
 * or has no end of its own, as a title hasn't.
 */
export function isFragment(paragraph: Paragraph, { start, end, inner }: Marked): boolean {
  const { text, unquoted } = paragraph;
  const before = tailBefore(unquoted, start);
  const words = text.slice(inner.start, inner.end).trim();
  const count = words.split(/\s+/).length;
  const isCapital = /^(?:[^\p{L}\p{N}]*)[\p{Lu}\p{Lo}\p{N}]/u.test(words);
  const isEnded = /[.!?…,—–][’'”]?$/.test(words);
  const isAlone = isFirst(paragraph, start) || /[.!?:]["”’]?\s*$/.test(before);
  if (!isCapital) return true;
  // “Prices rose again”, she said: many put the comma behind the marks.
  if (isAlone && count > 1 && /^\s*,/.test(unquoted.slice(end, end + 2))) return false;
  if (isEnded && (count > 1 || isAlone)) return isTitle(words, unquoted.slice(end, end + 20)) && !isAlone;
  const isLed = /[:,]\s*$/.test(before) && /\p{Ll}/u.test(before);
  return !((isLed || isAlone) && count >= WHOLE);
}

/** A title before a comma: every long word has a capital, and the sentence goes on. */
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
