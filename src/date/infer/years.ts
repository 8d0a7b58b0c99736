import type { TimeMatch } from "../mentions/pattern.ts";
import { valueWithoutDay } from "../refine/valueWithoutDay.ts";
import { timexToEdtf } from "../timexEdtf.ts";
import { type Clue, type TextClue, textClue } from "./clue.ts";
import { type DayRange, daysOf, overallRange } from "./daySet.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { isPastTense, mayBeFuture } from "./tense.ts";

/**
 * Measured on 176 news articles (TimeBank, AQUAINT). 97 % are not older than the latest year they
 * name without a word for the future; 95 % are not younger than a year named with "will" or "due".
 */
const NOT_BEFORE = 0.97;
/** The same if no verb is in the past tense. That was right in 9 of 9 articles, but "The army pulls out in 2014" may be about the future. */
const NOT_BEFORE_WITHOUT_PAST_VERB = 0.8;
const NOT_AFTER = 0.95;

/** A year in brackets is in the past, such as that of a book. */
const OPENING_BRACKET = /[([]$/;

/** Words directly before a year that surely put it in the future. */
const SURELY_FUTURE =
  /(?:\bdue(?: on| in)?|\bmaturing(?: on| in)?|\bexpires?(?: on| in)?|\bwill\b[^.;]{0,60}\b(?:in|by|until|through)|\bby the year) $/i;

/** News rarely names its own year, but it is not older than a past year that it names. */
export function yearClues(reading: Reading): Clue[] {
  return reading.times.flatMap((mention) => {
    const span = daysOfYear(mention);
    return span ? yearClue(reading, mention, span) : [];
  });
}

/** The days of a year or of a part of it; null for a decade, which is too vague for a bound. */
function daysOfYear({ type, meaning }: TimeMatch): DayRange | null {
  if (type === "SET" || type === "DURATION") return null;
  const edtf = timexToEdtf(valueWithoutDay(meaning));
  const span = edtf !== null && /^\d{4}(?!\d|X)/.test(edtf) ? overallRange(daysOf(edtf)) : null;
  return span && span[0] >= FIRST_YEAR ? span : null;
}

function yearClue(reading: Reading, words: TimeMatch, [first, last]: DayRange): Clue[] {
  const { before, after } = sentenceAround(reading, words);
  const clue = (about: Pick<TextClue, "days" | "confidence" | "because">) =>
    textClue(reading, { rule: "dating/year", words, ...about });
  if (SURELY_FUTURE.test(before)) {
    const because = "The text speaks of it as still to come.";
    return [clue({ days: [[-Infinity, last]], confidence: NOT_AFTER, because })];
  }
  if (mayBeFuture(before, after)) return [];
  const isPast = OPENING_BRACKET.test(before) || isPastTense(before, after);
  const because = "The text doesn’t say that it is still to come.";
  const confidence = isPast ? NOT_BEFORE : NOT_BEFORE_WITHOUT_PAST_VERB;
  return [clue({ days: [[first, Infinity]], confidence, because })];
}

/** 1500-01-01: there are no newspapers from before. */
const FIRST_YEAR = -171_662;
