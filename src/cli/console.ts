import { setImmediate } from "node:timers/promises";
import { SingleBar } from "cli-progress";
import { progressWords } from "./progressWords.ts";
import type { Report } from "./report.ts";

/** A stage with fewer items than this shows no progress. */
const MIN_SHOWN = 200;

/** How long a stage works before it lets the process hear signals, in ms: shorter than a person notices. */
const BETWEEN_PAUSES = 50;

/** How long a stage works between two lines about its progress, in ms. */
const BETWEEN_LINES = 10_000;

/**
 * Prints a line when a stage ends, with its result and its duration. A long stage shows its progress while it runs: as a
 * bar on a terminal, elsewhere as a line now and then.
 * @param write prints to the console.
 * @param bars whether the console is a terminal.
 */
export function consoleReport(write: (text: string) => void, bars: boolean, now: () => number): Report {
  return {
    // A bar, if there is one, is drawn again below the line.
    say: (line) => write(`${bars ? "\r\u001b[K" : ""}  ${line}\n`),
    stage(name) {
      const started = now();
      let bar: SingleBar | null = null;
      let paused = started;
      let told = started;
      let first: { readonly done: number; readonly at: number } | null = null;
      const show = (done: number, of: number, at: number) => {
        if (done > 0) first ??= { done, at };
        if (!bars && at - told < BETWEEN_LINES) return;
        const words = progressWords(done, of, first?.done ?? 0, at - (first?.at ?? at));
        if (bars) {
          bar ??= startBar(name, of);
          // A stage may do one thing after another, such as reading entries and rendering pages.
          bar.setTotal(of);
          bar.update(done, { words });
        } else {
          write(`  ${name.padEnd(8)}${words}\n`);
          told = at;
        }
      };
      return {
        async progress(done, of) {
          const at = now();
          if (of >= MIN_SHOWN) show(done, of, at);
          if (at - paused < BETWEEN_PAUSES) return;
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
    format: `  ${name.padEnd(8)}{bar} {words}`,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0, { words: "" });
  return bar;
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
