import type { TextKnowledge } from "../../enrich/annotateText.ts";
import { calibrationTable, halfOf } from "./calibration.ts";
import { ANNOTATED_SETS, judgedBelow } from "./sources.ts";

/**
 * What `npm run eval -- calibration DIR` prints: for each annotated set, how often what was found was right by its
 * stated confidence, in the half of the documents that the confidences weren't measured on.
 */
export function evaluateCalibration(dir: string, knowledge: TextKnowledge): string {
  const documents = judgedBelow(dir, knowledge);
  return ANNOTATED_SETS.map(
    ({ path, what }, index) =>
      `${what} of ${path}\n${calibrationTable(halfOf(documents[index] ?? [], "check"))}\n`,
  ).join("\n");
}
