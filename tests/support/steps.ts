import { Session } from "node:inspector";

interface FunctionCoverage {
  readonly functionName: string;
  readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
}

/** How many steps a function or a regular expression takes, by its name. */
type StepsByPlace = ReadonlyMap<string, number>;

/**
 * How many steps some work takes: calls of functions, and characters that regular expressions go over.
 * Unlike time it is the same on every machine, so that a test can compare a long text with a short one.
 */
export async function stepsOf(work: () => Promise<void> | void): Promise<number> {
  const counter = stepCounter();
  const steps = [...(await counter.count(work)).values()].reduce((sum, one) => sum + one, 0);
  counter.close();
  return steps;
}

/** Counts the steps of each function and each regular expression by itself. */
export interface StepCounter {
  count(work: () => Promise<void> | void): Promise<StepsByPlace>;
  /** Ends the counting, which makes the process slow. */
  close(): void;
}

export function stepCounter(): StepCounter {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // Taking the counts sets them back to zero. It goes through all functions of the process, so it is done once for each count:
  // what little runs between two of them is counted with the later one.
  const take = (onFunction: (url: string, one: FunctionCoverage) => void) =>
    session.post("Profiler.takePreciseCoverage", (_, { result }) => {
      for (const { url, functions } of result) for (const one of functions) onFunction(url, one);
    });
  take(() => {});
  return {
    async count(work) {
      const steps = await charactersRead(work);
      // Node's own functions run when it likes, as when it collects promises that nobody needs any more. Ours count.
      take((url, one) => {
        if (!url.startsWith("node:") && url !== import.meta.url) add(steps, nameOf(url, one), calls(one));
      });
      return steps;
    },
    close() {
      session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}

const calls = ({ ranges }: FunctionCoverage) => ranges[0]?.count ?? 0;

function nameOf(url: string, { functionName, ranges }: FunctionCoverage): string {
  return `${functionName} in ${url.split("/").slice(-3).join("/")} at ${ranges[0]?.startOffset}`;
}

function add(steps: Map<string, number>, place: string, more: number): void {
  if (more > 0) steps.set(place, (steps.get(place) ?? 0) + more);
}

/** Every method that takes a regular expression calls `exec`, once it isn't the built-in one. */
async function charactersRead(work: () => Promise<void> | void): Promise<Map<string, number>> {
  const { exec } = RegExp.prototype;
  const read = new Map<string, number>();
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A pattern that must match at its beginning isn't tried anywhere else.
    const { source } = this;
    const isAnchored = this.sticky || (source.startsWith("^") && !this.multiline);
    const end = match ? match.index + match[0].length : isAnchored ? from : text.length;
    if (end > from) read.set(source, (read.get(source) ?? 0) + end - from);
    return match;
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return new Map([...read].map(([source, characters]) => [`/${source}/`, characters]));
}
