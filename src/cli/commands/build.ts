import { join } from "node:path";
import { build } from "../../build.ts";
import { DISK } from "../../write/disk.ts";
import { called } from "../called.ts";
import type { BuildCommand } from "../command.ts";
import { consoleReport } from "../console.ts";
import { progressOf, type Terminal } from "../terminal.ts";
import { reportBuilt } from "./reportBuilt.ts";

/** `dateline build`: builds the archive once. */
export async function runBuild(
  { options, strict, isServed, json }: BuildCommand,
  terminal: Terminal,
): Promise<number> {
  const { now, onStop, cwd } = terminal;
  const { print, isTerminal } = progressOf(terminal, json);
  print(`${options.seeds} -> ${options.out}\n`);
  const built = await build(options, consoleReport(print, isTerminal, now), { onStop, disk: DISK });
  const nothing =
    "the seeds folder has no article. Put texts, web pages, PDFs, Word files or e-mails into it.";
  const out = isServed ? null : options.out;
  const isUsual = options.seeds === join(cwd, "seeds") && options.out === join(cwd, "build");
  const toRead = `run ${called("serve")}${isUsual ? "" : " with the same options"}`;
  return reportBuilt(built, { strict, nothing, out, toRead, json }, terminal);
}
