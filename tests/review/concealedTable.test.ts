import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { concealmentOf } from "../../src/read/anonymise/concealment.ts";
import { concealedTable } from "../../src/review/concealedTable.ts";
import { parseCsv } from "../../src/text/csv.ts";
import { rowOf } from "../support/records.ts";

/** The lines of a table after the names of some rows of the register were taken out of it. */
function concealed(rows: Parameters<typeof concealmentOf>[1], ...lines: string[]): string[] {
  const files = ["doe.txt", "all.txt", "other.txt"].map((file) => ({
    ...{ file, copies: [] },
    named: file === "all.txt" ? ["Tom Ost"] : [],
  }));
  const table = parseCsv(lines.join("\n"));
  const { head, rows: made } = concealedTable(table, concealmentOf(files, rows, ["doe"]));
  return [head, ...made.map(({ cells }) => cells)].map((cells) => cells.join(","));
}

const OWN = rowOf({ file: "doe.txt", anonymise: ["Jane Doe"] });
const ALL = rowOf({ file: "*", anonymise: ["Tom Ost"] });

describe("concealed table", () => {
  test("a row about an article with concealed names has initials, others stay as they are", () => {
    assert.deepEqual(
      concealed(
        [OWN],
        "file,title,url,id,anonymise",
        "doe.txt,Doe’s day,https://example.org/doe,jane-doe,Jane Doe,spare Doe",
        "other.txt,Doe’s day,,,",
      ),
      ["file,title,url,id,anonymise", "D.txt,D.’s day,,,J. D.,spare D.", "other.txt,Doe’s day,,,"],
    );
  });

  test("a table without the column gets it, and no cell is lost", () => {
    assert.deepEqual(concealed([OWN], "file,title", "doe.txt,Doe", "other.txt,Doe,spare", "other.txt"), [
      "file,title,anonymise",
      "D.txt,D.,J. D.",
      "other.txt,Doe,,spare",
      "other.txt,,",
    ]);
  });

  test("what a row for all articles asks for is told by that row alone, which is added", () => {
    assert.deepEqual(concealed([ALL], "file,title,anonymise", "all.txt,Tom Ost,", "other.txt,Tom Ost,"), [
      "file,title,anonymise",
      "all.txt,T. O.,",
      "other.txt,Tom Ost,",
      "*,,T. O.",
    ]);
    assert.deepEqual(concealed([ALL], "file,anonymise", "*,Tom Ost"), ["file,anonymise", "*,T. O."]);
  });

  test("a table that says nothing of such an article is the same one, and so is an empty one", () => {
    const table = parseCsv("file,title\nother.txt,Doe");
    assert.equal(concealedTable(table, concealmentOf([], [OWN], [])), table);
    const empty = parseCsv("");
    assert.equal(concealedTable(empty, concealmentOf([], [ALL], [])), empty);
  });
});
