import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { csvOf } from "../../src/review/csv.ts";
import { parseCsv } from "../../src/text/csv.ts";

const HEAD = ["file", "note"];
const written = (...rows: string[][]) => csvOf({ head: HEAD, rows, delimiter: "," });

describe("review as CSV", () => {
  test("a byte order mark, and lines that end as RFC 4180 asks", () => {
    assert.equal(written(["a.txt", "Rain"]), "\ufefffile,note\r\na.txt,Rain\r\n");
  });

  test("only what would be mistaken is put in quotes", () => {
    const cells = ["a,b", "a;b", 'the 12" gun', "two\nlines", " space", "space ", "plain words"];
    const lines = written(...cells.map((cell) => ["a.txt", cell])).split("\r\n");
    assert.deepEqual(
      lines.slice(1, -1).map((line) => line.slice("a.txt,".length)),
      ['"a,b"', '"a;b"', '"the 12"" gun"', '"two\nlines"', '" space"', '"space "', "plain words"],
    );
  });

  test("no cell begins like a formula, whatever it says, and each is read as it was", () => {
    const cells = [
      "=1+1",
      "+44",
      "-5",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "＝1",
      "'=1",
      "''=1",
      "'tis",
      "-0044",
      "- a",
    ];
    const text = csvOf({ head: HEAD, rows: cells.map((cell) => ["a.txt", cell]), delimiter: "," });
    for (const line of text.split(/\r\n/).slice(1, -1))
      assert.doesNotMatch(line.slice("a.txt,".length).replace(/^"/, ""), /^[=+\-@\t\r＝]/);
    assert.deepEqual(
      parseCsv(text).rows.map((row) => row.cells[1]),
      cells,
    );
  });

  for (const delimiter of [",", ";", "\t"] as const) {
    test(`parts cells as the register does: ${JSON.stringify(delimiter)}`, () => {
      const text = csvOf({ head: HEAD, rows: [["a.txt", "a,b;c\td"]], delimiter });
      assert.equal(text.split("\r\n")[0], `\ufefffile${delimiter}note`);
      assert.deepEqual(parseCsv(text).rows[0]?.cells, ["a.txt", "a,b;c\td"]);
    });
  }

  test("a column's name full of the mark gets another one", () => {
    const head = ["file", "a;b;c;d"];
    const text = csvOf({ head, rows: [["x", "y"]], delimiter: "," });
    assert.deepEqual([parseCsv(text).head, parseCsv(text).rows[0]?.cells], [head, ["x", "y"]]);
  });

  test("what no mark can bring back is an error, and no file that says less", () => {
    assert.throws(() => csvOf({ head: HEAD, rows: [["", ""]], delimiter: "," }), /read again/);
  });

  test("every cell comes back", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."a\"',;\t\n =+-@＝é\ufeff\u00a0".split("")) });
    const row = fc.tuple(fc.constant("a.txt"), cell);
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const { rows: read } = parseCsv(csvOf({ head: HEAD, rows, delimiter }));
        assert.deepEqual(
          read.map(({ cells }) => cells),
          rows,
        );
      }),
    );
  });
});
