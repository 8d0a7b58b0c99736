import { includesDay } from "../../date/infer/daySet.ts";
import type { FactIndex } from "../../date/infer/factIndex.ts";
import { howInferred } from "../../date/inferred.ts";
import { howClued } from "../../date/measuredClue.ts";
import { draftText } from "../../enrich/annotateText.ts";
import type { JudgedDocument } from "./judged.ts";

/** A text, and the day it was written as a day number. */
export interface DatedText {
  readonly text: string;
  readonly day: number;
}

/** The dates that are inferred from texts alone, and the clues to them; right if the day is one of the days. */
export function judgedDates(documents: readonly DatedText[], facts: FactIndex): JudgedDocument[] {
  return documents.map(({ text, day }) => {
    const { given, verdict } = draftText(text, facts);
    const { days } = verdict;
    const isBounded = days.length !== 1 || days.some((range) => range.some(Number.isFinite));
    const clues = [...verdict.agreeing, ...verdict.contradicting, ...verdict.outweighed].map((clue) => ({
      how: howClued(clue.evidence),
      isRight: includesDay(clue.days, day),
    }));
    if (given || !isBounded) return clues;
    return [{ how: howInferred(verdict), isRight: includesDay(days, day) }, ...clues];
  });
}
