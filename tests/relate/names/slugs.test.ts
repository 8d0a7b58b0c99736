import assert from "node:assert/strict";
import { test } from "node:test";
import { ownSlugs } from "../../../src/relate/names/slugs.ts";

const slugs = (...names: string[]) => [
  ...ownSlugs(names.map((name) => ({ key: name, type: "person" as const, name }))).values(),
];

test("a slug for each name, its own among those of its type", () => {
  assert.deepEqual(slugs("Ada Quist", "Ada-Quist", "O’Brien", "金正恩"), [
    "ada-quist",
    "ada-quist-2",
    "obrien",
    "name",
  ]);
});

test("names of other types may have the same", () => {
  const found = ownSlugs([
    { key: "1", type: "person", name: "Paris" },
    { key: "2", type: "place", name: "Paris" },
  ]);
  assert.deepEqual([...found.values()], ["paris", "paris"]);
});
