import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { joinBrokenWords } from "../../../src/read/formats/brokenWords.ts";

const joined = (text: string) => joinBrokenWords(text).text;

describe("words broken at line ends", () => {
  test("in print, a single hyphen at a line’s end breaks a word, unless it belongs to it", () => {
    assert.equal(joinBrokenWords("The har-\nbour was empty.", 1).text, "The harbour\nwas empty.");
    assert.equal(joinBrokenWords("A well-\nknown harbour.", 1).text, "A well-known\nharbour.");
  });

  test("joined where the whole word stands elsewhere in the text", () => {
    assert.equal(
      joined("One sum- mer they left. The summer was wet."),
      "One summer they left. The summer was wet.",
    );
    assert.equal(
      joined("That sum-\nmer, they left\nthe coast. The Summer was wet."),
      "That summer,\nthey left\nthe coast. The Summer was wet.",
    );
    assert.equal(joined("The Presi-\n  dent left. A president!"), "The President\nleft. A president!");
  });

  test("a hyphen that the word has elsewhere stays", () =>
    assert.equal(
      joined("The front- runner fell. No front-runner ever fell so deep."),
      "The front-runner fell. No front-runner ever fell so deep.",
    ));

  test("joined at line ends in a text that breaks words again and again", () =>
    assert.equal(
      joined("The har-\nbour was emp-\nty, and the well-\nknown boats lay dry."),
      "The harbour\nwas empty,\nand the well-known\nboats lay dry.",
    ));

  for (const text of [
    "The har-\nbour was empty.",
    "A beyond-the- fringe idea, and front- bench.",
    "Two- and three-year terms, pre- or post-war. Twoand preor",
    "I enjoyed myself- it was nice.",
    "He came - late. The score was 3- 2, and a T- shirt.",
    "north-\nWest",
  ])
    test(`as it is: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(joinBrokenWords(text), { text, dropped: [] }));

  test("what was taken out, put back where it was, gives the file’s characters; only white space can differ", () => {
    const part = fc.constantFrom(
      "sum",
      "mer",
      "summer",
      "-",
      "- ",
      "-\n",
      " ",
      "\n",
      ", ",
      "front",
      "runner",
      "and",
      "A",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const { text: result, dropped } = joinBrokenWords(text);
        let [back, from] = ["", 0];
        for (const { start, end, text: removed } of dropped) {
          assert.equal(start, end);
          back += result.slice(from, start) + removed;
          from = start;
        }
        const space = (words: string) => words.replace(/\s/g, " ");
        assert.equal(space(back + result.slice(from)), space(text));
      }),
    );
  });
});
