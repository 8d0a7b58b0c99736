import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Input, inputs } from "../../../src/site/inputs/input.ts";

const some = fc.array(fc.oneof(fc.string(), fc.nat(), fc.maxSafeNat()), { maxLength: 2000 });

test("inputs: lists have one hash if they are the same, and another one if anything in them is another", () => {
  const used = inputs();
  const hashOf = (values: readonly Input[], to = used) => to.hashed(() => to.add(...values));
  fc.assert(
    fc.property(some, fc.nat(), fc.string(), (values, at, text) => {
      const hash = hashOf(values);
      // Whatever was in the list before.
      assert.equal(hashOf(values, inputs()), hash);
      assert.notEqual(hashOf([...values, text]), hash);
      if (values.length === 0) return;
      const place = at % values.length;
      assert.equal(hashOf(values.with(place, text)) === hash, values[place] === text);
      assert.notEqual(hashOf(values.toSpliced(place, 1)), hash);
    }),
  );
});

test("inputs: what is folded counts as one number, which changes with all that is in it", () => {
  const to = inputs();
  const folded = (values: readonly Input[]) => to.folded(() => to.add(...values));
  fc.assert(
    fc.property(some, some, (one, other) => {
      const number = folded(one);
      assert.ok(Number.isSafeInteger(number));
      assert.equal(number === folded(other), JSON.stringify(one) === JSON.stringify(other));
      const nested = to.folded(() => {
        to.add(...other);
        to.number(folded(one));
      });
      assert.equal(folded([...other, number]), nested);
      assert.equal(
        to.hashed(() => to.number(folded(one))),
        to.hashed(() => to.number(number)),
      );
    }),
  );
});

test("inputs: a page that is made anew each time has no hash; the next one has", () => {
  const to = inputs();
  assert.equal(
    to.hashed(() => to.anew()),
    null,
  );
  assert.notEqual(
    to.hashed(() => to.add("a")),
    null,
  );
});
