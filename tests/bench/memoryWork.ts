import { build } from "../../src/build.ts";
import type { Report } from "../../src/cli/report.ts";
import { UNDISTURBED } from "../../src/work/inStage.ts";
import { clearUp } from "../support/clearUp.ts";
import type { Held } from "./held.ts";
import { heldMost } from "./heldMost.ts";

/*
 * Builds an archive, and tells as JSON what the build's own thread holds: `node --import tsx tests/bench/memoryWork.ts SEEDS OUT large`. It is a process of
 * its own, as V8 keeps what an earlier build has made.
 */

/** So long V8 isn't made to clear up again, in ms, and so many times as long as it took: else a large archive would take hours. */
const BETWEEN = 250;
const REST = 20;

/** What was built, and what was held by its stages. */
async function heldBy(seeds: string, out: string, isLarge: boolean): Promise<Held> {
  const held = new Map<string, number>();
  const { most } = heldMost(10);
  let stage = "read";
  const note = () => void held.set(stage, Math.max(most(), held.get(stage) ?? 0));
  let clock = setTimeout(() => {}, 0);
  const later = (wait: number) => {
    clock = setTimeout(() => {
      const began = performance.now();
      clearUp();
      later(Math.max(BETWEEN, REST * (performance.now() - began)));
    }, wait);
  };
  later(BETWEEN);
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
  clearTimeout(clock);
  stage = "publish";
  note();
  return { articles, held: [...held] };
}

const [seeds = "", out = "", size] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await heldBy(seeds, out, size === "large")));
