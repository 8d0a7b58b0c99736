import { build, UNDISTURBED } from "../../src/build.ts";
import type { Report } from "../../src/cli/report.ts";
import type { Held } from "./held.ts";
import { heldMost } from "./heldMost.ts";

/*
 * Builds an archive, and tells as JSON what the build's own thread holds: `node --import tsx tests/bench/memoryWork.ts SEEDS OUT large`. It is a process of
 * its own, as V8 keeps what an earlier build has made.
 */

/** So often V8 is made to clear up, in ms. */
const BETWEEN = 250;

/** What was built, and what was held by its stages. */
async function heldBy(seeds: string, out: string, isLarge: boolean): Promise<Held> {
  const held = new Map<string, number>();
  const { clearUp, most } = heldMost(5);
  let stage = "read";
  const note = () => void held.set(stage, Math.max(most(), held.get(stage) ?? 0));
  const clock = setInterval(clearUp, BETWEEN);
  const report: Report = {
    stage: (name) => {
      note();
      stage = name;
      return { progress: async () => {}, end: note };
    },
  };
  const options = { seeds, out, baseUrl: null, useRegister: true, jobs: 2 };
  const many = isLarge ? 0 : Number.POSITIVE_INFINITY;
  const { articles } = await build(options, report, { ...UNDISTURBED, many });
  clearInterval(clock);
  stage = "publish";
  note();
  return { articles, held: [...held] };
}

const [seeds = "", out = "", size] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await heldBy(seeds, out, size === "large")));
