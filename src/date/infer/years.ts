import { dayOf } from "../../text/calendar.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { clauseAround } from "./clause.ts";
import { type Clue, type TextClue, textClue } from "./clue.ts";
import { ALL_DAYS, type DayRange, type DaySet } from "./daySet.ts";
import { saysWhen } from "./nameOfYear.ts";
import { isPlanned, isSurelyAhead } from "./planned.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { spanOfYear } from "./spanOfYear.ts";
import { isPastTense, mayBeUnreal } from "./tense.ts";

/** A verb of the past stands in the year's own clause: "which was built in 1994". */
const NOT_BEFORE = 0.97;
/** A verb of the past stands elsewhere in its sentence, or the year is in brackets. */
const NOT_BEFORE_BY_SENTENCE = 0.93;
const NOT_AFTER = 0.95;
const DURING = 0.95;

/** A year in brackets is in the past, such as that of a book. */
const OPENING_BRACKET = /[([]$/;

/** A year that isn't over: "so far in 2022", "the best film of 2022 so far"; not within a quotation, which may be older. */
const SO_FAR_BEFORE = /^[^"“]*(?<!\b(?:go|goes|going|went|gone) )\bso far (?:in|during) $/i;
const SO_FAR_AFTER = /^,? so far\b/;

/**
 * News rarely names its own year, but it is not older than a past year that it names.
 * @param within the days that the archive's own bounds allow.
 */
export function yearClues(reading: Reading, within: DaySet = ALL_DAYS): Clue[] {
  const end = within.at(-1)?.[1] ?? Number.POSITIVE_INFINITY;
  const lastDay = Number.isFinite(end) ? end : LAST_DAY;
  return reading.times.flatMap((mention) => {
    const span = spanOfYear(mention);
    return span ? yearClue(reading, mention, span).filter(({ days }) => isPossible(days, lastDay)) : [];
  });
}

/** A year after the last possible day is that of a film, a plan or a number: it says nothing about the article. */
const isPossible = ([only]: DaySet, lastDay: number) => only !== undefined && only[0] <= lastDay;

function yearClue(reading: Reading, words: TimeMatch, [first, last]: DayRange): Clue[] {
  const { before, after } = sentenceAround(reading, words);
  const clue = (about: Pick<TextClue, "days" | "confidence" | "because">) =>
    textClue(reading, { rule: "dating/year", words, ...about });
  const isGoingOn = SO_FAR_BEFORE.test(before) || (SO_FAR_AFTER.test(after) && !/["“]/.test(before));
  if (isGoingOn && !reading.isRetrospective) {
    const because = "The text speaks of it as not over.";
    return [clue({ days: [[first, last]], confidence: DURING, because })];
  }
  if (isSurelyAhead(before, after)) {
    // In a history, what was still to come may be long over.
    if (reading.isRetrospective) return [];
    const because = "The text speaks of it as still to come.";
    return [clue({ days: [[Number.NEGATIVE_INFINITY, last]], confidence: NOT_AFTER, because })];
  }
  if (mayBeUnreal(before, after) || isPlanned(before, after) || !saysWhen(before, words.text, after))
    return [];
  const confidence = sureness(before, after);
  const because = "The text speaks of it as past.";
  return confidence === null
    ? []
    : [clue({ days: [[first, Number.POSITIVE_INFINITY]], confidence, because })];
}

/** How sure a year is in the past; null if nothing says so: "The army pulls out in 2014" may be about the future. */
function sureness(before: string, after: string): number | null {
  const own = clauseAround({ before, after });
  if (isPastTense(own.before, own.after)) return NOT_BEFORE;
  return OPENING_BRACKET.test(before) || isPastTense(before, after) ? NOT_BEFORE_BY_SENTENCE : null;
}

/**
 * Without bounds of the archive, no later year counts: this version of Dateline knows of nothing later. So the result
 * doesn't depend on the day of the build.
 */
const LAST_DAY = dayOf(2026, 12, 31);
