import { GCProfiler, setFlagsFromString } from "node:v8";
import { clearUp } from "../support/clearUp.ts";

/** Notes how much memory this thread holds at most. */
export interface HeldMost {
  /** The most bytes that were in use after V8 had cleared up since this was last asked. Memory that threads share isn't counted. */
  most(): number;
}

/**
 * V8 says how much is in use each time it has cleared up. It is made to do so often, so that a step that doesn't wait for anything is seen as well.
 * @param growth by how many hundredths what is in use may grow before V8 clears up.
 */
export function heldMost(growth: number): HeldMost {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  const begun = () => {
    const profiler = new GCProfiler();
    profiler.start();
    return profiler;
  };
  let profiler = begun();
  return {
    most() {
      clearUp();
      const held = profiler
        .stop()
        .statistics.filter(({ gcType }) => gcType === "MarkSweepCompact")
        .map(
          ({ afterGC: { heapStatistics } }) => heapStatistics.usedHeapSize + heapStatistics.externalMemory,
        );
      profiler = begun();
      return held.reduce((one, other) => Math.max(one, other), 0);
    },
  };
}
