import type { Found } from "../mentions/pattern.ts";
import { openValue } from "../refine/valueWithoutDay.ts";
import { timexToEdtf } from "../timexEdtf.ts";
import { type Clue, textClue } from "./clue.ts";
import { daysOf, hull, type Span } from "./daySet.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { isMaybeAhead, isPast } from "./tense.ts";

/**
 * Measured on 176 news articles (TimeBank, AQUAINT): of years that no word puts ahead, the article
 * is no older than the latest one in 97 %; of years that "will" or "due" puts ahead, no younger in 95 %.
 */
const NOT_BEFORE = 0.97;
/** The same where no verb tells of the past: 9 of 9 there, but "The army pulls out in 2014" is one. */
const UNTOLD = 0.8;
const NOT_AFTER = 0.95;

/** A year in brackets, as of a book. */
const ASIDE = /[([]$/;

/** Words directly before a year that surely put it ahead. */
const AHEAD =
  /(?:\bdue(?: on| in)?|\bmaturing(?: on| in)?|\bexpires?(?: on| in)?|\bwill\b[^.;]{0,60}\b(?:in|by|until|through)|\bby the year) $/i;

/** News rarely names its own year, but a year of the past that it names is not after it. */
export function yearClues(reading: Reading): Clue[] {
  return reading.found.flatMap((mention) => {
    const span = yearSpan(mention);
    return span ? yearClue(reading, mention, span) : [];
  });
}

/** The days of a year, or a part of one; a decade is too vague to be on one side of the article. */
function yearSpan({ type, meaning }: Found): Span | null {
  if (type === "SET" || type === "DURATION") return null;
  const edtf = timexToEdtf(openValue(meaning));
  const span = edtf !== null && /^\d{4}(?!\d|X)/.test(edtf) ? hull(daysOf(edtf)) : null;
  return span && span[0] >= FIRST_YEAR ? span : null;
}

function yearClue(reading: Reading, mention: Found, [first, last]: Span): Clue[] {
  const { before, after } = sentenceAround(reading, mention);
  if (AHEAD.test(before)) {
    const because = "It is spoken of as what is to come.";
    return [textClue(reading, "year", mention, [[-Infinity, last]], NOT_AFTER, { because })];
  }
  if (isMaybeAhead(before, after)) return [];
  const isTold = ASIDE.test(before) || isPast(before, after);
  const because = "Nothing says that it is still to come.";
  return [textClue(reading, "year", mention, [[first, Infinity]], isTold ? NOT_BEFORE : UNTOLD, { because })];
}

/** 1500-01-01: what is older dates no newspaper. */
const FIRST_YEAR = -171_662;
