import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { StatementCorrection } from "../../../src/records/statements.ts";
import { statementCorrector } from "../../../src/relate/statements/correct.ts";
import { enriched } from "../../support/records.ts";

const TEXT =
  "Mayor Ada Quist met Tom Baker in Oslo. “The bridge will open in May,” Tom Baker said. About 10,000 people came to see it.";
const article = enriched(TEXT, { file: "a.txt" });

const row = (known: Partial<StatementCorrection>): StatementCorrection => ({
  kind: "speaker",
  what: null,
  words: "The bridge will open",
  file: "a.txt",
  line: 2,
  ...known,
});

/** The articles as some rows correct them, and the problems with the rows. */
function correctStatements(given: readonly (typeof article)[], rows: readonly StatementCorrection[]) {
  const corrector = statementCorrector(rows);
  return { value: given.map((one) => corrector.correct(one)), problems: corrector.stale() };
}

function corrected(known: Partial<StatementCorrection>) {
  const { value, problems } = correctStatements([article], [row(known)]);
  const [changed] = value;
  assert.ok(changed);
  return { changed, problems };
}

describe("facts.csv: what was found in one article", () => {
  test("before, Baker speaks and the people are counted", () => {
    assert.equal(article.quotes[0]?.speaker?.value, "Tom Baker");
    assert.equal(article.figures.length, 1);
  });

  test("a quotation gets its right speaker, at that person's first mention", () => {
    const { changed, problems } = corrected({ what: "Ada Quist", words: "“The bridge will open" });
    const [quote] = changed.quotes;
    assert.deepEqual([quote?.speaker?.value, quote?.confidence, quote?.origin], ["Ada Quist", 1, "register"]);
    const { start, end } = quote?.speaker?.name ?? { start: 0, end: 0 };
    assert.match(TEXT.slice(start, end), /Ada Quist$/);
    assert.deepEqual(problems, []);
  });

  test("a speaker whom the article doesn't name has no place in it; “none” takes the speaker away", () => {
    const speaker = corrected({ what: "Zoe Hill" }).changed.quotes[0]?.speaker;
    assert.deepEqual(speaker, { text: "", value: "Zoe Hill", start: 0, end: 0, name: null });
    assert.equal(corrected({ what: null }).changed.quotes[0]?.speaker, null);
  });

  test("a figure and a topic are taken away", () => {
    const { text } = article.figures[0] ?? { text: "" };
    assert.deepEqual(corrected({ kind: "figure", words: text }).changed.figures, []);
    const topics = [{ id: "medtop:1", name: "sport", confidence: 0.9, words: [] }];
    const { value } = correctStatements([{ ...article, topics }], [row({ kind: "topic", words: "sport" })]);
    assert.deepEqual(value[0]?.topics, []);
  });

  test("an event is taken away by the first words of its sentence", () => {
    const dated = enriched("Ada Quist met Tom Baker in May 2019. They left Oslo in June 2020.", {
      file: "a.txt",
    });
    const { value, problems } = correctStatements([dated], [row({ kind: "event", words: "Ada Quist met" })]);
    assert.deepEqual(
      value[0]?.events.map(({ text }) => text),
      ["They left Oslo in June 2020."],
    );
    assert.deepEqual(problems, []);
  });

  test("a row that applies to nothing is out of date", () => {
    for (const stale of [
      { words: "Another sentence" },
      { kind: "figure", words: "ten" },
      { kind: "topic", words: "sport" },
      { kind: "event", words: "Tom Baker met" },
      { file: "b.txt" },
    ] satisfies Partial<StatementCorrection>[]) {
      const { changed, problems } = corrected(stale);
      assert.equal(changed, article);
      assert.deepEqual(
        problems.map(({ seed, line, rule }) => [seed, line, rule]),
        [["facts.csv", 2, "stale"]],
      );
    }
  });
});
