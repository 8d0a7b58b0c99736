import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { wordDiff } from "../../../src/compare/quotes/wordDiff.ts";

/** The parts in short: what is left out in braces with a minus, what is new with a plus. */
const short = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text.trim() : `{${kind === "added" ? "+" : "-"}${text.trim()}}`,
    )
    .join(" ");

describe("what changed between two texts", () => {
  test("words that are left out, added and replaced", () => {
    assert.equal(
      short("We will rebuild it, whatever it costs.", "We shall rebuild it."),
      "We {-will} {+shall} rebuild it. {-whatever it costs.}",
    );
  });
  test("capitals, punctuation and quotation marks are no change", () => {
    assert.equal(
      short("The ferry's “old” hull sank.", "the ferry’s 'old' hull, sank"),
      "the ferry’s 'old' hull, sank",
    );
  });
  test("each text can be read from the parts, word by word", () => {
    const text = fc
      .array(fc.constantFrom("the", "ferry", "sank", "off", "Hull,"), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const read = (without: string) =>
          parts
            .filter(({ kind }) => kind !== without)
            .map((part) => part.text)
            .join("")
            .trim();
        assert.equal(read("removed"), after);
        assert.equal(read("added"), before);
      }),
    );
  });
});
