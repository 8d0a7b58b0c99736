import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { publicFacts } from "../../../src/cli/knowledge.ts";
import { annotateText } from "../../../src/enrich/annotateText.ts";
import { namesOf } from "../../../src/enrich/names/article.ts";
import { finds } from "../../support/findNames.ts";
import { NAMES, parsed } from "../../support/records.ts";

describe("a nickname in quotation marks", () => {
  test("is part of the full name, whichever marks it has", () => {
    finds([
      ['They met Robert "Bob" Quist there.', 'PER Robert "Bob" Quist'],
      ["They met Robert James “Big Bob” Quist there.", "PER Robert James “Big Bob” Quist"],
      ["They met Mayor Robert ‘Bob’ Quist there.", "PER Robert ‘Bob’ Quist"],
    ]);
  });

  test("is none after what is nobody's first name, before an ordinary word, or with more than words", () => {
    finds([
      ['The singer Adele "Hello" Tour is on.', "PER Adele"],
      ['They met Quexa "Bob" Quist there.'],
      ['He told Robert, "Bob" Quist left.', "PER Robert"],
    ]);
  });

  test("belongs to the person with the full name, who is called by it too", () => {
    const text =
      'Robert "Bob" Quist left on Monday. Bob Quist came back and was late. Then Bob was there. Robert Quist slept, Quist said.';
    assert.deepEqual([...new Set(namesOf(parsed(text), NAMES).map(({ value }) => value))], ["Robert Quist"]);
  });

  test("is no quotation, but the words of its bearer are", () => {
    const { quotes } = annotateText('The baker Robert "Bob" Quist said it was "late in the day" there.', {
      facts: publicFacts(),
      names: NAMES,
    });
    assert.deepEqual(
      quotes.map(({ value, speaker }) => [value, speaker?.value]),
      [["late in the day", "Robert Quist"]],
    );
  });
});
