import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLoudly } from "./build.ts";
import { benchEnrich } from "./enrich.ts";
import { generateArchive } from "./generate.ts";
import { benchKills } from "./kills.ts";
import { benchLinear } from "./linear.ts";
import { benchMentions } from "./mentions.ts";
import { benchSearch } from "./search.ts";

/**
 * Times the whole build of generated archives, as a person runs it: `npm run bench -- 1000 10000`.
 * The build prints the time of each stage; this adds the whole, with the start of Node.
 * `npm run bench -- mentions` times the time expressions of one article instead, `enrich` what enriches
 * it, and `npm run bench -- search 10000` what searches in the browser cost. `npm run bench -- linear` measures how
 * the time grows on texts that repeat one token, `npm run bench -- linear txt Monday` only some of it.
 * `npm run bench -- kills 1000` kills small builds at random moments and looks at what is left.
 */
const [what = "", ...more] = process.argv.slice(2);
if (what === "mentions") process.stdout.write(benchMentions());
if (what === "enrich") process.stdout.write(benchEnrich());
if (what === "search") process.stdout.write(await benchSearch(Number(more[0] ?? 10_000)));
if (what === "kills") process.stdout.write(await benchKills(Number(more[0] ?? 1000)));
if (what === "linear") {
  const works = (["annotate", "txt", "md"] as const).filter((work) => more.includes(work));
  await benchLinear(
    works.length > 0 ? works : ["annotate", "txt", "md"],
    more.filter((word) => !/^(?:annotate|txt|md)$/.test(word)),
  );
}
const isBuild = what === "" || /^\d+$/.test(what);
const sizes = isBuild ? [what, ...more].filter((size) => size !== "").map(Number) : [];
for (const size of isBuild && sizes.length === 0 ? [100, 1000, 10_000] : sizes) {
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    generateArchive(join(dir, "news"), size);
    const started = performance.now();
    buildLoudly(join(dir, "news"), join(dir, "built"));
    process.stdout.write(`${size} articles in ${((performance.now() - started) / 1000).toFixed(1)} s\n\n`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
