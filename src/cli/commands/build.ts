import { build } from "../../build.ts";
import { DISK } from "../../write/disk.ts";
import { consoleReport } from "../console.ts";
import type { BuildCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { reportBuilt } from "./reportBuilt.ts";

/** `npm run build`: builds the archive once. */
export async function runBuild({ options, strict }: BuildCommand, terminal: Terminal): Promise<number> {
  const { print, isPrintedOnTerminal, now, onStop } = terminal;
  print(`${options.seeds} -> ${options.out}\n`);
  const report = consoleReport(print, isPrintedOnTerminal, now);
  const built = await build(options, report, { onStop, disk: DISK });
  const nothing = "the seeds folder has no article. Put .txt or .md files into it.";
  return reportBuilt(built, { strict, nothing }, terminal);
}
