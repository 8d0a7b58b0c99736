import { build } from "../../build.ts";
import { consoleReport } from "../console.ts";
import type { BuildCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { reportBuilt } from "./reportBuilt.ts";

/** `npm run build`: builds the archive once. */
export async function runBuild({ options, strict }: BuildCommand, terminal: Terminal): Promise<number> {
  const { print, isPrintedOnTerminal, now } = terminal;
  print(`${options.seeds} -> ${options.out}\n`);
  const built = await build(options, consoleReport(print, isPrintedOnTerminal, now));
  const nothing = "the seeds folder has no article. Put .txt or .md files into it.";
  return reportBuilt(built, { strict, nothing }, terminal);
}
