import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pagefindQuery } from "../../src/browser/pagefindQuery.ts";

describe("browser: a query as Pagefind takes it", () => {
  const cases: readonly (readonly [string, string, string, boolean, string])[] = [
    ["Müller’s bridge", "mullers bridge", "müllers bridge", false, "en"],
    [' "The annual  budget" ', "the annual budget", "the annual budget", true, "en"],
    ['"peace', "peace", "peace", false, "en"],
    ["Russia-led (aid) snake_case", "russialed aid snake_case", "russialed aid snake_case", false, "en"],
    ["… — ?", "", "", false, "en"],
    ["北京新华社", "北京 新华社", "北京 新华社", false, "zh-CN"],
    ["ガ", "ガ", "ガ", false, "en"],
  ];
  for (const [query, words, written, isPhrase, language] of cases)
    test(`${query} is ${words === "" ? "nothing" : words}`, () => {
      assert.deepEqual(pagefindQuery(query, language), { words, written, isPhrase });
    });
});
