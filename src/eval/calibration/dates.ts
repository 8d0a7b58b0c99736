import { ALL_DAYS, includesDay, sameDays } from "../../date/infer/daySet.ts";
import type { FactIndex } from "../../date/infer/factIndex.ts";
import { howInferred } from "../../date/inferred.ts";
import { howClued } from "../../date/measuredClue.ts";
import { cluesOf, draftText } from "../../enrich/annotateText.ts";
import { judgedClues } from "../clueTable.ts";
import type { DatedText } from "../readDated.ts";
import type { Judged, JudgedDocument } from "./judged.ts";

/** The dates that are inferred from texts alone, and the clues to them; right if the day is one of the days. */
export function judgedDates(
  documents: readonly Pick<DatedText, "text" | "day">[],
  facts: FactIndex,
): JudgedDocument[] {
  return documents.map(({ text, day }) => {
    const draft = draftText(text, facts);
    const clues = judgedClues(cluesOf(draft), day).map(
      ({ clue, isRight }): Judged => ({ how: howClued(clue.evidence), isRight }),
    );
    const { days } = draft.verdict;
    if (draft.given || sameDays(days, ALL_DAYS)) return clues;
    return [{ how: howInferred(draft.verdict), isRight: includesDay(days, day) }, ...clues];
  });
}
