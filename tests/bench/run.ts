import { resolve } from "node:path";
import { benchBarrier } from "./barrier.ts";
import { benchCopies } from "./copies.ts";
import { benchEnrich } from "./enrich.ts";
import { benchKills } from "./kills.ts";
import { benchLinear } from "./linear.ts";
import { benchLists } from "./lists.ts";
import { benchMemory } from "./memory.ts";
import { benchMentions } from "./mentions.ts";
import { benchRebuilds } from "./rebuilds.ts";
import { benchRelate } from "./relate.ts";
import { benchScenarios, type Plan } from "./scenarios.ts";
import { benchSearch } from "./search.ts";
import { simulated } from "./simulation.ts";
import { benchWorkers } from "./workers.ts";

/**
 * Measures whole builds, as a person runs them, of generated archives and after small changes of them, next to Hugo if it
 * is there: `npm run bench -- 1000 10000`, with real articles too `npm run bench -- 1000 --articles FOLDER`, only some
 * scenarios `npm run bench -- 1000 unchanged edited`.
 * `npm run bench -- mentions` times the time expressions of one article instead, `enrich` what enriches
 * it, and `npm run bench -- search 10000` what searches in the browser cost. `npm run bench -- linear` measures how
 * the time grows on texts that repeat one token, `npm run bench -- linear txt Monday` only some of it.
 * `npm run bench -- kills 1000` kills small builds at random moments and looks at what is left.
 * `npm run bench -- copies FILE.ndjson 200` measures which edited variants of articles are recognised as copies.
 * `npm run bench -- workers 2000 speed` compares one worker with two, `npm run bench -- workers 20000 kills 50` kills workers meanwhile,
 * `npm run bench -- simulation` reckons how long builds take over many, and `npm run bench -- memory 1000 3000` measures what the build’s own thread holds, and what each further article takes.
 * `npm run bench -- relate 2500 10000 40000` times what compares all articles: copies, related articles, stories.
 * `npm run bench -- barrier 1000000` measures what comparing all of a very large archive takes and holds.
 * `npm run bench -- lists 1000000` writes and reads the list of a build of so many files.
 * `npm run bench -- rebuilds 300` compares builds after random edits with clean ones.
 */
const [what = "", ...more] = process.argv.slice(2);
if (what === "mentions") process.stdout.write(benchMentions());
if (what === "workers")
  await benchWorkers(Number(more[0] ?? 2000), more[1] === "kills" ? "kills" : "speed", Number(more[2] ?? 50));
if (what === "simulation") process.stdout.write(simulated());
if (what === "memory") {
  const archives = more
    .filter((word) => word !== "large")
    .map((word) => (/^\d+$/.test(word) ? Number(word) : resolve(process.env.INIT_CWD ?? "", word)));
  benchMemory(archives.length > 0 ? archives : [1000, 3000], more.includes("large"), (line) => {
    process.stdout.write(line);
  });
}
if (what === "enrich") process.stdout.write(benchEnrich());
if (what === "search") process.stdout.write(await benchSearch(Number(more[0] ?? 10_000)));
if (what === "kills") process.stdout.write(await benchKills(Number(more[0] ?? 1000)));
if (what === "rebuilds") process.stdout.write(await benchRebuilds(Number(more[0] ?? 300)));
if (what === "relate") process.stdout.write(benchRelate(more.map(Number)));
if (what === "barrier")
  await benchBarrier(Number(more[0] ?? 200_000), (line) => void process.stdout.write(line));
if (what === "lists") process.stdout.write(benchLists(Number(more[0] ?? 1_000_000)));
if (what === "copies")
  process.stdout.write(
    benchCopies(resolve(process.env.INIT_CWD ?? "", more[0] ?? ""), Number(more[1] ?? 200)),
  );
if (what === "linear") {
  const works = (["annotate", "txt", "md"] as const).filter((work) => more.includes(work));
  await benchLinear(
    works.length > 0 ? works : ["annotate", "txt", "md"],
    more.filter((word) => !/^(?:annotate|txt|md)$/.test(word)),
  );
}
if (what === "" || /^[\d-]/.test(what)) await benchScenarios(planOf(process.argv.slice(2)));

/** Numbers are sizes, `--articles` names a folder, and other words are scenarios. */
function planOf(args: readonly string[]): Plan {
  const at = args.indexOf("--articles");
  const folder = at < 0 ? null : (args[at + 1] ?? null);
  const words = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  return {
    sizes: sizes.length > 0 ? sizes : [100, 1000, 10_000],
    articles: folder === null ? null : resolve(process.env.INIT_CWD ?? "", folder),
    only: words.filter((word) => !/^\d+$/.test(word)),
  };
}
