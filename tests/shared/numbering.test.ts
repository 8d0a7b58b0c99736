import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { numberingOf } from "../../src/shared/numbering.ts";

const word = fc.constantFrom("rain", "snow", "river", "constructor", "__proto__");

test("words keep their numbers, and new ones get those that are free first, whatever is forgotten in between", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 3 }),
      fc.array(fc.option(word), { maxLength: 30 }),
      (known, steps) => {
        const list = [null, ...known, null];
        const [one, other] = [numberingOf(list), numberingOf(list)];
        for (const step of steps) {
          if (step === null) one.forget();
          else assert.equal(one.numberOf(step), other.numberOf(step));
        }
        for (const word of known) assert.equal(one.numberIfAny(word), list.indexOf(word));
        assert.equal(one.size(), other.size());
        assert.equal(
          new Set(Array.from({ length: one.size() }, (_, at) => one.wordOf(at)).filter(Boolean)).size,
          new Set([...known, ...steps.flatMap((step) => step ?? [])]).size,
        );
      },
    ),
  ));
