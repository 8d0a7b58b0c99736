import { DISK } from "../../write/disk.ts";
import { consoleReport } from "../console.ts";
import type { SiteCommand } from "../options.ts";
import { siteFromEntries } from "../site.ts";
import type { Terminal } from "../terminal.ts";
import { reportBuilt } from "./reportBuilt.ts";

/** `npm run site`: builds the site from a folder of entries. */
export async function runSite({ options, strict }: SiteCommand, terminal: Terminal): Promise<number> {
  const { print, isPrintedOnTerminal, now, onStop } = terminal;
  print(`${options.entries} -> ${options.out}\n`);
  const report = consoleReport(print, isPrintedOnTerminal, now);
  const built = await siteFromEntries(options, report, { onStop, disk: DISK });
  const nothing = "there is no usable entry. Name a folder of entries with --entries.";
  const orRead = "; the search needs a web server";
  return reportBuilt(built, { strict, nothing, out: options.out, orRead }, terminal);
}
