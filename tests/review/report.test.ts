import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DatedArticle } from "../../src/records/date.ts";
import { ranking } from "../../src/review/ranking.ts";
import { differenceWords, rankingWords } from "../../src/review/report.ts";
import { dated, rowOf } from "../support/records.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";
const said = (articles: readonly DatedArticle[], all = false) =>
  rankingWords(ranking(articles), { all, rowOf: ([file]) => (file === "none.txt" ? null : 1234) });

describe("review: the printed report", () => {
  test("each with its file, row, title, what is known and the words that say so", () => {
    const article = dated(`Lamps return\n\n${BODY} That was in 2019.`, { file: "lamps.txt" });
    assert.equal(
      said([article]),
      [
        "1 undated article: fill in what you know (2024-10-29, 2024-10, 2024~, 1998/2004).",
        "  lamps.txt (row 1,234)",
        "    “Lamps return”",
        "    undated, not before 2019-01-01",
        "    “2019” gives 2019/..: The text speaks of it as past.",
        "",
      ].join("\n"),
    );
  });

  test("an inferred date shows its confidence, a contradicted one what contradicts it", () => {
    const given = dated(`Lamps return\n\nPublished October 29, 2024\n\n${BODY}`, {
      register: rowOf({ date: "2019" }),
    });
    const text = said([given]);
    assert.match(text, /^1 article with a register date that the text contradicts: /);
    assert.match(
      text,
      /\n {4}2019, from the register\n {4}! The text gives a different date from the register\. “October 29, 2024”\n/,
    );
    const article = dated(BODY);
    const date = { ...article.date, basis: "inferred", edtf: "2024-10", confidence: 0.724 } as const;
    const bounds = { earliest: "2024-10-01", latest: "2024-10-31" };
    assert.match(
      said([{ ...article, date: { ...date, ...bounds } }]),
      /\n {4}2024-10, inferred, 72 % sure\n/,
    );
  });

  test("the first 20 of a group and how many more, or all of them", () => {
    const many = Array.from({ length: 23 }, (_, n) => dated(BODY, { file: `${n + 10}.txt` }));
    const rows = (text: string) => text.match(/\(row/g)?.length;
    assert.equal(rows(said(many)), 20);
    assert.match(said(many), /^23 undated articles: .*\n[\s\S]*\n {2}and 3 more: --all shows them\n$/);
    assert.equal(rows(said(many, true)), 23);
    assert.doesNotMatch(said(many, true), /--all/);
  });

  test("a name or a title can't send commands to the terminal", () => {
    const text = said([dated(`\u001b[31mRed\n\n${BODY}`, { file: "\u001b[2J.txt" })]);
    assert.doesNotMatch(text, /\u001b/);
    assert.match(text, /\\u001b\[2J\.txt/);
  });

  test("an article without a row says so; articles with nothing to check are counted", () => {
    assert.match(said([dated(BODY, { file: "none.txt" })]), /none\.txt \(not in the table\)/);
    const settled = dated(`Lamps\n\nPublished October 29, 2024\n\n${BODY}`);
    assert.equal(said([settled]), "1 article with nothing to check.\n");
  });
});

describe("review: what was filled in and not saved", () => {
  const cell = { file: "a.txt", column: "date", register: "", review: "2024", taken: "review" } as const;

  test("without differences nothing is printed", () => {
    assert.equal(differenceWords([], false), "");
  });

  test("some kept cells are shown, and all replaced ones", () => {
    const gave = Array.from(
      { length: 25 },
      () => ({ ...cell, register: "1999", taken: "register" }) as const,
    );
    const text = differenceWords([cell, ...gave], false);
    assert.match(text, /^1 cell of review\.csv not yet in the register, kept:\n {2}a\.txt, date: “2024”\n/);
    assert.equal(text.match(/the register says “1999”/g)?.length, 25);
    const kept = Array.from({ length: 25 }, () => cell);
    assert.match(differenceWords(kept, false), /and 5 more/);
    assert.doesNotMatch(differenceWords(kept, true), /more/);
  });
});
