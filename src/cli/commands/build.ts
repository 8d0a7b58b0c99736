import { type Built, build } from "../../build.ts";
import { formatProblems } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import { consoleReport } from "../console.ts";
import type { BuildCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** `npm run build`: builds the archive once. */
export async function runBuild({ options, strict }: BuildCommand, terminal: Terminal): Promise<number> {
  const { print, isPrintedOnTerminal, now } = terminal;
  print(`${options.seeds} -> ${options.out}\n`);
  const built = await build(options, consoleReport(print, isPrintedOnTerminal, now));
  return report(built, strict, terminal);
}

function report({ articles, problems }: Built, strict: boolean, { print, complain }: Terminal): number {
  print(problems.length > 0 ? `\n${formatProblems(problems)}\n` : "");
  if (articles === 0) {
    complain(
      "Nothing was built: there is no article to read. Put .txt or .md files into the seeds folder.\n",
    );
    return 1;
  }
  const found = problems.length > 0 ? `, ${counted(problems.length, "problem")}` : "";
  print(`Built ${counted(articles, "article")}${found}.\n`);
  return strict && problems.length > 0 ? 1 : 0;
}
