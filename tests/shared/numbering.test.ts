import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { numberingOf } from "../../src/shared/numbering.ts";

const word = fc.constantFrom("rain", "snow", "river", "constructor", "__proto__", "", "r", "ё");

test("words keep their numbers, and new ones get those that are free first, whatever is forgotten in between and in how many tables they are", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 3 }),
      fc.array(fc.option(word), { maxLength: 30 }),
      (known, steps) => {
        const list = [null, ...known, null];
        const [one, other] = [numberingOf(list, 2), numberingOf(list)];
        for (const step of steps) {
          if (step === null) one.forget();
          else assert.equal(one.numberOf(step), other.numberOf(step));
        }
        for (const word of known) assert.equal(one.numberIfAny(word), list.indexOf(word));
        assert.equal(one.size(), other.size());
        for (let at = 0; at < one.size(); at += 1) assert.equal(one.wordOf(at), other.wordOf(at));
      },
    ),
  ));
