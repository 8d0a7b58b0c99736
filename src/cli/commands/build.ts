import { join } from "node:path";
import { build } from "../../build.ts";
import { PROJECT } from "../../project.ts";
import { DISK } from "../../write/disk.ts";
import { consoleReport } from "../console.ts";
import type { BuildCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { reportBuilt } from "./reportBuilt.ts";

/** `npm run build`: builds the archive once. */
export async function runBuild(
  { options, strict, isServed }: BuildCommand,
  terminal: Terminal,
): Promise<number> {
  const { print, isPrintedOnTerminal, now, onStop } = terminal;
  print(`${options.seeds} -> ${options.out}\n`);
  const report = consoleReport(print, isPrintedOnTerminal, now);
  const built = await build(options, report, { onStop, disk: DISK });
  const nothing =
    "the seeds folder has no article. Put texts, web pages, PDFs, Word files or e-mails into it.";
  const out = isServed ? null : options.out;
  const isUsual = options.seeds === join(PROJECT, "seeds") && options.out === join(PROJECT, "build");
  const orRead = `, or run npm start${isUsual ? "" : " with the same options"}, which has the search too`;
  return reportBuilt(built, { strict, nothing, out, orRead }, terminal);
}
