import { isoDay, weekdayOf } from "../../text/calendar.ts";
import { weekdayNumber } from "../../text/calendarWords.ts";
import { dateInWords } from "../dateInWords.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import { type DaySet, intersection } from "./daySet.ts";
import { isLede } from "./lede.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { dayEdtf, possibleDays, windowsAround } from "./recurringDates.ts";
import { isPastTense, mayBeFuture } from "./tense.ts";

/** An article is written at most so many days before and after a day that its opening names with its weekday. */
const LEDE = { before: 1, after: 6 };
/** The same for a day named further down, which may belong to the background. */
const BODY = { before: 90, after: 180 };
/** The same if no verb is in the past tense: the day may lie up to a year ahead. */
const WITHOUT_PAST_VERB = { before: 366, after: 180 };
const CONFIDENCE = 0.9;
/** If weekday and date contradict each other, one of them is wrong, and perhaps both. */
const CONFIDENCE_IF_CONTRADICTORY = 0.85;

/**
 * "Monday, November 5": the years in which that day was a Monday. If it was in none of them, but the
 * day before or after was, that day is taken: writers get a weekday right more often than a number.
 * @param within the days that other clues leave.
 */
export function weekdayDateClues(reading: Reading, within: DaySet): Clue[] {
  return reading.times.flatMap((mention) => {
    const { meaning } = mention;
    if (meaning.kind !== "day") return [];
    const weekday = weekdayNumber(/^\w+/.exec(mention.text)?.[0] ?? "");
    if (weekday === null) return [];
    const inLede = isLede(reading, mention);
    // A day with its year is left to the rule of years, unless it is in the opening of ordinary news.
    if (meaning.year !== null && (!inLede || reading.isRetrospective)) return [];
    const { before, after } = windowOf(reading, mention, inLede);
    const edtf = dayEdtf(meaning);
    const days = possibleDays(within, meaning);
    const fitting = days.filter((day) => weekdayOf(day) === weekday);
    const exact = windowsAround(fitting, before, after);
    if (intersection(exact, within).length > 0) {
      const years = fitting.filter((day) => intersection([[day - before, day + after]], within).length > 0);
      const because = `That day was a ${WEEKDAYS[weekday - 1]} in ${years.map((day) => isoDay(day).slice(0, 4)).join(", ")}.`;
      return textClue(reading, {
        rule: "dating/weekday-date",
        words: mention,
        days: exact,
        confidence: CONFIDENCE,
        edtf,
        because,
      });
    }
    // A weekday that is one day off: the day before or after the date is the one named.
    const nextDays = days.flatMap((day) => [day - 1, day + 1].filter((near) => weekdayOf(near) === weekday));
    const near = windowsAround(
      [...fitting, ...nextDays].sort((a, b) => a - b),
      before,
      after,
    );
    const meant = nextDays.filter((day) => intersection([[day - before, day + after]], within).length > 0);
    if (meant.length === 0) return [];
    return textClue(reading, {
      rule: "dating/weekday-date",
      words: mention,
      days: near,
      confidence: CONFIDENCE_IF_CONTRADICTORY,
      edtf,
      because: `The weekday is taken to be right: ${meant.map(dayInWords).join(" or ")}.`,
      oddity: contradictionOf(mention.text, days, meant),
    });
  });
}

function windowOf(reading: Reading, mention: TimeMatch, inLede: boolean): typeof LEDE {
  const sentence = sentenceAround(reading, mention);
  const isPast =
    isPastTense(sentence.before, sentence.after) && !mayBeFuture(sentence.before, sentence.after);
  if (!isPast) return WITHOUT_PAST_VERB;
  return inLede ? LEDE : BODY;
}

function contradictionOf(words: string, days: readonly number[], meant: readonly number[]): string {
  const named = days.filter((day) => meant.some((near) => Math.abs(near - day) === 1));
  const actually = named
    .map((day) => `${dayInWords(day)} was a ${WEEKDAYS[weekdayOf(day) - 1]}`)
    .join(" and ");
  return `The text says “${words}”, but ${actually}. The weekday or the day of the month is wrong.`;
}

const dayInWords = (day: number) => dateInWords(isoDay(day));

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
