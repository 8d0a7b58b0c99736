import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { spelledOut } from "../../src/date/mentions/literals.ts";
import { type Prefilter, prefilterFor, step } from "../../src/text/matcher.ts";

/** The indexes of the lists that have a word in a text. */
function foundIn(prefilter: Prefilter, text: string): number[] {
  const found = new Set<number>();
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = step(prefilter, state, text.charCodeAt(at));
    for (const list of prefilter.listsEndingAt[state] ?? []) found.add(list);
  }
  return [...found].sort((a, b) => a - b);
}

describe("the multi-pattern prefilter", () => {
  test("finds words inside others, and after a partial match of another", () => {
    const prefilter = prefilterFor([["he"], ["she", "hers"], ["his"]], true);
    assert.deepEqual(foundIn(prefilter, "ushers"), [0, 1]);
    assert.deepEqual(foundIn(prefilter, "shis"), [2]);
    assert.deepEqual(foundIn(prefilter, "SHE h-is"), []);
  });

  test("lower case matches any case, if case doesn't matter", () => {
    assert.deepEqual(foundIn(prefilterFor([["last week"]], false), "LAST Week"), [0]);
    assert.deepEqual(foundIn(prefilterFor([["May"]], true), "may MAY"), []);
  });

  test("0 matches any digit, an apostrophe its curly form, a hyphen the en dash", () => {
    const prefilter = prefilterFor([["00-0"], ["o'c"]], false);
    assert.deepEqual(foundIn(prefilter, "in 27–9"), [0]);
    assert.deepEqual(foundIn(prefilter, "O’Clock"), [1]);
    assert.deepEqual(foundIn(prefilter, "2七-9 o″c"), []);
  });

  test("finds exactly the words of a text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });
    const lists = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 30 });
    fc.assert(
      fc.property(lists, text, (words, line) => {
        const expected = words.flatMap((list, index) =>
          list.some((one) => line.includes(one)) ? [index] : [],
        );
        assert.deepEqual(foundIn(prefilterFor(words, true), line), expected);
      }),
    );
  });
});

test("literals: alternatives are written out", () => {
  assert.deepEqual(spelledOut(["(last|this) (week|year)", "now"]), [
    "last week",
    "last year",
    "this week",
    "this year",
    "now",
  ]);
  assert.deepEqual(spelledOut(["day(|s) ago"]), ["day ago", "days ago"]);
});
