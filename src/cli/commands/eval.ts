import { evaluateCalibration } from "../../eval/calibration/evaluate.ts";
import { evaluateDating } from "../../eval/dating.ts";
import { evaluateGold } from "../../eval/gold.ts";
import { evaluateNer } from "../../eval/ner.ts";
import { evaluateQuotes } from "../../eval/quotes.ts";
import { evaluateTimeml } from "../../eval/timeml.ts";
import { evaluateTopics } from "../../eval/topics.ts";
import type { EvalCommand } from "../command.ts";
import { nameLists, publicFacts } from "../knowledge.ts";
import type { Measured } from "../measured.ts";
import type { Terminal } from "../terminal.ts";

const EVALUATIONS: Readonly<Record<Measured, (path: string) => string>> = {
  timeml: evaluateTimeml,
  dating: (dir) => evaluateDating(dir, publicFacts()),
  ner: (file) => evaluateNer(file, nameLists()),
  calibration: (dir) => evaluateCalibration(dir, { facts: publicFacts(), names: nameLists() }),
  gold: (dir) => evaluateGold(dir, { facts: publicFacts(), names: nameLists() }),
  quotes: (file) => evaluateQuotes(file, { facts: publicFacts(), names: nameLists() }),
  topics: evaluateTopics,
};

/** `dateline eval`: measures how much of a set annotated by hand is found. */
export async function runEval({ what, dir }: EvalCommand, { print }: Terminal): Promise<number> {
  print(EVALUATIONS[what](dir));
  return 0;
}
