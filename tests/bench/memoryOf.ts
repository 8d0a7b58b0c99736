import { GCProfiler, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";
import { build, UNDISTURBED } from "../../src/build.ts";
import type { Report } from "../../src/cli/report.ts";
import type { Held } from "./held.ts";

/*
 * Builds an archive, and tells as JSON what the build's own thread holds: `node --import tsx tests/bench/memoryOf.ts SEEDS OUT large`. It is a process of
 * its own, as V8 keeps what an earlier build has made.
 */

/** So often V8 is made to clear up, in ms; where a stage doesn't wait for anything, it does so whenever a twentieth has been added. */
const BETWEEN = 250;

setFlagsFromString("--expose-gc");
setFlagsFromString("--heap-growing-percent=5");
const clearUp = z.function({ input: [], output: z.void() }).implement(runInNewContext("gc"));

/** The most bytes that were in use after V8 had cleared up, by the stages of a build. Memory that threads share isn't counted. */
async function heldBy(seeds: string, out: string, isLarge: boolean): Promise<Held> {
  const most = new Map<string, number>();
  let [stage, profiler] = ["read", new GCProfiler()];
  profiler.start();
  const note = () => {
    clearUp();
    const held = profiler
      .stop()
      .statistics.filter(({ gcType }) => gcType === "MarkSweepCompact")
      .map(({ afterGC: { heapStatistics } }) => heapStatistics.usedHeapSize + heapStatistics.externalMemory);
    most.set(
      stage,
      held.reduce((one, other) => Math.max(one, other), most.get(stage) ?? 0),
    );
    profiler = new GCProfiler();
    profiler.start();
  };
  const clock = setInterval(clearUp, BETWEEN);
  const report: Report = {
    stage: (name) => {
      note();
      stage = name;
      return { progress: async () => {}, end: note };
    },
  };
  const options = { seeds, out, baseUrl: null, useRegister: true, jobs: 2 };
  const { articles } = await build(options, report, {
    ...UNDISTURBED,
    many: isLarge ? 0 : Number.POSITIVE_INFINITY,
  });
  clearInterval(clock);
  stage = "publish";
  note();
  return { articles, held: [...most] };
}

const [seeds = "", out = "", size] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await heldBy(seeds, out, size === "large")));
