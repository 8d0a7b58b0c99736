import type { Built } from "../../build.ts";
import { formatProblems } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import { changesInShort } from "../../write/changes.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Prints the problems and the outcome of a build, and gives its exit code.
 * @param nothing why nothing was built, if nothing was, and what to do.
 */
export function reportBuilt(
  { articles, withdrawn, changes, problems }: Built,
  { strict, nothing }: { readonly strict: boolean; readonly nothing: string },
  { print, complain }: Terminal,
): number {
  print(problems.length > 0 ? `\n${formatProblems(problems)}\n` : "");
  if (articles + withdrawn === 0) {
    complain(`Nothing was built: ${nothing}\n`);
    return 1;
  }
  const found = problems.length > 0 ? `, ${counted(problems.length, "problem")}` : "";
  const gone = withdrawn > 0 ? `, ${withdrawn} withdrawn` : "";
  print(`Built ${counted(articles, "article")}${gone}${found}.\n`);
  if (changes) print(`Since the last build: ${changesInShort(changes) || "no article changed"}.\n`);
  return strict && problems.length > 0 ? 1 : 0;
}
