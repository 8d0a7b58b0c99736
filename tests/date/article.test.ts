import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { NO_BOUNDS } from "../../src/date/archiveBounds.ts";
import { dateArticle } from "../../src/date/article.ts";
import { NO_FACTS } from "../../src/date/infer/factIndex.ts";
import { inShort } from "../support/problems.ts";
import { ARCHIVE, dated, parsed, particularsOf, rowOf } from "../support/records.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";
const PUBLISHED = `Lamps return\n\nPublished October 29, 2024\n\n${BODY}`;

describe("an article's own date", () => {
  test("nothing stated: undated and sorted last, but otherwise complete", () => {
    assert.deepEqual(dated(BODY).date, {
      edtf: "",
      earliest: null,
      latest: null,
      sort: "9999-12-31",
      basis: "unknown",
      confidence: 0,
      evidence: [],
      conflicts: [],
    });
  });

  test("nothing stated in an archive with bounds: between them", () => {
    const { earliest, latest, basis, sort } = dated(
      BODY,
      {},
      { ...ARCHIVE, earliest: "1931", latest: "1933-05" },
    ).date;
    assert.deepEqual([earliest, latest, basis, sort], ["1931-01-01", "1933-05-31", "unknown", "9999-12-31"]);
  });

  test("stated: with the words as evidence, and their place", () => {
    const { date } = dated(PUBLISHED);
    assert.deepEqual(
      [date.edtf, date.earliest, date.latest, date.sort, date.basis, date.confidence],
      ["2024-10-29", "2024-10-29", "2024-10-29", "2024-10-29", "stated", 0.95],
    );
    assert.deepEqual(
      date.evidence.map(({ text, start, end }) => [text, PUBLISHED.slice(start ?? 0, end ?? 0)]),
      [["October 29, 2024", "October 29, 2024"]],
    );
  });

  test("other dates that agree are evidence; those that contradict are conflicts and lower the confidence", () => {
    const { date } = dated(PUBLISHED, {
      file: "2024-10-28.txt",
      frontMatter: particularsOf({ date: "2024-10" }),
    });
    assert.equal(date.edtf, "2024-10");
    assert.deepEqual(
      date.evidence.map(({ rule }) => rule),
      ["dating/front-matter", "dating/published", "dating/file-name"],
    );
    assert.deepEqual(date.conflicts, []);

    const other = dated(PUBLISHED, { file: "2023-01-01.txt" }).date;
    assert.deepEqual(
      other.conflicts.map(({ message }) => message),
      ["The file name gives a different date from the text."],
    );
    assert.ok(other.confidence < dated(PUBLISHED).date.confidence);
  });

  test("the register takes precedence, and contradictions are kept as conflicts", () => {
    const register = rowOf({ date: "2024-11-04/2024-11-05", note: "By the weekday." });
    const { date } = dated(PUBLISHED, { register });
    assert.deepEqual(
      [date.edtf, date.earliest, date.latest, date.basis, date.confidence],
      ["2024-11-04/2024-11-05", "2024-11-04", "2024-11-05", "corrected", 1],
    );
    assert.deepEqual(
      date.evidence.map(({ from, text }) => [from, text]),
      [["register", "By the weekday."]],
    );
    assert.equal(date.conflicts.length, 1);
  });

  test("a weekday that doesn't fit the date is a conflict", () => {
    const { date } = dated(PUBLISHED.replace("October", "Monday, October"));
    assert.equal(date.edtf, "2024-10-29");
    assert.match(date.conflicts[0]?.message ?? "", /Monday.*Tuesday/);
  });

  test("a date that can be read in two ways is kept as both", () => {
    const { date } = dated(PUBLISHED.replace("October 29, 2024", "3/4/2024"));
    assert.deepEqual(
      [date.edtf, date.earliest, date.latest, date.sort],
      ["[2024-03-04,2024-04-03]", "2024-03-04", "2024-04-03", "2024-03-04"],
    );
    assert.equal(date.conflicts.length, 1);
  });

  test("only an update: not younger than that, and not older than the archive", () => {
    const text = PUBLISHED.replace("Published", "Updated");
    const { edtf, earliest, latest, sort } = dated(text, {}, { ...ARCHIVE, earliest: "2020" }).date;
    assert.deepEqual(
      [edtf, earliest, latest, sort],
      ["../2024-10-29", "2020-01-01", "2024-10-29", "2020-01-01"],
    );
  });

  test("outside the archive's bounds: kept, with a conflict", () => {
    for (const bounds of [{ latest: "2023" }, { earliest: "2025" }]) {
      const { edtf, conflicts } = dated(PUBLISHED, {}, { ...ARCHIVE, ...bounds }).date;
      assert.equal(edtf, "2024-10-29");
      assert.match(conflicts[0]?.message ?? "", /outside the bounds/);
    }
  });

  test("the earliest day is never after the latest", () => {
    const year = fc.integer({ min: 1900, max: 2100 }).map(String);
    const edtf = fc.oneof(
      year,
      year.map((one) => `../${one}`),
      year.map((one) => `${one}/..`),
      fc.constant(null),
    );
    fc.assert(
      fc.property(edtf, edtf, fc.option(year), fc.option(year), (inRegister, inFront, earliest, latest) => {
        const known = {
          ...(inRegister && { register: rowOf({ date: inRegister }) }),
          ...(inFront && { frontMatter: particularsOf({ date: inFront }) }),
        };
        const { date } = dated(PUBLISHED, known, { ...ARCHIVE, earliest, latest });
        assert.ok(!date.earliest || !date.latest || date.earliest <= date.latest, JSON.stringify(date));
        assert.match(date.sort, /^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe("dates that can't be read", () => {
  const problems = (known: Parameters<typeof parsed>[1]) =>
    dateArticle(parsed(PUBLISHED, known), { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS });

  test("in the register, a date that may be two days: how it was read, and how to write it", () => {
    const found = problems({ register: rowOf({ date: "05/03/2015", line: 7 }) });
    assert.deepEqual(inShort(found.problems), ["register.csv:7 date/ambiguous"]);
    assert.equal(
      found.problems[0]?.message,
      "This was read as “March 5, 2015 or May 3, 2015”, since either number may be the month. Write the right one with the year first: 2015-03-05 or 2015-05-03.",
    );
    assert.equal(found.value.date.edtf, "[2015-03-05,2015-05-03]");
    const weekday = problems({ register: rowOf({ date: "Monday, 5 November 2024", line: 8 }) });
    assert.match(weekday.problems[0]?.message ?? "", /read as November 5, 2024: write 2024-11-05, or/);
    for (const date of ["2015-03-05", "05/05/2015", "25/03/2015", "[2015-03-05,2015-05-03]", "5 March 2015"])
      assert.deepEqual(problems({ register: rowOf({ date }) }).problems, [], date);
  });

  test("in the register: a problem that names the line, and the text's own date is used", () => {
    const found = problems({ register: rowOf({ date: "last spring", line: 7 }) });
    assert.deepEqual(inShort(found.problems), ["register.csv:7 date/edtf"]);
    assert.equal(found.problems[0]?.excerpt, "last spring");
    assert.equal(found.value.date.edtf, "2024-10-29");
  });

  test("in the front matter: a problem that names the file", () => {
    const found = problems({ file: "b.md", frontMatter: particularsOf({ date: "2024-02-30" }) });
    assert.deepEqual(inShort(found.problems), ["b.md date/edtf"]);
    assert.equal(found.value.date.edtf, "2024-10-29");
  });
});
