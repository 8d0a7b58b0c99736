import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LONGEST } from "../../src/parse/longParagraphs.ts";
import { parsed } from "../support/records.ts";

const SENTENCE = "The river rose by a metre in the night, and nobody slept.";
const oneLine = (length: number, unit: string) => unit.repeat(Math.ceil(length / unit.length)).trim();

describe("very long paragraphs", () => {
  test("are cut at the ends of sentences, and nothing but white space is lost", () => {
    const text = oneLine(3.5 * LONGEST, `${SENTENCE}  `);
    const { blocks } = parsed(text);
    assert.equal(blocks.length, 4);
    for (const block of blocks) {
      assert.ok(block.text.length <= LONGEST);
      assert.ok(block.text.startsWith("The river") && block.text.endsWith("slept."));
    }
    const spans = blocks.map(({ start, end }) => text.slice(start, end));
    assert.equal(spans.join("  "), text);
  });

  test("without sentences are cut between words, and without words anywhere but within a character", () => {
    const words = parsed(oneLine(2 * LONGEST, "river ")).blocks;
    assert.ok(words.length > 1 && words.every(({ text }) => /^river(?: river)*$/.test(text)));
    const signs = parsed("😀".repeat(LONGEST)).blocks;
    assert.ok(signs.length > 1 && signs.every(({ text }) => /^(?:😀)+$/u.test(text)));
    assert.equal(signs.map(({ text }) => text).join(""), "😀".repeat(LONGEST));
  });

  test("an ordinary long paragraph stays whole", () => {
    assert.equal(parsed(oneLine(LONGEST - 100, `${SENTENCE} `)).blocks.length, 1);
  });
});
