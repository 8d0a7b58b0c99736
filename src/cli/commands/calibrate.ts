import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { confidencesFile } from "../../eval/calibration/confidencesFile.ts";
import { judgedBelow } from "../../eval/calibration/sources.ts";
import { PROJECT } from "../../project.ts";
import type { CalibrateCommand } from "../command.ts";
import { nameLists, publicFacts } from "../knowledge.ts";
import type { Terminal } from "../terminal.ts";

const FILE = "src/data/confidences.ts";

/**
 * `dateline calibrate DIR`: measures how often what is found is right on sets annotated by hand, and writes the table
 * of confidences. The sets aren't part of the project; `sources.ts` says which ones DIR must hold.
 */
export async function runCalibrate({ dir }: CalibrateCommand, { print }: Terminal): Promise<number> {
  const knowledge = { facts: publicFacts(), names: nameLists() };
  writeFileSync(join(PROJECT, FILE), confidencesFile(judgedBelow(dir, knowledge)));
  print(`${FILE} written\n`);
  return 0;
}
