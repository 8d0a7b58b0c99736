import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fullNameOf, isPlainKey, personKeys } from "../../../src/enrich/names/fullNames.ts";

/** How many people some names are, if middle names tell nobody apart. */
function people(...names: string[]): number {
  const keyOf = personKeys(names, () => true);
  return new Set(names.map(keyOf)).size;
}

describe("who is who among full names", () => {
  test("an initial or a middle name may be left out", () => {
    assert.equal(people("Harry M. Rhee", "Harry Rhee"), 1);
    assert.equal(people("Ada Rosa Quist", "Ada Quist", "Ada R. Quist"), 1);
    assert.equal(people("Sergei Lavrov", "Sergey V. Lavrov"), 1);
    assert.equal(people("Pieter van der Berg", "Pieter Berg"), 1);
  });

  test("two initials are two people, and so are a father and his son", () => {
    assert.equal(people("Amos W. Quist", "Amos P. Quist", "Amos H.W. Quist"), 3);
    assert.equal(people("Roger Quist", "Roger Quist Jr."), 2);
    assert.equal(people("Roger Quist II", "Roger Quist III"), 2);
    assert.equal(people("Bill Quist", "Hilda Quist"), 2);
    assert.equal(people("Kim Jong Un", "Kim Il Un"), 2);
  });

  test("a middle name tells people apart where one says so", () => {
    const keyOf = personKeys(["Ada Rosa Quist", "Ada Quist"], () => false);
    assert.notEqual(keyOf("Ada Rosa Quist"), keyOf("Ada Quist"));
  });

  test("the parts of a name; a single word has none", () => {
    assert.equal(fullNameOf("Quist"), null);
    assert.equal(fullNameOf("Roger B. Quist Jr.")?.generation, "jr");
    assert.equal(fullNameOf("Roger B. Quist Jr.")?.middle, "b");
    assert.ok(isPlainKey(personKeys([], () => true)("Ada Quist")));
    assert.ok(!isPlainKey(personKeys([], () => true)("Ada Quist Jr.")));
  });
});
