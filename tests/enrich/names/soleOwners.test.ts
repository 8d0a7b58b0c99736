import assert from "node:assert/strict";
import { test } from "node:test";
import { soleOwners } from "../../../src/enrich/names/soleOwners.ts";

test("sole owners: a key that two owners have is left out, one that an owner has twice is kept", () => {
  const owners = soleOwners([
    ["Lee", "Ann Lee"],
    ["Ray", "Bob Ray"],
    ["Lee", "Tim Lee"],
    ["Lee", "Ann Lee"],
    ["Ray", "Bob Ray"],
    ["__proto__", "Ann Lee"],
  ]);
  assert.deepEqual(
    [...owners],
    [
      ["Ray", "Bob Ray"],
      ["__proto__", "Ann Lee"],
    ],
  );
});
