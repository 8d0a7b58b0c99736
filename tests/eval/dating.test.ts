import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { indexFacts } from "../../src/date/infer/factIndex.ts";
import { evaluateDating } from "../../src/eval/dating.ts";
import { parseFacts } from "../../src/read/facts.ts";
import { inFolder } from "../support/folder.ts";

const FACTS = `kind,what,words,from,to
office,Premier of Ostara,Premier + Oke,1990-03-01,1998-02-28`;

const facts = indexFacts(parseFacts(FACTS, "facts.csv").value).value;

const document = (created: string, text: string) =>
  `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="${created}">x</TIMEX3></DCT><TEXT>\n${text}\n</TEXT></TimeML>`;

const FILES = {
  // Bounded on both sides, and right.
  "a.tml": document("1994-05-05", "Premier Oke opened the harbour's reading room on Tuesday, and it rained."),
  // Bounded on both sides, and wrong: the premier of a namesake.
  "b.tml": document(
    "2004-05-05",
    "Premier Oke opened the harbour's other reading room on Tuesday, and it snowed.",
  ),
  // Bounded on one side, and right.
  "c.tml": document(
    "2001-01-01",
    "The harbour was dredged in 1999 by a firm from Ruhn, which went bankrupt.",
  ),
  // An exact day, and right.
  "d.tml": document(
    "2001-02-03",
    "Harbour news\n\nPublished 3 February 2001\n\nThe harbour froze over, and it was shut.",
  ),
  // Nothing is known.
  "e.tml": document("2001-02-03", "The harbour froze over, and it was shut to all ships but one."),
  // No day to compare with.
  "f.tml": document("", "The harbour froze over in 1999, and it was shut to all ships but one."),
  "notes.txt": "no TimeML",
};

describe("how well articles are dated", () => {
  const lines = inFolder(FILES, (dir) => evaluateDating(dir, facts)).split("\n");
  const row = (name: string) =>
    lines
      .find((line) => line.startsWith(name))
      ?.slice(26)
      .trim()
      .replace(/\s+/g, " ");
  const after = (name: string) =>
    lines[lines.findIndex((line) => line.startsWith(name)) + 1]?.slice(26).trim();

  test("documents with their day are counted", () => assert.match(lines[0] ?? "", /^5 documents/));

  const rows = {
    "bounded on either side": "4 of 5 80.0 %",
    "bounded on both sides": "3 of 5 60.0 %",
    "bounded on one side": "1 of 5 20.0 %",
    "  of these not before": "1 of 1 100.0 %",
    "  of these not after": "0 of 0",
    "an exact day stated": "1 of 5 20.0 %",
    "within 3 days": "1 of 5 20.0 %",
    "the same month": "1 of 5 20.0 %",
    "the same year": "1 of 5 20.0 %",
  };
  for (const [name, expected] of Object.entries(rows))
    test(name.trim(), () => assert.equal(row(name), expected));

  const within = {
    "bounded on either side": "3 of    4",
    "bounded on both sides": "2 of    3",
    "an exact day stated": "1 of    1",
  };
  for (const [name, expected] of Object.entries(within))
    test(`${name}: the day within`, () => assert.ok(after(name)?.startsWith(expected), after(name)));

  test("the clues of each rule are counted by strength and side", () => {
    const table = lines.slice(lines.indexOf("clues by rule, strength and side: how many hold the day") + 1);
    assert.deepEqual(
      table.slice(0, table.indexOf("")).map((line) => line.trim().replace(/\s+/g, " ")),
      [
        "office 0.97 within 1 of 2 50.0 %",
        "office 0.98 not before 2 of 2 100.0 %",
        "year 0.97 not before 1 of 1 100.0 %",
      ],
    );
  });

  test("a date that doesn't hold the day is listed with what decided it", () =>
    assert.ok(lines.includes("  b.tml: 1990-03-01/1998-03-14, by office “Premier Oke”")));
});

test("articles of an NDJSON file are read, but not the day in their names", () => {
  const line = JSON.stringify({
    id: "ruhn_2001-01-01_harbour",
    date: "2001-01-01",
    text: "It was dredged in 1999 and sold.",
  });
  const printed = inFolder({ "set.ndjson": `${line}\n\n` }, (dir) =>
    evaluateDating(join(dir, "set.ndjson"), facts),
  );
  assert.match(printed, /^1 documents/);
  assert.match(printed, /bounded on one side +1 of +1/);
});
