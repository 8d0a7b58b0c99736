import assert from "node:assert/strict";
import { test } from "node:test";
import { NAME_RULES } from "../../../src/data/rules/names.ts";
import { ruleWords } from "../../../src/site/words/rules.ts";

test("the words for a rule id; an unknown id is shown as it is", () => {
  assert.equal(ruleWords(NAME_RULES, "names/first-name"), "a first name");
  assert.equal(ruleWords(NAME_RULES, "names/unknown"), "names/unknown");
  assert.equal(ruleWords(NAME_RULES, "constructor"), "constructor");
});
