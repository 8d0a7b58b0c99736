import assert from "node:assert/strict";
import { test } from "node:test";
import { kept } from "../../../src/site/cards/kept.ts";

test("kept: the last results; the one that wasn't needed for longest goes first", () => {
  const made: string[] = [];
  const get = kept(2, (key) => {
    made.push(key);
    return key;
  });
  for (const key of ["a", "b", "a", "c", "a", "b"]) assert.equal(get(key), key);
  assert.deepEqual(made, ["a", "b", "c", "b"]);
});

test("kept: as much of the results as was said, if they are weighed", () => {
  const made: string[] = [];
  const get = kept(
    3,
    (key) => {
      made.push(key);
      return key;
    },
    ({ length }) => length,
  );
  for (const key of ["a", "bb", "a", "bb", "c", "bb", "a", "dddd", "c"]) assert.equal(get(key), key);
  assert.deepEqual(made, ["a", "bb", "c", "a", "dddd", "c"]);
});
