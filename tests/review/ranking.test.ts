import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DatedArticle } from "../../src/records/date.ts";
import type { Seed } from "../../src/records/source.ts";
import { concernOf } from "../../src/review/concern.ts";
import { ranking } from "../../src/review/ranking.ts";
import { ARCHIVE, dated, particularsOf, rowOf } from "../support/records.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";
const PUBLISHED = `Lamps return\n\nPublished October 29, 2024\n\n${BODY}`;
/** Of itself no older than the day that it speaks of. */
const INFERRED = `${BODY} The mayor spoke on Monday, November 5, 2018.`;

const corrected = (text: string, date: string, known: Partial<Seed> = {}) =>
  dated(text, { register: rowOf({ date }), ...known });

/** An article as if its text had led to these days, this surely. */
function inferred(file: string, earliest: string, latest: string, confidence: number): DatedArticle {
  const article = dated(BODY, { file });
  const edtf = `${earliest}/${latest}`;
  return { ...article, date: { ...article.date, basis: "inferred", edtf, earliest, latest, confidence } };
}

describe("review: why a date should be looked at", () => {
  test("nothing dates it, or it is only bounded", () => {
    assert.equal(concernOf(dated(BODY)), "undated");
    assert.equal(concernOf(dated(`${BODY} That was in 2019.`)), "undated");
  });

  test("undated it is, whatever else is wrong with it", () => {
    const article = dated(BODY);
    const [conflict] = dated(PUBLISHED, { file: "2023-01-01.txt" }).date.conflicts;
    assert.ok(conflict);
    assert.equal(concernOf({ ...article, date: { ...article.date, conflicts: [conflict] } }), "undated");
  });

  test("the article states another date than the register", () => {
    assert.equal(concernOf(corrected(PUBLISHED, "2019")), "contradicted");
  });

  test("the text by its own inference can't be of the register's date", () => {
    const article = corrected(INFERRED, "1999-12-31");
    assert.match(article.date.conflicts[0]?.message ?? "", /^The text by itself implies a different date/);
    assert.equal(concernOf(article), "contradicted");
  });

  test("what a person settled needs nobody: a wide date, and odd words that fit it", () => {
    assert.equal(concernOf(corrected(PUBLISHED, "2024-10-29")), null);
    assert.equal(concernOf(corrected(BODY, "197X")), null);
    const odd = corrected(`${BODY} It was Monday, November 5, 2024, when the mayor spoke.`, "2024-11-05");
    assert.deepEqual([odd.date.conflicts.length > 0, concernOf(odd)], [true, null]);
  });

  test("a register's date outside of the archive's bounds is a conflict", () => {
    const known = { register: rowOf({ date: "1999" }) };
    assert.equal(concernOf(dated(BODY, known, { ...ARCHIVE, earliest: "2020" })), "conflicting");
  });

  test("statements that disagree are a conflict, one that stands alone is none", () => {
    assert.equal(concernOf(dated(PUBLISHED, { file: "2023-01-01.txt" })), "conflicting");
    assert.equal(concernOf(dated(PUBLISHED)), null);
  });

  test("more than a month is wide, stated or inferred", () => {
    const stated = (date: string) => concernOf(dated(BODY, { frontMatter: particularsOf({ date }) }));
    assert.deepEqual(
      ["2024", "2024-01-01/2024-02-01", "2024-02-01/..", "2024-01", "2024-01-31"].map(stated),
      ["wide", "wide", "wide", null, null],
    );
    assert.equal(concernOf(inferred("a.txt", "2024-01-01", "2024-02-01", 0.9)), "wide");
    assert.equal(concernOf(inferred("a.txt", "2024-01-01", "2024-01-31", 0.9)), "inferred");
  });
});

describe("review: what comes first", () => {
  const files = (articles: readonly DatedArticle[]) => articles.map(({ seed }) => seed.file);

  test("the groups in their order, none that is empty; the settled ones apart", () => {
    const { groups, settled } = ranking([
      inferred("i.txt", "2024-01-01", "2024-01-01", 0.8),
      dated(BODY, { file: "u.txt" }),
      dated(PUBLISHED, { file: "s.txt" }),
      corrected(PUBLISHED, "2019", { file: "c.txt" }),
    ]);
    assert.deepEqual(
      groups.map(({ concern, articles }) => [concern, files(articles)]),
      [
        ["contradicted", ["c.txt"]],
        ["undated", ["u.txt"]],
        ["inferred", ["i.txt"]],
      ],
    );
    assert.deepEqual(files(settled), ["s.txt"]);
  });

  test("within a group the least sure, the widest, the one without a note; then by name", () => {
    const order = (...articles: DatedArticle[]) =>
      ranking(articles).groups.map(({ articles }) => files(articles).join(" "));
    const day = (file: string, sure: number) => inferred(file, "2024-01-01", "2024-01-02", sure);
    assert.deepEqual(order(day("c", 0.9), day("b", 0.7), day("d", 0.7), day("a", 0.8)), ["b d a c"]);
    const year = (file: string, to: string) => inferred(file, "2001-01-01", to, 0.9);
    assert.deepEqual(order(year("a", "2001-12-31"), year("b", "2009-12-31")), ["b a"]);
    const noted = (file: string, note: string | null) =>
      dated(PUBLISHED, { file, register: rowOf({ date: "2019", note }) });
    assert.deepEqual(order(noted("a", "As printed on the back"), noted("b", null)), ["b a"]);
    const bounded = dated(`${BODY} That was in 2019.`, { file: "z" });
    assert.deepEqual(order(dated(BODY, { file: "a" }), bounded), ["z a"]);
  });

  test("whatever order they come in", () => {
    const all = ["a", "b", "c"].map((file) => dated(BODY, { file }));
    assert.deepEqual(ranking(all.toReversed()), ranking(all));
  });
});
