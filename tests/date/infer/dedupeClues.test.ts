import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { combine } from "../../../src/date/infer/combine.ts";
import { edtfOf, overallRange } from "../../../src/date/infer/daySet.ts";
import { dedupeClues } from "../../../src/date/infer/dedupeClues.ts";
import { isoDay } from "../../../src/text/calendar.ts";
import { clue } from "./support.ts";

const inShort = (clues: ReturnType<typeof dedupeClues>) =>
  clues.map(({ evidence }) => `${evidence.edtf} ${evidence.confidence}`);

describe("clues without repetitions", () => {
  test("of clues with the same days only the surest is kept", () => {
    const clues = [clue("1987/..", 0.8), clue("1987/..", 0.9), clue("1987/..", 0.85), clue("1988/..", 0.7)];
    assert.deepEqual(inShort(dedupeClues(clues)), ["1987/.. 0.9", "1988/.. 0.7"]);
    assert.equal(dedupeClues([clue("1987/..", 0.9), clue("1987/..", 0.9, true)]).length, 2);
  });

  test("a clue repeated a hundred times weighs no more than once", () => {
    const often = Array.from({ length: 100 }, () => clue("../1987", 0.9));
    assert.equal(edtfOf(combine([...often, clue("1990/..", 0.95)]).days), "1990/..");
  });

  test("of hundreds of bounds the strictest are kept; of other clues the first", () => {
    const years = (from: number, edtf: (year: number) => string) =>
      Array.from({ length: 300 }, (_, index) => clue(edtf(from + index), 0.9));
    const after = dedupeClues(years(1700, (year) => `${year}/..`));
    assert.ok(after.length < 100);
    assert.equal(edtfOf(combine(after).days), "1999/..");
    const before = dedupeClues(years(1700, (year) => `../${year}`));
    assert.equal(isoDay(overallRange(combine(before).days)?.[1] ?? 0), "1700-12-31");
    const days = dedupeClues(years(1700, String));
    assert.ok(days.length < 100 && days.length > 30);
    assert.equal(days[0]?.evidence.edtf, "1700");
  });
});
