import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashOfText, mixedHashes } from "../../src/text/mixedHash.ts";

const hashOf = (numbers: readonly number[]): number => {
  const hash = mixedHashes(1);
  for (const one of numbers) hash.addNumber(0, one);
  return hash.end(0);
};

test("mixed hash: a whole number of 53 bits, the same for the same text, another for another", () => {
  const texts = ["", "\0", "\0\0", "a", "b", "ab", "ba", "a\0", "金", "金正恩"];
  const found = texts.map(hashOfText);
  for (const one of found) assert.ok(Number.isSafeInteger(one) && one >= 0, String(one));
  assert.equal(new Set(found).size, texts.length);
  assert.deepEqual(texts.map(hashOfText), found);
});

test("mixed hash: among 200,000 texts and numbers that are nearly alike no two have the same", () => {
  const texts = Array.from({ length: 100_000 }, (_, index) => `/people/name-${index}/`);
  const pairs = Array.from({ length: 100_000 }, (_, index) => [index % 300, Math.floor(index / 300)]);
  assert.equal(new Set([...texts.map(hashOfText), ...pairs.map(hashOf)]).size, 200_000);
});

test("mixed hash: another number in one place changes it, and what is added to another place doesn't", () => {
  const numbers = fc.array(fc.oneof(fc.nat(5), fc.maxSafeNat()), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.nat(), fc.maxSafeNat(), (list, at, other) => {
      const place = at % list.length;
      const changed = list.with(place, other);
      assert.equal(hashOf(list) === hashOf(changed), list[place] === other);
      const two = mixedHashes(2);
      for (const one of list) {
        two.addNumber(1, one);
        two.addNumber(0, other);
      }
      assert.equal(two.end(1), hashOf(list));
    }),
  );
});
