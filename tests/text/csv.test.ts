import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseCsv } from "../../src/text/csv.ts";

/** The first cell of each row with its line, and the lines that aren't read. */
function read(text: string) {
  const { rows, unread } = parseCsv(text);
  return {
    rows: rows.map(({ cells, line }) => `${line} ${cells[0]}`),
    unread: unread.map(({ line }) => line),
  };
}

describe("a table with rows that can't be read", () => {
  test("the rows before and after are read, and the line is named", () => {
    const text = 'name,note\na,1\nb,"two" words\nc,3\n\n,\nd,"never closed\ne,5\n';
    assert.deepEqual(read(text), { rows: ["2 a", "4 c", "8 e"], unread: [3, 7] });
  });

  test("why and what to do is said in plain words", () => {
    const [text, open] = parseCsv('name\n"a" b\n"c\n').unread;
    assert.equal(
      text?.message,
      "Row not read: there is text after a closing quotation mark. Open it in a spreadsheet and save it as CSV.",
    );
    assert.match(open?.message ?? "", /^Row not read: a quotation mark is never closed\./);
  });

  test("lines are counted over cells of several lines and over Excel's mark", () => {
    const text = 'sep=,\nname,note\na,"one\ntwo"\nb,"x" y\nc,"three\nfour"\nd,4\n';
    assert.deepEqual(read(text), { rows: ["3 a", "6 c", "8 d"], unread: [5] });
  });

  test("without the columns' names nothing is read", () => {
    const { head, rows, unread } = parseCsv('"name" x,note\na,1\n');
    assert.deepEqual([head, rows, unread.length], [[], [], 1]);
    assert.match(unread[0]?.message ?? "", /^Not read from here on/);
  });

  test("after a hundred such rows the rest is given up, and that is said", () => {
    const { rows, unread } = parseCsv(`name\na\n${'"b" c\n'.repeat(200)}d\n`);
    assert.deepEqual([rows.length, unread.length], [1, 101]);
    assert.match(unread.at(-1)?.message ?? "", /^Not read from here on/);
  });

  test("whatever a table holds, every line with words is in a row or near one that isn't read", () => {
    const piece = fc.constantFrom("a", ",", '"', "\n", " ", ";", "'", "=", "bc");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `head\n${pieces.join("")}`;
        const { rows, unread } = parseCsv(text);
        const lines = [...rows, ...unread].map(({ line }) => line);
        assert.deepEqual(
          lines.filter((line) => line < 1 || line > text.split("\n").length),
          [],
        );
        const letters = (words: string) => words.replace(/[^abc]/g, "").length;
        const kept = letters(rows.map(({ cells }) => cells.join("")).join(""));
        const all = letters(pieces.join(""));
        assert.ok(unread.length > 0 || kept === all, "something was lost silently");
      }),
      { numRuns: 2000 },
    );
  });
});
