import assert from "node:assert/strict";
import { test } from "node:test";
import { combinedReport } from "./report.ts";

/** What is printed of the outputs of several processes. */
function printed(...outputs: readonly string[]): string {
  const lines: string[] = [];
  const report = combinedReport(
    (line) => void lines.push(line),
    () => 1200.4,
  );
  for (const output of outputs) for (const line of output.split("\n")) report.line(line);
  report.close();
  return lines.join("\n");
}

test("report: two outputs in TAP are one, numbered anew, with the sums of their counts", () => {
  assert.equal(
    printed(
      "TAP version 13\nok 1 - a\n    ok 1 - inner\nok 2 - b\n1..2\n# tests 3\n# fail 0\n# duration_ms 900.5",
      "TAP version 13\n# Subtest: c\nok 1 - c\n1..1\n# tests 1\n# fail 0\n# duration_ms 800",
    ),
    "TAP version 13\nok 1 - a\n    ok 1 - inner\nok 2 - b\n# Subtest: c\nok 3 - c\n1..3\n# tests 4\n# fail 0\n# duration_ms 1200",
  );
});

test("report: what failed is told once more before the counts", () => {
  assert.equal(
    printed(
      "TAP version 13\n    not ok 1 - inner\n      ---\n      error: 'no'\n      ...\nok 1 - a\n1..1\n# fail 1",
      "TAP version 13\nok 1 - b\n  ---\n  ...\n1..1\n# fail 0",
    ),
    "TAP version 13\n    not ok 1 - inner\n      ---\n      error: 'no'\n      ...\nok 1 - a\nok 2 - b\n  ---\n  ...\n1..2\n# What failed:\n#       not ok 1 - inner\n#         ---\n#         error: 'no'\n#         ...\n# fail 1",
  );
});

test("report: so are two outputs for people", () => {
  assert.equal(
    printed("✔ a (1.2ms)\nℹ tests 1\nℹ pass 1", "✔ b (1.2ms)\nℹ tests 1\nℹ pass 1"),
    "✔ a (1.2ms)\n✔ b (1.2ms)\nℹ tests 2\nℹ pass 2",
  );
});
