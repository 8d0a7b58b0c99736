import assert from "node:assert/strict";
import { test } from "node:test";
import { ownSlugs } from "../../../src/relate/names/slugs.ts";

const slugs = (...names: string[]) => [
  ...ownSlugs(names.map((name) => ({ key: name, type: "person" as const, name }))).values(),
];

test("a slug for each name", () => {
  assert.deepEqual(slugs("Ada Quist", "O’Brien", "U.S. Senate"), ["ada-quist", "obrien", "us-senate"]);
});

test("names with the same slug, or none, get a fingerprint, whatever their order", () => {
  const names = ["Ada Quist", "Ada-Quist", "金正恩"];
  const found = slugs(...names);
  assert.equal(new Set(found).size, 3);
  assert.match(found[0] ?? "", /^ada-quist-[a-z0-9]{14}$/);
  assert.match(found[1] ?? "", /^ada-quist-[a-z0-9]{14}$/);
  assert.match(found[2] ?? "", /^[a-z0-9]{14}$/);
  assert.deepEqual(slugs(...names.toReversed()), found.toReversed());
});

test("a name like the number of a page gets a fingerprint: /people/2/ is the second page of people", () => {
  assert.match(slugs("2")[0] ?? "", /^2-[a-z0-9]{14}$/);
});

test("names of different types may have the same slug", () => {
  const found = ownSlugs([
    { key: "1", type: "person", name: "Paris" },
    { key: "2", type: "place", name: "Paris" },
  ]);
  assert.deepEqual([...found.values()], ["paris", "paris"]);
});
