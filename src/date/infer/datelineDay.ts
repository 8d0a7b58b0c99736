import type { Annotation } from "../../records/source.ts";
import { weekdayOf } from "../../text/calendar.ts";
import { monthNumber } from "../../text/calendarWords.ts";
import { type Clue, textClue } from "./clue.ts";
import type { DaySet } from "./daySet.ts";
import type { Reading } from "./reading.ts";
import { around, everyYear } from "./recurringDates.ts";

/**
 * "JOHANNESBURG, August 7 (Xinhua)": the day it was sent, or the one before it was printed. The
 * first weekday of such a text is the dateline's own, in all 11 of the articles that have one
 * (TimeBank, AQUAINT), so that only some years fit; 11 are too few to be surer.
 */
const CONFIDENCE = 0.9;

/** A dateline's day without its year. */
export function datelineDayClues(reading: Reading, credits: readonly Annotation[], within: DaySet): Clue[] {
  return credits.flatMap((credit) => {
    const [, month, day] =
      credit.type === "dateline-date"
        ? (/^(\p{L}+)\.? (\d{1,2})$/u.exec(credit.value) ??
          swapped(/^(\d{1,2}) (\p{L}+)\.?$/u.exec(credit.value)))
        : [];
    const number = monthNumber(month ?? "");
    if (number === null || day === undefined) return [];
    const edtf = `XXXX-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const weekday = firstWeekday(reading);
    const fits = (found: number) => weekday === null || weekdayOf(found) === weekday.number;
    const days = around(everyYear(within, number, Number(day)).filter(fits), 0, 1);
    // Where nothing bounds the years, or no year fits, it says nothing of them.
    if (days.length === 0) return [];
    const because = weekday && `The text names ${weekday.text}, which is a dateline’s own day.`;
    return textClue(reading, "dateline-day", credit, days, CONFIDENCE, { edtf, ...(because && { because }) });
  });
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] => [
  found?.[0],
  found?.[2],
  found?.[1],
];

/** The first weekday that the text names without a direction. */
function firstWeekday({ found }: Reading): { number: number; text: string } | null {
  for (const { meaning, text } of found) {
    if (meaning.kind === "weekday" && meaning.direction === null) return { number: meaning.weekday, text };
  }
  return null;
}
