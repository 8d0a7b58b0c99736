import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { CountedName } from "../../../src/relate/names/counted.ts";
import { vocabulary } from "../../../src/rounds/studied.ts";
import { plainLink } from "../../support/plainLink.ts";
import { linkedCounted, NAMES } from "../../support/records.ts";

const WORDS = [
  "Ada",
  "Tom",
  "George",
  "W.",
  "Rosa",
  "Quist",
  "Qvelland",
  "Lee",
  "Kim",
  "Jong-un",
  "Bush",
  "Merkel",
  "President",
  "Pope",
  "Jr.",
];
const FORMS = [
  "Lagos",
  "The Lagos",
  "U.S. Senate",
  "US Senate",
  "Łódź",
  "lodz",
  "金正恩",
  "12",
  "Con",
  "A / B",
];

const person = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).chain((words) => {
  const value = words.join(" ");
  return fc
    .constantFrom(...words, value, words.join("  "))
    .map((text) => ({ type: "person" as const, text, value }));
});
const other = fc
  .tuple(
    fc.constantFrom("place" as const, "organisation" as const),
    fc.constantFrom(...FORMS),
    fc.constantFrom(...FORMS),
  )
  .map(([type, text, value]) => ({ type, text, value }));
const name: fc.Arbitrary<CountedName> = fc
  .tuple(
    fc.oneof({ arbitrary: person, weight: 4 }, other),
    fc.constantFrom("derived" as const, "derived" as const, "derived" as const, "register" as const),
    fc.constantFrom(0.5, 0.9),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([words, origin, confidence, count]) => ({ ...words, origin, confidence, count }));

/** Articles, each of which may stand there many times, so that somebody is nearly always meant. */
const articles = fc
  .array(fc.tuple(fc.array(name, { maxLength: 5 }), fc.constantFrom(1, 1, 2, 6, 12)), { maxLength: 8 })
  .map((some) => some.flatMap(([names, times]) => Array.from({ length: times }, () => names)));

describe("linking by numbers", () => {
  test("gives the same as the rules with texts", () => {
    fc.assert(
      fc.property(articles, (some) => {
        const found = linkedCounted(some.map((names) => ({ names })));
        assert.deepEqual(found, plainLink(some, NAMES));
      }),
      { numRuns: 300 },
    );
  });

  test("what a table of the last build has besides changes nothing, nor do its numbers", () => {
    fc.assert(
      fc.property(articles, articles, (some, former) => {
        const last = vocabulary();
        const records = former.flat().map(last.names.numberOf);
        const kept = new Set(records.filter((_, at) => at % 2 === 0));
        const words = Array.from({ length: last.words.size() }, (_, word) => last.words.wordOf(word));
        const known = vocabulary({ words, names: last.names.rows((number) => kept.has(number)) });
        const named = some.map((names) => ({ names }));
        assert.deepEqual(linkedCounted(named, known), linkedCounted(named));
      }),
      { numRuns: 200 },
    );
  });
});
