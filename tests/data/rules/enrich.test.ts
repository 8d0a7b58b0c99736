import assert from "node:assert/strict";
import { test } from "node:test";
import { FIGURE_RULES } from "../../../src/data/rules/figures.ts";
import { NAME_RULES, NON_NAME_RULES } from "../../../src/data/rules/names.ts";
import { QUOTE_RULES } from "../../../src/data/rules/quotes.ts";

test("rules of names, quotations and figures: ids are area/rule-name, and no two have the same words", () => {
  const areas = { names: { ...NAME_RULES, ...NON_NAME_RULES }, quotes: QUOTE_RULES, figures: FIGURE_RULES };
  for (const [area, rules] of Object.entries(areas)) {
    for (const id of Object.keys(rules)) assert.match(id, new RegExp(`^${area}/[a-z]+(?:-[a-z]+)*$`));
    const words = Object.values(rules);
    assert.equal(new Set(words).size, words.length);
    for (const phrase of words) assert.match(phrase, /^\S.*[^.\s]$/);
  }
});
