import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotedSentences } from "../../../src/site/names/quotedSentences.ts";
import { entryOf } from "../../support/entries.ts";
import { mentionAt } from "../../support/names.ts";

const BODY = "Choe came. Then Dr. Choe left, and Choe wrote.\n\nNobody *saw* Choe again.\n";

describe("sentences that have a name", () => {
  test("are quoted verbatim, each once, with their paragraph and the name's place", () => {
    const said = quotedSentences(
      entryOf({ body: BODY }),
      [mentionAt(1, 0, 4), mentionAt(1, 20, 24), mentionAt(1, 35, 39), mentionAt(2, 11, 15)],
      3,
    );
    assert.deepEqual(
      said.sentences.map(({ p, text, name }) => [p, text, text.slice(name.start, name.end)]),
      [
        [1, "Choe came.", "Choe"],
        [1, "Then Dr. Choe left, and Choe wrote.", "Choe"],
        [2, "Nobody saw Choe again.", "Choe"],
      ],
    );
    assert.deepEqual([said.remaining, said.nextParagraph], [0, null]);
  });

  test("beyond the limit are counted, with the paragraph of the first one", () => {
    const mentions = [mentionAt(1, 0, 4), mentionAt(1, 20, 24), mentionAt(2, 11, 15)];
    const { sentences, remaining, nextParagraph } = quotedSentences(entryOf({ body: BODY }), mentions, 1);
    assert.deepEqual([sentences.length, remaining, nextParagraph], [1, 2, 1]);
  });

  test("that are long are cut between words, and the cuts are recorded", () => {
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`);
    words[60] = "Choe";
    const body = `${words.join(" ")}.`;
    const start = body.indexOf("Choe");
    const [one] = quotedSentences(entryOf({ body }), [mentionAt(1, start, start + 4)], 3).sentences;
    assert.ok(one?.cutBefore && one.cutAfter);
    assert.ok(body.includes(` ${one.text} `), one.text);
    assert.equal(one.text.slice(one.name.start, one.name.end), "Choe");
    assert.ok(one.text.length < 330);
  });

  test("nothing is quoted from the headline", () => {
    const { sentences } = quotedSentences(entryOf({ body: BODY }), [mentionAt(0)], 3);
    assert.deepEqual(sentences, []);
  });
});
