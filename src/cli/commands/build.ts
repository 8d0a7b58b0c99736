import { type Built, build } from "../../build.ts";
import { formatProblems } from "../../problem.ts";
import { counted } from "../../text/plurals.ts";
import { consoleReport } from "../console.ts";
import type { BuildCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** `npm run build`: builds the archive once. */
export async function runBuild({ options, strict }: BuildCommand, terminal: Terminal): Promise<number> {
  terminal.print(`${options.seeds} -> ${options.out}\n`);
  const report = consoleReport(terminal.print, terminal.isTerminal.print, terminal.now);
  return summarise(await build(options, report), strict, terminal);
}

function summarise({ articles, problems }: Built, strict: boolean, { print, complain }: Terminal): number {
  if (problems.length > 0) print(`\n${formatProblems(problems)}\n`);
  if (articles === 0) {
    complain("Nothing was built: the seeds folder has no article. Put .txt or .md files into it.\n");
    return 1;
  }
  const found = problems.length > 0 ? `, ${counted(problems.length, "problem")}` : "";
  print(`Built ${counted(articles, "article")}${found}.\n`);
  return strict && problems.length > 0 ? 1 : 0;
}
