import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchEnrich } from "./enrich.ts";
import { generateArchive } from "./generate.ts";
import { benchMentions } from "./mentions.ts";

/**
 * Times the whole build of generated archives, as a person runs it: `npm run bench -- 1000 10000`.
 * The build prints the time of each stage; this adds the whole, with the start of Node.
 * `npm run bench -- mentions` times the time expressions of one article instead, `enrich` its names.
 */
const PARTS = new Map([
  ["mentions", benchMentions],
  ["enrich", benchEnrich],
]);
const part = PARTS.get(process.argv[2] ?? "");
if (part) process.stdout.write(part());
const sizes = part ? [] : process.argv.slice(2).map(Number);
for (const size of part || sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    generateArchive(join(dir, "news"), size);
    const args = [
      "--import",
      "tsx",
      "src/cli.ts",
      "build",
      "--seeds",
      join(dir, "news"),
      "--out",
      join(dir, "built"),
    ];
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) throw new Error(`The build ended with ${status}`);
    process.stdout.write(`${size} articles in ${((performance.now() - started) / 1000).toFixed(1)} s\n\n`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
