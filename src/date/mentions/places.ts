import { type QuotedSpan, quotedSpans } from "../../english/quotationMarks.ts";
import { sentenceSpans } from "../../text/sentences.ts";
import type { TimeMatch } from "./pattern.ts";

/** A time expression with its place in its sentence. */
export interface PlacedTime extends TimeMatch {
  /** The number of its sentence in the text. */
  readonly sentence: number;
  /** Whether it opens its sentence: "In May 1915, …", "Meanwhile, by the end of April 1942, …". */
  readonly opens: boolean;
  /** Whether it stands where its sentence begins, whatever stands before that sentence. */
  readonly leads: boolean;
  /** Whether it says when its clause was: "it began in 1912"; not "the 1912 law", "since 1912". */
  readonly saysWhen: boolean;
  /** Whether it is when somebody said something: "said early Friday". */
  readonly isOfSaying: boolean;
  /** Whether it only limits something: "until the fall of the town in February 1945". */
  readonly limits: boolean;
  /** Whether it says of which year its sentence is: "In 2012, the campaign began in April". */
  readonly setsYear: boolean;
  /** Whether it is within quotation marks: its day is that of the speaker. */
  readonly isQuoted: boolean;
  /** Whether the whole text tells often what somebody said, as news does and a history doesn't. */
  readonly inNews: boolean;
}

/** What may stand before a date that opens its sentence. */
const OPENING =
  /^["'“‘(\s]*(?:[A-Z]\w{1,14},? )?(?:(?:in|on|by|at|for|from|since|until|during|after|before|throughout|between) (?:[a-z]+ ){0,5})?$/i;
/** The longest such words. */
const LONGEST = 40;

/** What stands before a year that opens its sentence and is of the whole of it. */
const SETS_YEAR = /^["'“‘(\s]*(?:(?:But|And|Then|Back),? )?(?:In|in) $/;

const SPEECH = /\b(?:said|says|told|tweeted)\b/g;
/** In news at least one such word comes in so many characters: 16 histories have one in 3,000 or more, news one in 1,500 or less. */
const CHARACTERS_PER_SPEECH = 2000;

const IN = /\b[Ii]n (?:early |late |mid-)?$/;
const ENDS_PHRASE =
  /^(?:[.,;:!?)]|$|\s+(?:when|after|before|and|but|with|by|as|to|for|from|on|at|in|until|while|because|following|under|s?he|they|it|the|his|her)\b)/;
const SAYING =
  /\b(?:said|told \w+|announced|tweeted|wrote|posted|reported|confirmed|added)(?: [a-z]+){0,2} (?:on )?$/;

const LIMIT = /\b(?:until|till|before)\b[^.,;:()]*$/i;

/** Where a paragraph ends what was left open: at a blank line, and before a mark that opens it again. */
const PARAGRAPH_END = /\n(?=\s*["“‘\n])/g;

/** For places of a text, in order, whether they are within quotation marks. Paragraphs without a place aren't looked into. */
function quotedAt(text: string): (place: number) => boolean {
  const ends = text.matchAll(PARAGRAPH_END);
  let [start, end] = [0, 0];
  let quoted: readonly QuotedSpan[] = [];
  let at = 0;
  return (place) => {
    if (place >= end) {
      while (place >= end) [start, end] = [end, ends.next().value?.index ?? text.length + 1];
      [quoted, at] = [quotedSpans(text.slice(start, end)), 0];
    }
    while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= place - start) at += 1;
    return (quoted[at]?.start ?? Number.POSITIVE_INFINITY) < place - start;
  };
}

/** Adds to each expression of a text, in order, its place in its sentence. */
export function placedTimes(found: readonly TimeMatch[], text: string): PlacedTime[] {
  if (found.length === 0) return [];
  const sentences = sentenceSpans(text);
  const inNews = (text.match(SPEECH)?.length ?? 0) * CHARACTERS_PER_SPEECH >= text.length;
  const isQuotedAt = quotedAt(text);
  let [at, blanks, from, end] = [0, 0, 0, 0];
  return found.map((match) => {
    while ((sentences[at]?.end ?? text.length) <= match.start) at += 1;
    // A heading has no full stop, so a blank line ends a sentence too.
    const blank = text.slice(end, match.start).lastIndexOf("\n\n");
    from = Math.max(from, sentences[at]?.start ?? 0, blank < 0 ? 0 : end + blank + 2);
    if (blank >= 0) blanks += 1;
    const leads = match.start - from <= LONGEST && OPENING.test(text.slice(from, match.start));
    const opens = blank >= 0 || leads;
    const before = text.slice(Math.max(from, match.start - LONGEST), match.start);
    const { kind } = match.meaning;
    const saysWhen =
      (kind === "fixed" || kind === "month") &&
      IN.test(before) &&
      ENDS_PHRASE.test(text.slice(match.end, match.end + 15));
    const isOfSaying = (kind === "weekday" || kind === "day" || kind === "shift") && SAYING.test(before);
    const setsYear =
      /^\d{4}$/.test(match.text) &&
      match.start - from <= LONGEST &&
      SETS_YEAR.test(text.slice(from, match.start));
    const limits = LIMIT.test(before);
    end = match.end;
    const isQuoted = isQuotedAt(match.start);
    return {
      ...match,
      sentence: at + blanks,
      opens,
      leads,
      saysWhen,
      isOfSaying,
      limits,
      setsYear,
      isQuoted,
      inNews,
    };
  });
}
