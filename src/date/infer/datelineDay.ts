import { monthNumber } from "../../parse/calendarWords.ts";
import type { Annotation } from "../../records.ts";
import { type Clue, type Reading, textClue } from "./clue.ts";
import { around, everyYear } from "./cycle.ts";
import type { DaySet } from "./daySet.ts";

/** "JOHANNESBURG, August 7 (Xinhua)": the day it was sent, or the one before it was printed. */
const CONFIDENCE = 0.95;

/** A dateline's day without its year. */
export function datelineDayClues(reading: Reading, credits: readonly Annotation[], within: DaySet): Clue[] {
  return credits.flatMap((credit) => {
    const [, month, day] =
      credit.kind === "dateline-date"
        ? (/^(\p{L}+)\.? (\d{1,2})$/u.exec(credit.value) ??
          swapped(/^(\d{1,2}) (\p{L}+)\.?$/u.exec(credit.value)))
        : [];
    const number = monthNumber(month ?? "");
    if (number === null || day === undefined) return [];
    const edtf = `XXXX-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    const days = around(everyYear(within, number, Number(day)), 0, 1);
    return textClue(reading, "dateline-day", credit, days, CONFIDENCE, { edtf });
  });
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] => [
  found?.[0],
  found?.[2],
  found?.[1],
];
