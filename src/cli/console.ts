import { SingleBar } from "cli-progress";
import type { Report } from "./report.ts";

/** How many things a stage has to do before a bar is worth drawing. */
const MIN_FOR_BAR = 200;

/**
 * Prints each stage when it ends, with what it made and how long it took; on a terminal, a bar
 * while a long one runs.
 * @param write prints to the console.
 * @param bars whether the console is a terminal.
 */
export function consoleReport(write: (text: string) => void, bars: boolean, now: () => number): Report {
  return {
    stage(name) {
      const started = now();
      let bar: SingleBar | null = null;
      return {
        progress(done, of) {
          if (!bars || of < MIN_FOR_BAR) return;
          bar ??= startBar(name, of);
          bar.update(done);
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
