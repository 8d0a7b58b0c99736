import type { Annotation } from "../../records/source.ts";
import { weekdayOf } from "../../text/calendar.ts";
import { monthNumber } from "../../text/calendarWords.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DaySet } from "./daySet.ts";
import type { Reading } from "./reading.ts";
import { everyYear, windowsAround } from "./recurringDates.ts";

/**
 * "JOHANNESBURG, August 7 (Xinhua)": the report was sent on that day, and printed then or on the
 * next. In all 11 articles with such a dateline and a weekday (TimeBank, AQUAINT) the first weekday
 * is the dateline's own, so only some years fit. 11 articles are too few for a higher confidence.
 */
const CONFIDENCE = 0.9;

/** A dateline with a day but no year. */
export function datelineDayClues(reading: Reading, credits: readonly Annotation[], within: DaySet): Clue[] {
  return credits.flatMap((words) => {
    const [, month, day] =
      words.type === "dateline-date"
        ? (/^(\p{L}+)\.? (\d{1,2})$/u.exec(words.value) ??
          monthFirst(/^(\d{1,2}) (\p{L}+)\.?$/u.exec(words.value)))
        : [];
    const number = monthNumber(month ?? "");
    if (number === null || day === undefined) return [];
    const edtf = `XXXX-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const weekday = firstWeekday(reading);
    const fits = (found: number) => weekday === null || weekdayOf(found) === weekday.number;
    const days = windowsAround(everyYear(within, number, Number(day)).filter(fits), 0, 1);
    // Without bounds for the years, or without a year that fits, there is no clue.
    if (days.length === 0) return [];
    const because = weekday && `The text names ${weekday.text}, which is a dateline’s own day.`;
    return textClue(reading, {
      rule: "dating/dateline-day",
      words,
      days,
      confidence: CONFIDENCE,
      edtf,
      because,
    });
  });
}

/** A match of "7 August" in the order of "August 7". */
const monthFirst = (found: RegExpExecArray | null): (string | undefined)[] => [
  found?.[0],
  found?.[2],
  found?.[1],
];

/** The first weekday that the text names without "last" or "next", and not as one to come. */
function firstWeekday({ times }: Reading): { number: number; text: string } | null {
  for (const { meaning, text } of times) {
    if (meaning.kind === "weekday" && meaning.direction === null && meaning.side !== 1)
      return { number: meaning.weekday, text };
  }
  return null;
}
