import { confidenceRows, halfOf } from "./calibration.ts";
import type { JudgedDocument } from "./judged.ts";
import { READ_BY_EYE } from "./readByEye.ts";
import { ANNOTATED_SETS } from "./sources.ts";

/**
 * The text of `src/data/confidences.ts`.
 * @param documents what was judged in each annotated set, in the order of the sets.
 */
export function confidencesFile(documents: readonly (readonly JudgedDocument[])[]): string {
  const rows = confidenceRows(
    documents.flatMap((of) => halfOf(of, "calibration")),
    READ_BY_EYE,
  );
  const sets = ANNOTATED_SETS.map(({ path, what }, index) => {
    return ` * - ${path}: ${documents[index]?.length ?? 0} documents, for ${what}`;
  });
  return `/**
 * How often what was found was right, by how it was found: right ones, then all. Written by \`npm run calibrate\` from
 * every other document of these sets; not to be edited by hand.
${sets.join("\n")}
 * - read by a person: 1,962 figures, 466 pronouns, 77 fragments, 339 events, 16 namesakes, 211 people who are quoted
 */
export const CONFIDENCES: readonly (readonly [how: string, right: number, all: number])[] = [
${rows.map(([how, right, all]) => `  ["${how}", ${right}, ${all}],`).join("\n")}
];
`;
}
