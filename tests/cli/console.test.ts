import assert from "node:assert/strict";
import { test } from "node:test";
import { consoleReport } from "../../src/cli/console.ts";
import { progressWords } from "../../src/cli/progressWords.ts";
import { counted } from "../../src/shared/plurals.ts";

test("console: a stage is a line with what it made and how long it took", () => {
  const written: string[] = [];
  const times = [1000, 1250, 2000, 5500];
  const report = consoleReport(
    (text) => void written.push(text),
    false,
    () => times.shift() ?? 0,
  );
  report.stage("read").end("5 articles");
  report.stage("site").end("15 pages");
  assert.deepEqual(
    written.map((line) => line.trim().split(/\s{2,}/)),
    [
      ["read", "5 articles", "250 ms"],
      ["site", "15 pages", "3.5 s"],
    ],
  );
});

test("console: no bar where there is no terminal, or little to do", () => {
  const written: string[] = [];
  for (const [bars, of] of [
    [false, 100_000],
    [true, 5],
  ] as const) {
    consoleReport(
      (text) => void written.push(text),
      bars,
      () => 0,
    )
      .stage("read")
      .progress(1, of);
  }
  assert.deepEqual(written, []);
});

test("report: numbers have their noun", () => {
  assert.deepEqual(
    [counted(1, "entry", "entries"), counted(0, "entry", "entries"), counted(12000, "page")],
    ["1 entry", "0 entries", "12,000 pages"],
  );
});

/** What a stage prints where there is no terminal. @param steps how many items are done, and when, in ms. */
async function linesOf(stage: string, of: number, steps: readonly (readonly [done: number, at: number])[]) {
  const written: string[] = [];
  let time = 0;
  const { progress } = consoleReport(
    (text) => void written.push(text),
    false,
    () => time,
  ).stage(stage);
  for (const [done, at] of steps) {
    time = at;
    await progress(done, of);
  }
  return written;
}

test("console: where there is no terminal, a long stage tells how far it is every ten seconds", async () => {
  const written = await linesOf("analyse", 10_000, [
    [100, 500],
    [3400, 10_000],
    [3500, 12_000],
    [8000, 21_000],
  ]);
  assert.deepEqual(written, [
    "  analyse 3,400 of 10,000, 347 a second, about 19 s left\n",
    "  analyse 8,000 of 10,000, 385 a second, about 6 s left\n",
  ]);
});

test("console: the time before the first items tells nothing of how long the others take", async () => {
  const written = await linesOf("search", 100_000, [
    [0, 10_000],
    [200, 85_000],
    [12_200, 95_000],
  ]);
  assert.deepEqual(written, [
    "  search  0 of 100,000\n",
    "  search  200 of 100,000\n",
    "  search  12,200 of 100,000, 1,200 a second, about 74 s left\n",
  ]);
});

test("console: how far a stage is, with its rate and the time that is left once they can be told", () => {
  assert.equal(progressWords(30, 10_000, 10, 400), "30 of 10,000");
  assert.equal(progressWords(0, 10_000, 0, 4000), "0 of 10,000");
  assert.equal(progressWords(50, 100_000, 10, 10_000), "50 of 100,000, 4.0 a second, about 6.9 h left");
  assert.equal(
    progressWords(10_000, 100_000, 0, 10_000),
    "10,000 of 100,000, 1,000 a second, about 2 min left",
  );
});
