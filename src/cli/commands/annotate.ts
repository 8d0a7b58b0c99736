import { annotateLine } from "../annotate.ts";
import { nameLists, publicFacts } from "../knowledge.ts";
import type { Terminal } from "../terminal.ts";

/** `npm run annotate`: annotates one text for each line of JSON on the standard input. */
export async function runAnnotate({ print, lines }: Terminal): Promise<number> {
  const knowledge = { facts: publicFacts(), names: nameLists() };
  for await (const line of lines()) print(`${annotateLine(line, knowledge)}\n`);
  return 0;
}
