import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { CountedName } from "../../src/relate/names/counted.ts";
import { nameTable } from "../../src/rounds/nameTable.ts";
import { numbering } from "../../src/shared/numbering.ts";

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

test("a name has one number, and a free number is given once, whatever is forgotten in between", () =>
  fc.assert(
    fc.property(fc.uniqueArray(name), steps, (known, some) => {
      const words = numbering();
      const first = nameTable(words);
      for (const one of known) first.numberOf(one);
      // Every other number is free.
      const rows = first.rows((number) => number % 2 === 0);
      const [one, other] = [nameTable(words, rows), nameTable(words, rows)];
      const numbers = new Map<number, CountedName>();
      for (const step of some) {
        if (step === null) one.forget();
        else {
          const number = one.numberOf(step);
          assert.equal(number, other.numberOf(step));
          numbers.set(number, step);
        }
      }
      for (const [number, name] of numbers) assert.deepEqual(one.nameOf(number), name);
      assert.equal(one.size(), other.size());
    }),
  ));
