/**
 * Measures how often what is found is right, on sets annotated by hand, and writes `confidences.ts`:
 * `npm run calibrate -- DIR`. The sets aren't part of the project; `sources.ts` says which ones DIR must hold.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { nameLists, publicFacts } from "../cli/knowledge.ts";
import { confidenceRows, halfOf } from "../eval/calibration/calibration.ts";
import { FIGURES_READ } from "../eval/calibration/figuresRead.ts";
import { ANNOTATED_SETS, judgedBelow } from "../eval/calibration/sources.ts";

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error("Name the folder of the annotated sets: npm run calibrate -- DIR");

const documents = judgedBelow(resolve(dir), { facts: publicFacts(), names: nameLists() });
const rows = confidenceRows(
  documents.flatMap((of) => halfOf(of, "calibration")),
  FIGURES_READ,
);
const sets = ANNOTATED_SETS.map(
  ({ path }, index) => ` * - ${path}: ${documents[index]?.length ?? 0} documents`,
);

writeFileSync(
  new URL("confidences.ts", import.meta.url),
  `/**
 * How often what was found was right, by how it was found: right ones, then all. Written by \`npm run calibrate\` from
 * every other document of these sets; not to be edited by hand.
${sets.join("\n")}
 * - figures: 122 read by a person
 */
export const CONFIDENCES: readonly (readonly [how: string, right: number, all: number])[] = [
${rows.map(([how, right, all]) => `  ["${how}", ${right}, ${all}],`).join("\n")}
];
`,
);
