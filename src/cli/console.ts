import { setImmediate } from "node:timers/promises";
import { SingleBar } from "cli-progress";
import type { Report } from "./report.ts";

/** A stage with fewer items than this gets no progress bar. */
const MIN_FOR_BAR = 200;

/** How long a stage works before it lets the process hear signals, in ms: shorter than a person notices. */
const BETWEEN_PAUSES = 50;

/**
 * Prints a line when a stage ends, with its result and its duration. On a terminal, a long stage
 * shows a progress bar while it runs.
 * @param write prints to the console.
 * @param bars whether the console is a terminal.
 */
export function consoleReport(write: (text: string) => void, bars: boolean, now: () => number): Report {
  return {
    stage(name) {
      const started = now();
      let bar: SingleBar | null = null;
      let paused = started;
      return {
        async progress(done, of) {
          if (bars && of >= MIN_FOR_BAR) {
            bar ??= startBar(name, of);
            // A stage may do one thing after another, such as reading entries and rendering pages.
            bar.setTotal(of);
            bar.update(done);
          }
          if (now() - paused < BETWEEN_PAUSES) return;
          await setImmediate();
          paused = now();
        },
        end(result) {
          bar?.stop();
          write(`  ${name.padEnd(8)}${result.padEnd(28)}${duration(now() - started).padStart(9)}\n`);
        },
      };
    },
  };
}

function startBar(name: string, total: number): SingleBar {
  const bar = new SingleBar({
    format: `  ${name.padEnd(8)}{bar} {value} of {total}`,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return bar;
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
