import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { linesByPattern } from "../../../src/date/mentions/lines.ts";
import { PATTERNS } from "../../../src/date/mentions/patterns.ts";

const WORDS =
  "Monday Fridays May Mar. March 3 31st 1998 1915-17 '98 1990s '60s nineties last this next every each year week days month hour quarter half first third the of in on from to through and two twenty ago back later earlier noon the year nineteen ninety-six eighteen thousand 10 p.m. o'clock 10:30 night morning BC Q3 3Q24 FY25 Easter Christmas weekend spring fall century year-ago daily twice times now recently soon then 11/03/98 -long overnight tomorrow".split(
    " ",
  );

test("patterns: every match contains one of its pattern's literals, and is not empty", () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (line) => {
      const lines = linesByPattern(line);
      PATTERNS.forEach(({ rule, find }, index) => {
        for (const [match] of line.matchAll(find)) {
          assert.notEqual(match, "", rule);
          assert.equal(lines[index]?.length, 1, `${rule}: ${match}`);
        }
      });
    }),
    { numRuns: 2000 },
  );
});

test("patterns: `find` is global", () => {
  for (const { rule, find } of PATTERNS) assert.ok(find.global, rule);
});
