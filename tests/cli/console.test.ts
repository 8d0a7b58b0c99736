import assert from "node:assert/strict";
import { test } from "node:test";
import { consoleReport } from "../../src/cli/console.ts";
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
