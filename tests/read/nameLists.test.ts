import assert from "node:assert/strict";
import { test } from "node:test";
import { readNameLists } from "../../src/read/nameLists.ts";

test("the lists of names are there, sorted, and hold what they say", () => {
  const lists = readNameLists();
  const expected: Readonly<Record<keyof typeof lists, string>> = {
    firstNames: "Maria",
    surnames: "Gonzalez",
    countries: "Norway",
    places: "Osaka",
    towns: "Whitstable",
    organisations: "Red Cross",
    commonWords: "bridge",
  };
  for (const [name, word] of Object.entries(expected)) {
    const list: readonly string[] = lists[name as keyof typeof lists];
    assert.ok(list.includes(word), `${word} in ${name}`);
    assert.ok(list.length > 200 && !list.includes(""), name);
  }
});
