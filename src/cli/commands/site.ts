import { DISK } from "../../write/disk.ts";
import type { SiteCommand } from "../command.ts";
import { consoleReport } from "../console.ts";
import { siteFromEntries } from "../site.ts";
import { progressOf, type Terminal } from "../terminal.ts";
import { reportBuilt } from "./reportBuilt.ts";

/** `dateline site`: builds the site from a folder of entries. */
export async function runSite({ options, strict, json }: SiteCommand, terminal: Terminal): Promise<number> {
  const { now, onStop } = terminal;
  const { print, isTerminal } = progressOf(terminal, json);
  print(`${options.entries} -> ${options.out}\n`);
  const report = consoleReport(print, isTerminal, now);
  const built = await siteFromEntries(options, report, { onStop, disk: DISK });
  const nothing = "there is no usable entry. Name a folder of entries with --entries.";
  const toRead = "put that folder on a web server";
  return reportBuilt(built, { strict, nothing, out: options.out, toRead, json }, terminal);
}
