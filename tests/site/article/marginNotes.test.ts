import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { EntryEvidence, SiteArticle } from "../../../src/entry/schema.ts";
import { readBody } from "../../../src/site/article/body.ts";
import { highlightsOf } from "../../../src/site/article/highlights.ts";
import { marginNotes } from "../../../src/site/article/marginNotes.ts";
import { doubtWords } from "../../../src/site/words/confidence.ts";
import { limitWords } from "../../../src/site/words/dates.ts";
import { evidenceOf, inferredArticle } from "../../support/inferred.ts";

const notesOf = (article: SiteArticle) =>
  marginNotes(
    { whole: article, article, first: 1 },
    {
      times: highlightsOf(article, readBody(article.body).paragraphs, "en").times,
      doubt: (confidence) => doubtWords(confidence, "en"),
      implied: ({ edtf }) => edtf,
      limit: ({ edtf }) => limitWords(edtf, "en"),
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

  test("a reason that has the clue's words and the date stands alone, and once", () => {
    const because = "Chancellor Ruiz has been in office since December 8, 2021. Another sentence.";
    const found = (words: string, edtf: string, why = because) => evidenceOf(words, edtf, { because: why });
    const told = (...evidence: readonly EntryEvidence[]) =>
      [...notesOf(inferredArticle({ evidence, times: [] })).values()].flat();
    const alone = {
      kind: "clue",
      words: null,
      says: "Chancellor Ruiz has been in office since December 8, 2021.",
      because: null,
    } as const;
    const ruiz = found("Chancellor Ruiz", "2021-12-08/..");
    assert.deepEqual(told(ruiz), [alone]);
    assert.deepEqual(told(ruiz, found("office", "2021-12-08/..")), [alone]);
    // The words, or a date, that the reason doesn't have.
    const pact = {
      kind: "clue",
      words: "the pact of 2021",
      says: "2021-12-08/..",
      because: alone.says,
    } as const;
    assert.deepEqual(told(found("the pact of 2021", "2021-12-08/..")), [pact]);
    // Beside an earlier paragraph it was told.
    assert.deepEqual(told(ruiz, found("the pact of 2021", "2021-12-08/..")), [pact]);
    assert.deepEqual(told(ruiz, found("Tuesday", "2021-12-08/..")), [
      alone,
      { kind: "clue", words: "Tuesday", says: "2021-12-08/..", because: null },
    ]);
    const between = "2021-12-08/2022-01-01";
    assert.deepEqual(told(found("Chancellor Ruiz", between)), [
      { kind: "clue", words: "Chancellor Ruiz", says: between, because: alone.says },
    ]);
  });

  test("a reason that has nothing else than the clue and its date isn't told", () => {
    const evidence = [evidenceOf("Ruiz", "2021-12-08/..", { because: "Ruiz: December 8, 2021." })];
    assert.deepEqual(notesOf(inferredArticle({ evidence, times: [] })).get(3), [
      { kind: "clue", words: "Ruiz", says: "2021-12-08/..", because: null },
    ]);
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

  test("a speaker whom the paragraph names isn't named beside it", () => {
    const notes = (speaker: string) => {
      const said = { ...quote(1, 1, 1), speaker: { value: speaker, at: null, entity: null } };
      return notesOf(inferredArticle({ evidence: [], times: [], quotes: [said] })).get(3);
    };
    assert.equal(notes("Eva Ruiz"), undefined);
    assert.equal(notes("the minister"), undefined);
    assert.deepEqual(notes("Ana Quist"), [
      { kind: "speaker", words: null, says: "Ana Quist", because: null },
    ]);
  });

  test("a speaker who isn't quite sure is named once a paragraph, with the least sure of the quotations", () => {
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
