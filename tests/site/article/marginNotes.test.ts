import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { readBody } from "../../../src/site/article/body.ts";
import { highlightsOf } from "../../../src/site/article/highlights.ts";
import { marginNotes } from "../../../src/site/article/marginNotes.ts";
import { doubtWords } from "../../../src/site/words/confidence.ts";
import { evidenceOf, inferredArticle } from "../../support/inferred.ts";

const notesOf = (article: SiteArticle) =>
  marginNotes(
    { whole: article, article, first: 1 },
    {
      times: highlightsOf(article, readBody(article.body).paragraphs, "en").times,
      doubt: (confidence) => doubtWords(confidence, "en"),
      implied: ({ edtf }) => edtf,
      speaker: ({ speaker }) => speaker,
    },
  );
const quote = (utterance: number, start: number, confidence: number) => ({
  type: "quote" as const,
  at: [3, start, start + 5] as const,
  utterance,
  speaker: { value: "Ana Ruiz", at: null, entity: null },
  cue: null,
  isContinued: false,
  rule: "x",
  confidence,
});

describe("margin notes", () => {
  test("what dates the article stands beside its words, with the first sentence of the reason", () => {
    const because = "It was no Monday. Another sentence.";
    const article = inferredArticle({
      evidence: [
        evidenceOf("who took office in 2021", "2021/..", { because }),
        evidenceOf("who took office in 2021", "2020/.."),
      ],
      times: [],
    });
    assert.deepEqual(
      [...notesOf(article)],
      [
        [
          3,
          [
            {
              kind: "clue",
              words: "who took office in 2021",
              says: "2021/..",
              because: "It was no Monday.",
            },
          ],
        ],
      ],
    );
  });

  test("a time is explained where its words don't give the whole date, once, and the headline's beside the first paragraph", () => {
    const article = inferredArticle({ evidence: [] });
    const times = [...notesOf(article)].map(([p, notes]) => [p, notes.map(({ words }) => words)]);
    assert.deepEqual(times, [
      [1, ["Monday", "Monday, November 5"]],
      [2, ["June", "the third quarter of that year"]],
      [3, ["Last week", "next year"]],
    ]);
    const [first] = article.times;
    assert.ok(first);
    assert.equal(notesOf({ ...article, times: [first, first] }).get(1)?.length, 1);
  });

  test("a speaker is named once a paragraph, with the least sure of the quotations", () => {
    const article = inferredArticle({
      evidence: [],
      times: [],
      quotes: [quote(1, 1, 0.95), quote(2, 20, 0.9)],
    });
    assert.deepEqual(notesOf(article).get(3), [
      { kind: "speaker", words: null, says: "Ana Ruiz", because: "probably" },
    ]);
  });

  test("the curator's note comes first, and a long one is cut between words", () => {
    const note = "From the box in the attic, ".repeat(9);
    const [first] = notesOf(inferredArticle({ note })).get(1) ?? [];
    assert.equal(first?.kind, "curator");
    assert.match(first?.says ?? "", /^From the box.* …$/);
    assert.ok((first?.says.length ?? 0) < 90);
  });

  test("the curator's date without a note isn't repeated", () => {
    const article = inferredArticle({
      evidence: [evidenceOf("2021", "2021", { from: "register", at: null })],
      times: [],
    });
    assert.deepEqual([...notesOf(article)], []);
  });

  test("a paragraph has at most three", () => {
    const note = "A note.";
    assert.equal(notesOf(inferredArticle({ note })).get(1)?.length, 3);
  });
});
