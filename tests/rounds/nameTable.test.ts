import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { CountedName } from "../../src/relate/names/counted.ts";
import { WIDTH } from "../../src/relate/names/records.ts";
import { nameTable } from "../../src/rounds/nameTable.ts";
import { numbering } from "../../src/shared/numbering.ts";
import { scratchFile } from "../../src/work/scratchFile.ts";
import { inFolder } from "../support/folder.ts";

const name = fc.record(
  {
    type: fc.constantFrom("person" as const, "place" as const),
    text: fc.constantFrom("Quist", "Ada Quist", "Lima"),
    value: fc.constantFrom("Ada Quist", "Lima"),
    origin: fc.constant("derived" as const),
    confidence: fc.constantFrom(0.8, 0.9),
    count: fc.nat(1),
  },
  { noNullPrototype: true },
);

/** Some names, and null where the table forgets how they are found. */
const steps = fc.array(fc.option(name), { maxLength: 40 });

test("a name has one number, and a free number is given once, whatever is put away in between", () =>
  inFolder({}, async (dir) => {
    const scratch = scratchFile(join(dir, "..", `${basename(dir)}.tmp`));
    fc.assert(
      fc.property(fc.uniqueArray(name), steps, fc.constantFrom(scratch, null), (known, some, scratch) => {
        const words = numbering();
        const first = nameTable(words);
        for (const one of known) first.numberOf(one);
        // Every other number is free.
        const rows = first.rows((number) => number % 2 === 0);
        const [one, other] = [nameTable(words, rows, scratch), nameTable(words, rows)];
        const numbers = new Map<number, CountedName>();
        for (const step of some) {
          if (step === null) one.forget();
          else {
            const number = one.numberOf(step);
            assert.equal(number, other.numberOf(step));
            numbers.set(number, step);
          }
        }
        one.forget();
        for (const [number, name] of numbers) assert.deepEqual(one.nameOf(number), name);
        one.forget();
        assert.equal(one.confidenceOf(0), other.confidenceOf(0));
        one.forget();
        assert.deepEqual(
          one.rows((number) => number > 1),
          other.rows((number) => number > 1),
        );
      }),
    );
    scratch.close();
  }));

test("a table that is larger than a piece of the file comes back whole", () =>
  inFolder({}, async (dir) => {
    const scratch = scratchFile(join(dir, "..", `${basename(dir)}.tmp`));
    const size = 40_000;
    const rows = {
      cells: Int32Array.from({ length: size * WIDTH }, (_, at) => at % 2),
      confidences: Float64Array.from({ length: size }, (_, at) => at / size),
    };
    const table = nameTable(numbering(), rows, scratch);
    table.forget();
    assert.equal(table.confidenceOf(39_999), rows.confidences[39_999]);
    table.forget();
    assert.deepEqual(
      table.rows(() => true),
      rows,
    );
    scratch.close();
  }));
