import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hunksOf } from "../../../src/site/versions/hunks.ts";
import { rowsOf } from "../../../src/site/versions/rows.ts";
import { tokensOf } from "../../../src/site/versions/tokens.ts";

const keysOf = (text: string) => tokensOf([text]).map(({ key }) => key);

test("tokens: numbers keep what belongs to them, and sentences lose their signs", () => {
  assert.deepEqual(keysOf("Over 10,000 paid €5.50 (12%), he said."), [
    ...["over", "10,000", "paid", "€5.50", "12%", "he", "said"],
  ]);
  assert.deepEqual(keysOf("Don’t go on 2024-10-29; won 5-3"), [
    "don't",
    "go",
    "on",
    "2024-10-29",
    "won",
    "5-3",
  ]);
  assert.deepEqual(keysOf("俄罗斯 3"), ["俄", "罗", "斯", "3"]);
  assert.deepEqual(keysOf("— … “”"), []);
});

const words = fc.array(fc.constantFrom("a", "b", "c", "the", "of", "10"), { maxLength: 40 });
const texts = fc.array(
  words.map((list) => list.join(" ")),
  { maxLength: 6 },
);

test("hunks: they cover both texts in order, and what is called the same is", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [own, others] = [tokensOf(one), tokensOf(other)];
      const hunks = hunksOf(own, others) ?? assert.fail("within the limit");
      let [at, otherAt] = [0, 0];
      for (const hunk of hunks) {
        assert.deepEqual([hunk.one[0], hunk.other[0]], [at, otherAt]);
        [at, otherAt] = [hunk.one[1], hunk.other[1]];
        if (hunk.isSame)
          assert.deepEqual(
            own.slice(...hunk.one).map(({ key }) => key),
            others.slice(...hunk.other).map(({ key }) => key),
          );
      }
      assert.deepEqual([at, otherAt], [own.length, others.length]);
    }),
  );
});

test("rows: each paragraph of both texts stands once, in order", () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [own, others] = [tokensOf(one), tokensOf(other)];
      const rows = rowsOf(own, others, hunksOf(own, others) ?? [], [one.length, other.length]);
      const all = (spans: readonly (readonly [number, number])[]) =>
        spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
      assert.deepEqual(all(rows.map((row) => row.one)), [...one.keys()]);
      assert.deepEqual(all(rows.map((row) => row.other)), [...other.keys()]);
    }),
  );
});

test("hunks: texts that differ in too many words aren't compared", () => {
  const text = (seed: string) => tokensOf([Array.from({ length: 900 }, (_, at) => `${seed}${at}`).join(" ")]);
  assert.equal(hunksOf(text("a"), text("b")), null);
  assert.notEqual(hunksOf(text("a"), text("a")), null);
  assert.equal(hunksOf(text("a"), text("b").slice(0, 20), 100), null);
});

test("hunks: a short run of equal words between long changes is part of one change", () => {
  const [one, other] = [tokensOf(["k v w x of the y z q k"]), tokensOf(["k 1 2 3 of the 4 5 6 k"])];
  assert.deepEqual(
    hunksOf(one, other)?.map(({ isSame }) => isSame),
    [true, false, true, false, true],
  );
  const [longer, changed] = [tokensOf(["k u v w x of y z q r k"]), tokensOf(["k 0 1 2 3 of 4 5 6 7 k"])];
  assert.deepEqual(
    hunksOf(longer, changed)?.map(({ isSame }) => isSame),
    [true, false, true],
  );
});
