import { isoDay, weekdayOf } from "../../text/calendar.ts";
import { weekdayNumber } from "../../text/calendarWords.ts";
import type { Found } from "../mentions/pattern.ts";
import { type Clue, textClue } from "./clue.ts";
import { type DaySet, intersection } from "./daySet.ts";
import { isLede } from "./lede.ts";
import { type Reading, sentenceAround } from "./reading.ts";
import { around, dayEdtf, possibleDays } from "./recurringDates.ts";
import { isMaybeAhead, isPast } from "./tense.ts";

/** Days before and after the article's own on which a day lies that its opening names with its weekday. */
const LEDE = { before: 1, after: 6 };
/** The same for one further down, which may be what led to it. */
const BODY = { before: 90, after: 180 };
/** The same for one that no verb puts behind: the next such day, within a year. */
const UNTOLD = { before: 366, after: 180 };
const CONFIDENCE = 0.9;
/** When the words contradict each other, one of them is wrong and perhaps both. */
const MENDED = 0.85;

/**
 * "Monday, November 5": the years in which that day was a Monday. Where there is none and a day
 * beside it fixes that, writers know the weekday better than the number, so both days stay.
 * @param within the days that other clues leave.
 */
export function weekdayDateClues(reading: Reading, within: DaySet): Clue[] {
  return reading.found.flatMap((mention) => {
    const { meaning } = mention;
    if (meaning.kind !== "day") return [];
    const weekday = weekdayNumber(/^\w+/.exec(mention.text)?.[0] ?? "");
    if (weekday === null) return [];
    const inLede = isLede(reading, mention);
    // With its year, a day further down bounds like any other year, and so does one of a text that looks back.
    if (meaning.year !== null && (!inLede || reading.looksBack)) return [];
    const { before, after } = windowOf(reading, mention, inLede);
    const edtf = dayEdtf(meaning);
    const days = possibleDays(within, meaning);
    const fitting = days.filter((day) => weekdayOf(day) === weekday);
    const exact = around(fitting, before, after);
    if (intersection(exact, within).length > 0) {
      const years = fitting.filter((day) => intersection([[day - before, day + after]], within).length > 0);
      const because = `That day was a ${WEEKDAYS[weekday - 1]} in ${years.map((day) => isoDay(day).slice(0, 4)).join(", ")}.`;
      return textClue(reading, "weekday-date", mention, exact, CONFIDENCE, { edtf, because });
    }
    // A weekday that is one day off: the day that bears its name is at one side of the number.
    const mended = days.flatMap((day) => [day - 1, day + 1].filter((near) => weekdayOf(near) === weekday));
    const near = around(
      [...fitting, ...mended].sort((a, b) => a - b),
      before,
      after,
    );
    const meant = mended.filter((day) => intersection([[day - before, day + after]], within).length > 0);
    if (meant.length === 0) return [];
    return textClue(reading, "weekday-date", mention, near, MENDED, {
      edtf,
      because: `The weekday is taken: ${meant.map(isoDay).join(", ")}.`,
      oddity: contradiction(mention.text, days, meant),
    });
  });
}

function windowOf(reading: Reading, mention: Found, inLede: boolean): typeof LEDE {
  const sentence = sentenceAround(reading, mention);
  const isTold = isPast(sentence.before, sentence.after) && !isMaybeAhead(sentence.before, sentence.after);
  if (!isTold) return UNTOLD;
  return inLede ? LEDE : BODY;
}

function contradiction(words: string, days: readonly number[], meant: readonly number[]): string {
  const named = days.filter((day) => meant.some((near) => Math.abs(near - day) === 1));
  const really = named.map((day) => `${isoDay(day)} was a ${WEEKDAYS[weekdayOf(day) - 1]}`).join(", ");
  return `The text says “${words}”, but ${really}. The weekday or the day of the month is wrong.`;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
