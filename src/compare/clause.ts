import type { Span } from "../records/span.ts";

/** Where a part of a sentence ends and another begins that may be about something else. */
const BREAK =
  /[;:()—]|\s[–-]\s|,?\s(?=(?:while|whereas)\s|and\s(?:[a-z]+\s){0,3}\d)|,\s(?=(?:and|or|nor|but)\s\p{Ll}|(?:so|with|who|whose|whom|which|where|when|as|after|before|since|because|though|although|including|compared|according|despite|than|leaving|until)\s|\p{Ll}+ing\s)/gu;

/** Words after which another number follows: "and injuring more than 1,700 others". */
const AND_NUMBER = /^and\s(?:[a-z]+\s){0,3}\d/u;

/** A part that has no subject of its own: "…, killing 12 people". */
const WITHOUT_SUBJECT = /^\p{Ll}+ing\s/u;

/** Before a number, "that" begins what is claimed of it, or what it is about: "stated on Monday that 40 boats had left". */
const THAT = /(?<!\p{L})that\s/gu;

/** What stands in brackets beside the words says something of another word: "Sen. Ada Quist (R-Tex.) won 14 seats". */
const BRACKETS = /\([^()]*\)/gu;

/**
 * The part of a sentence around some words, up to where another part begins. A part without a subject has the part before it
 * with it: "A bomb went off in Leeds, killing 12 people".
 * @param withNumbers whether numbers that "and" joins are of one part: "killing 12 people and injuring 30 others".
 */
export function clauseAround(paragraph: string, sentence: Span, words: Span, withNumbers = false): Span {
  let { start, end } = sentence;
  const text = paragraph.slice(sentence.start, sentence.end).replace(BRACKETS, (all, offset: number) => {
    const at = sentence.start + offset;
    return at + all.length <= words.start || at >= words.end ? " ".repeat(all.length) : all;
  });
  for (const { 0: that, index } of text.slice(0, words.start - sentence.start).matchAll(THAT))
    start = sentence.start + index + that.length;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    const at = sentence.start + index;
    const after = at + mark.length;
    if (withNumbers && AND_NUMBER.test(paragraph.slice(after, after + 60))) continue;
    if (after <= words.start) {
      if (!WITHOUT_SUBJECT.test(paragraph.slice(after, words.start))) start = Math.max(start, after);
    } else if (at >= words.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}
