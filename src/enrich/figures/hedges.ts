import type { Span } from "../../records/span.ts";

/** Words before a number that say how exact it is: "about", "at least". */
const BEFORE =
  /(?<![\p{L}\p{N}])(?:(?:an?\s)?estimated|an average of|approximately|roughly|nearly|almost|about|around|some|circa|ca\.?|close to|up to|upwards? of|in excess of|as (?:many|much|few|little) as|at (?:least|most)|(?:just|well|slightly|a little)?\s?(?:over|under)|(?:slightly|a little|far|many|no|not)?\s?(?:more|less|fewer) than|exactly|precisely|perhaps|maybe)\s+$/iu;

/** Words after which "about" or "over" is a preposition, and not a hedge: "talks about", "protests over". */
const PREPOSITION_AFTER =
  /(?:^|\s)(?:talk\w*|sp[eo]a?k\w*|ask\w*|kn[eo]w\w*|th(?:ink|ought)\w*|worr\w+|concern\w*|complain\w*|information|something|questions?|protests?|disputes?|rows?|anger|outrage|fights?|battles?|debates?|fears?|charged|arrested|sued|details|doubts?|presided|ruled?|won|victory|jurisdiction|control|power|spread|scattered|taken?|took|hand\w*|(?:chosen?|chose|picked|selected|preferred|favou?red)(?:\s(?:first|again|twice))?)\s+$/i;

/** Words after which "up to" says where something goes, and not the most: "wages go up to £12". */
const GOES =
  /(?:^|\s)(?:go(?:es|ing)?|went|gone|r[io]se[ns]?|rising|climb\w*|push\w*|put\w*|moved?|moving|jump\w*|ways?)\s+$/i;

/** Hedges after a number: "10,000 or so", "20-plus". */
const AFTER = /(?:\s(?:or (?:so|more|fewer))|\+|-plus)(?![\p{L}\p{N}])/uy;

export interface Hedge extends Span {
  readonly words: string;
}

/** The hedge before the number at `at`. */
export function hedgeBefore(text: string, at: number): Hedge | null {
  const from = Math.max(0, at - 40);
  const left = text.slice(from, at);
  const match = BEFORE.exec(left);
  if (!match) return null;
  const words = match[0].trim();
  const isPreposition = /^(?:about|around|over|under)$/i.test(words);
  const before = text.slice(Math.max(0, from + match.index - 30), from + match.index);
  if (isPreposition && PREPOSITION_AFTER.test(before)) return null;
  if (words.toLowerCase() === "up to" && GOES.test(before)) return null;
  const lead = match[0].length - match[0].trimStart().length;
  return { start: from + match.index + lead, end: at, words: words.toLowerCase() };
}

/** The hedge after the number that ends at `end`. */
export function hedgeAfter(text: string, end: number): Hedge | null {
  AFTER.lastIndex = end;
  const match = AFTER.exec(text);
  return match && { start: end, end: end + match[0].length, words: match[0].trim().replace(/^-/, "") };
}
