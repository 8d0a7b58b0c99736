import { existsSync } from "node:fs";
import { join } from "node:path";
import { printable } from "../../problem.ts";
import { hashesInContainers } from "../../read/seeds.ts";
import { counted } from "../../shared/plurals.ts";
import { SITE } from "../../write/home.ts";
import { type Deviation, verify } from "../../write/verify.ts";
import type { VerifyCommand } from "../command.ts";
import { fitsOf, sizeSentence } from "../hosts.ts";
import type { Terminal } from "../terminal.ts";
import { runVerifyPassages } from "../verifyPassages.ts";

/**
 * `dateline verify`: says which files of the seeds and of the site are no longer what the last build saw and wrote, or
 * what became of some saved passages.
 */
export async function runVerify(
  { seeds, out, passages, json }: VerifyCommand,
  { print }: Terminal,
): Promise<number> {
  if (passages.length > 0) return runVerifyPassages(passages, { out, json }, print);
  const isThere = existsSync(seeds);
  const members = isThere ? await hashesInContainers(seeds) : new Map<string, string>();
  const { originals, files, size, deviations } = verify(join(out, SITE), isThere ? seeds : null, members);
  const code = deviations.length === 0 ? 0 : 1;
  if (json) {
    print(
      `${JSON.stringify({ originals: isThere ? originals : null, files, deviations, size, hosts: fitsOf(size) }, null, 2)}\n`,
    );
    return code;
  }
  const checked = isThere
    ? counted(originals, "original")
    : `no originals, since there is no folder ${seeds}`;
  for (const { where, path, what } of deviations)
    print(`  ${printable(join(where === "seeds" ? seeds : join(out, SITE), path))}: ${WORDS[what]}\n`);
  print(
    `Checked ${checked}, and ${counted(files, "file")} of the site: ${deviations.length === 0 ? "all as they were built" : `${counted(deviations.length, "difference")}`}.\n`,
  );
  print(`${sizeSentence(size)}\n`);
  return code;
}

const WORDS: Readonly<Record<Deviation["what"], string>> = {
  missing: "missing",
  changed: "changed since the last build",
  added: "not made by the last build",
  unreadable: "can’t be read",
};
