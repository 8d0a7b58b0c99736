import { evaluateDating } from "../../eval/dating.ts";
import { evaluateGold } from "../../eval/gold.ts";
import { evaluateNer } from "../../eval/ner.ts";
import { evaluateTimeml } from "../../eval/timeml.ts";
import { nameLists, publicFacts } from "../knowledge.ts";
import type { EvalCommand, Measured } from "../options.ts";
import type { Terminal } from "../terminal.ts";

const EVALUATIONS: Readonly<Record<Measured, (path: string) => string>> = {
  timeml: evaluateTimeml,
  dating: (dir) => evaluateDating(dir, publicFacts()),
  ner: (file) => evaluateNer(file, nameLists()),
  gold: (dir) => evaluateGold(dir, { facts: publicFacts(), names: nameLists() }),
};

/** `npm run eval`: compares what we find with documents that people annotated. */
export function runEval({ what, dir }: EvalCommand, { print }: Terminal): number {
  print(EVALUATIONS[what](dir));
  return 0;
}
