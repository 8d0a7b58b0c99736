import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { spelledOut } from "../../src/date/mentions/literals.ts";
import { type Prefilter, prefilterFor, step } from "../../src/text/matcher.ts";

/** The lists that have a word in a text. */
function foundIn(lookout: Prefilter, text: string): number[] {
  const found = new Set<number>();
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = step(lookout, state, text.charCodeAt(at));
    for (const list of lookout.listsEndingAt[state] ?? []) found.add(list);
  }
  return [...found].sort((a, b) => a - b);
}

describe("a lookout", () => {
  test("finds words within others, and behind one that breaks off", () => {
    const lookout = prefilterFor([["he"], ["she", "hers"], ["his"]], true);
    assert.deepEqual(foundIn(lookout, "ushers"), [0, 1]);
    assert.deepEqual(foundIn(lookout, "shis"), [2]);
    assert.deepEqual(foundIn(lookout, "SHE h-is"), []);
  });

  test("small letters stand for any case, where it is asked for", () => {
    assert.deepEqual(foundIn(prefilterFor([["last week"]], false), "LAST Week"), [0]);
    assert.deepEqual(foundIn(prefilterFor([["May"]], true), "may MAY"), []);
  });

  test("a digit stands for any, and marks for their long and curly forms", () => {
    const lookout = prefilterFor([["00-0"], ["o'c"]], false);
    assert.deepEqual(foundIn(lookout, "in 27–9"), [0]);
    assert.deepEqual(foundIn(lookout, "O’Clock"), [1]);
    assert.deepEqual(foundIn(lookout, "2七-9 o″c"), []);
  });

  test("finds just what stands in a text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });
    const lists = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 30 });
    fc.assert(
      fc.property(lists, text, (words, line) => {
        const standing = words.flatMap((list, index) =>
          list.some((one) => line.includes(one)) ? [index] : [],
        );
        assert.deepEqual(foundIn(prefilterFor(words, true), line), standing);
      }),
    );
  });
});

test("a core is short for its words", () => {
  assert.deepEqual(spelledOut(["(last|this) (week|year)", "now"]), [
    "last week",
    "last year",
    "this week",
    "this year",
    "now",
  ]);
  assert.deepEqual(spelledOut(["day(|s) ago"]), ["day ago", "days ago"]);
});
