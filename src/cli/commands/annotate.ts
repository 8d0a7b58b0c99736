import { annotateLine } from "../annotate.ts";
import { nameLists, publicFacts } from "../knowledge.ts";
import type { Terminal } from "../terminal.ts";

/** `dateline annotate`: annotates each line of standard input. */
export async function runAnnotate({ lines, print }: Terminal): Promise<number> {
  const knowledge = { facts: publicFacts(), names: nameLists() };
  for await (const line of lines()) print(`${annotateLine(line, knowledge)}\n`);
  return 0;
}
