import { sentenceSpans } from "../../text/sentences.ts";
import type { TimeMatch } from "./pattern.ts";

/** A time expression with its place in its sentence. */
export interface PlacedTime extends TimeMatch {
  /** The number of its sentence in the text. */
  readonly sentence: number;
  /** Whether it opens its sentence: "In May 1915, …", "Meanwhile, by the end of April 1942, …". */
  readonly opens: boolean;
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

const LIMIT = /\b(?:until|till|before)\b[^.,;:()]*$/i;

/** Quotation marks, and where a paragraph ends what was left open: at a blank line, and before a mark that opens it again. */
const MARKS = /["“”]|``|''|\n(?=\s*["“\n])/g;

/** For places of a text, in order, whether they are within quotation marks. */
function quotedAt(text: string): (place: number) => boolean {
  const marks = text.matchAll(MARKS);
  let next = marks.next();
  let isOpen = false;
  return (place) => {
    for (; !next.done && next.value.index < place; next = marks.next()) {
      const [mark] = next.value;
      isOpen = mark === '"' ? !isOpen : mark === "“" || mark === "``";
    }
    return isOpen;
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
    const opens =
      blank >= 0 || (match.start - from <= LONGEST && OPENING.test(text.slice(from, match.start)));
    const setsYear =
      /^\d{4}$/.test(match.text) &&
      match.start - from <= LONGEST &&
      SETS_YEAR.test(text.slice(from, match.start));
    const limits = LIMIT.test(text.slice(Math.max(from, match.start - LONGEST), match.start));
    end = match.end;
    const isQuoted = isQuotedAt(match.start);
    return { ...match, sentence: at + blanks, opens, limits, setsYear, isQuoted, inNews };
  });
}
