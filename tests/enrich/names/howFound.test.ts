import assert from "node:assert/strict";
import { test } from "node:test";
import type { NameRuleId } from "../../../src/data/rules/names.ts";
import { howNamesFound } from "../../../src/enrich/names/howFound.ts";
import type { NameMatch } from "../../../src/enrich/names/nameMatch.ts";

const match = (text: string, rule: NameRuleId, strength: number): NameMatch => ({
  start: 0,
  end: text.length,
  text,
  type: "person",
  rule,
  strength,
});

test("how a name was found: type, rule, strength, times in the article and words, the last two up to three", () => {
  const quist = match("Ada Maria Bo Quist", "names/full-name", 0.9);
  assert.deepEqual(howNamesFound([quist, quist, quist, quist, match("Lind", "names/surname", 0.45)]), [
    ...Array.from({ length: 4 }, () => ["person", "names/full-name", 0.9, 3, 3]),
    ["person", "names/surname", 0.45, 1, 1],
  ]);
});

test("a listed name of three words is as sure as one of two", () => {
  const [three, two] = howNamesFound([
    match("New South Quist", "names/listed-place", 0.95),
    match("New Quist", "names/listed-place", 0.95),
  ]);
  assert.deepEqual(three, two);
});

test("the same words are as sure as what they were first a name by, the strongest of several", () => {
  const found = howNamesFound([
    match("Quist", "names/surname", 0.45),
    match("Quist", "names/same-words", 0.45),
    match("Quist", "names/title-before", 0.9),
    match("Lind", "names/same-words", 0.6),
  ]);
  assert.deepEqual(
    found.map(([, , strength]) => strength),
    [0.45, "names/title-before", 0.9, "none"],
  );
});
