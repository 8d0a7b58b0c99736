import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { combinedReport } from "./report.ts";

/** Tests that run in a process of their own. */
export interface Suite {
  readonly name: string;
  /** The arguments of the script that runs them. */
  readonly args: readonly string[];
}

/** How a suite ended: its exit code, or the signal that ended it. */
interface Ended {
  readonly how: number | string;
  readonly seconds: number;
}

/**
 * Runs suites side by side. The first prints as it goes; what a later one prints is kept until those
 * before it have ended. The closing counts are those of all.
 * @returns the exit code: 0 only if every suite ended with 0.
 */
export async function runSuites(suites: readonly Suite[], script: string): Promise<number> {
  const started = performance.now();
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const report = combinedReport(print, () => performance.now() - started);
  const running = suites.map((suite) => start(suite, script));
  const failures: string[] = [];
  for (const { name, follow, ended } of running) {
    follow(report.line);
    const { how, seconds } = await ended;
    print(`# The ${name} took ${seconds} s.`);
    if (how !== 0) failures.push(`The ${name} ended with ${how}.`);
  }
  report.close();
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length === 0 ? 0 : 1;
}

function start({ name, args }: Suite, script: string) {
  const reporter = `--test-reporter=${process.stdout.isTTY ? "spec" : "tap"}`;
  const child = spawn(process.execPath, [reporter, "--import", "tsx", script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kept: string[] = [];
  let take: (line: string) => void = (line) => void kept.push(line);
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => take(line));
  return {
    name,
    /** Gives the lines so far and all that come to somebody. */
    follow(next: (line: string) => void) {
      for (const line of kept.splice(0)) next(line);
      take = next;
    },
    ended: new Promise<Ended>((done) => {
      const began = performance.now();
      const end = (how: number | string) =>
        done({ how, seconds: Math.round((performance.now() - began) / 1000) });
      child.on("error", ({ message }) => end(message));
      child.on("close", (code, signal) => end(code ?? signal ?? "nothing"));
    }),
  };
}
