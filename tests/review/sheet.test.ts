import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseRegister } from "../../src/read/register.ts";
import { csvOf } from "../../src/review/csv.ts";
import { reviewSheet } from "../../src/review/sheet.ts";
import { parseCsv } from "../../src/text/csv.ts";

const HEAD = "file,title,date,source,author,url,language,tags,note,id";

interface Given {
  readonly register?: string;
  readonly earlier?: string;
  readonly newer?: "register" | "review";
  /** Articles in the order in which to look at them; copies behind two bars. */
  readonly files?: readonly string[];
  readonly gone?: readonly string[];
}

function made({ register = "", earlier = "", newer = "review", files = [], gone = [] }: Given) {
  const isGone = (file: string) => gone.includes(file);
  const sources = { register: parseCsv(register), earlier: parseCsv(earlier), newer, isGone };
  const made = reviewSheet(
    sources,
    files.map((file) => file.split("||")),
  );
  return { ...made, text: csvOf(made.sheet) };
}

/** The lines of the CSV without its byte order mark. */
const lines = (given: Given) => made(given).text.slice(1).split("\r\n").slice(0, -1);

/** The rows that the register's reader makes of a text, without their lines. */
const rowsOf = (text: string) => parseRegister(text).value.map(({ line: _, ...row }) => row);

describe("review sheet: rows", () => {
  test("without a register, a row for each article in the order in which to look at them", () => {
    assert.deepEqual(lines({ files: ["z.txt", "a.txt"] }), [HEAD, "z.txt,,,,,,,,,", "a.txt,,,,,,,,,"]);
  });

  test("what the register lacks comes first, its own rows follow in their order", () => {
    const register = "file,date\nb.txt,2024\na.txt,2023\n";
    const made = lines({ register, files: ["a.txt", "new.txt", "b.txt"] });
    assert.deepEqual(
      made.map((line) => line.split(",").slice(0, 2)),
      [
        ["file", "date"],
        ["new.txt", ""],
        ["b.txt", "2024"],
        ["a.txt", "2023"],
      ],
    );
  });

  test("rows for files that are gone stay, and so do second rows and rows without a file", () => {
    const register = "file,date\ngone.txt,2024\na.txt,2023\na.txt,2022\n,2021\n";
    assert.deepEqual(
      parseCsv(made({ register, files: ["a.txt"] }).text).rows.map(({ cells }) => cells.slice(0, 2)),
      [
        ["gone.txt", "2024"],
        ["a.txt", "2023"],
        ["a.txt", "2022"],
        ["", "2021"],
      ],
    );
  });

  test("a row that names a copy, or the name in another form, is the article's own", () => {
    const register = "file,date\ncopy.txt,2024\n./cafe\u0301.txt,2023\n";
    assert.equal(lines({ register, files: ["a.txt||copy.txt", "café.txt"] }).length, 3);
  });

  test("each article's row has the number that a spreadsheet gives it", () => {
    const register = 'file,note\nb.txt,"two\nlines"\nc.txt,x\n';
    const { rowOf } = made({ register, files: ["a.txt", "c.txt", "b.txt"] });
    assert.deepEqual([["a.txt"], ["b.txt"], ["x.txt", "c.txt"], ["nowhere.txt"]].map(rowOf), [2, 3, 4, null]);
  });
});

describe("review sheet: row numbers", () => {
  test("of two rows for one file, the one that is used", () => {
    const { rowOf } = made({ register: "file,date\na.txt,2024\na.txt,2023\n", files: ["a.txt"] });
    assert.equal(rowOf(["a.txt"]), 2);
  });
});

describe("review sheet: columns", () => {
  test("the register's own, as they are named there; those that it lacks behind them", () => {
    const [head, row] = lines({ register: "Shelf,FILE,Headline\nB 12,a.txt,Shut\n" });
    assert.equal(head, "Shelf,FILE,Headline,date,source,author,url,language,tags,note,id");
    assert.equal(row, "B 12,a.txt,Shut,,,,,,,,");
  });

  test("a cell too many doesn't become another column's", () => {
    const register = "file,note\na.txt,Rain, and more rain\n";
    const { text } = made({ register });
    assert.deepEqual(rowsOf(text), rowsOf(register));
    assert.equal(parseRegister(text).problems[0]?.rule, "cells");
  });

  test("cells are parted as the person's spreadsheet does", () => {
    assert.equal(
      lines({ register: "file;date\na.txt;2024\n" })[0],
      HEAD.replace("title,", "").replace("date,", "date,title,").replaceAll(",", ";"),
    );
    assert.match(
      lines({ register: "file,date\n", earlier: "file;date\nb.txt;2024\n" })[0] ?? "",
      /^file;date/,
    );
  });
});

describe("review sheet: names of files", () => {
  for (const name of ["=cmd|' /C calc'!A0.txt", "+1.txt", "-x.txt", "@SUM(A1).txt", "=news/a.txt"]) {
    test(`no formula, and still that file: ${name}`, () => {
      const { text } = made({ files: [name] });
      assert.doesNotMatch(text, /^[\ufeff"]*[=+\-@]/m);
      assert.equal(parseRegister(text).value[0]?.file, name);
    });
  }

  test("a formula in the register becomes text that says the same", () => {
    assert.match(
      made({ register: "file,note\na.txt,=1+1\n=b.txt,x\n" }).text,
      /a\.txt,'=1\+1,[\s\S]*^'=b\.txt,x/m,
    );
  });

  test("a name that the register can't hold gets no row that would say another", () => {
    const names = [" a.txt", "b\u0007.txt", "c\r.txt"];
    const { unnamed, sheet } = made({ files: [...names, "plain, name.txt"] });
    assert.deepEqual(unnamed, names);
    assert.equal(sheet.rows.length, 1);
  });
});

describe("review sheet: what was filled into an earlier review", () => {
  const earlier = `${HEAD}\nundated.txt,,2024-05,,,,,,On the back,\nempty.txt,,,,,,,,,\nold.txt,,,,,,,,,\n`;

  test("rows that were filled in stay with the articles, empty ones of files that are gone go", () => {
    const { text, differences } = made({ earlier, files: ["empty.txt", "undated.txt"] });
    assert.deepEqual(
      parseCsv(text).rows.map(({ cells }) => cells.slice(0, 3)),
      [
        ["empty.txt", "", ""],
        ["undated.txt", "", "2024-05"],
      ],
    );
    assert.deepEqual(
      differences.map(({ file, column, review, taken }) => [file, column, review, taken]),
      [
        ["undated.txt", "date", "2024-05", "review"],
        ["undated.txt", "note", "On the back", "review"],
      ],
    );
  });

  test("a filled row of a file that isn't an article, and a column of one's own, stay", () => {
    const { text } = made({ register: "file,date\n", earlier: "file,seen,date\nlarge.txt,yes,2024\n" });
    assert.match(text, /^\ufefffile,date,seen,title/);
    assert.match(text, /^large\.txt,2024,yes,/m);
  });

  test("a file that is gone leaves only what the register says of it, and what is removed is said", () => {
    const register = "file,date,note\nkept.txt,1999,\n";
    const earlier = "file,date,note\ngone.txt,2024,Seen\nkept.txt,,Read\n,2021,No file\n";
    const { text, differences } = made({ register, earlier, gone: ["gone.txt", "kept.txt"] });
    assert.deepEqual(
      parseCsv(text).rows.map(({ cells }) => cells.slice(0, 3)),
      [
        ["kept.txt", "1999", ""],
        ["", "2021", "No file"],
      ],
    );
    assert.deepEqual(
      differences.filter(({ taken }) => taken === "neither").map(({ file, review }) => [file, review]),
      [
        ["gone.txt", "2024"],
        ["gone.txt", "Seen"],
        ["kept.txt", "Read"],
      ],
    );
  });

  test("nothing that is filled gives way to what is empty, whichever was saved last", () => {
    for (const newer of ["register", "review"] as const) {
      const register = "file,date,note\na.txt,2024,\n";
      const { text } = made({ register, earlier: "file,date,note\na.txt,,Seen\n", newer });
      assert.match(text, /^a\.txt,2024,Seen,/m, newer);
    }
  });

  test("of two filled cells the one that was saved last is taken, and both are told", () => {
    for (const newer of ["register", "review"] as const) {
      const given = { register: "file,date\na.txt,2024\n", earlier: "file,date\na.txt,1999\n", newer };
      const { sheet, differences } = made(given);
      assert.equal(sheet.rows[0]?.[1], newer === "review" ? "1999" : "2024");
      assert.deepEqual(differences, [
        { file: "a.txt", column: "date", register: "2024", review: "1999", taken: newer },
      ]);
    }
  });

  test("columns in another order, and under another name, are the same columns", () => {
    const register = "file,title,headline\na.txt,One,Two\n";
    const earlier = "headline,title,file,published\nTwo,One,a.txt,2024\n";
    const { text, differences } = made({ register, earlier });
    assert.match(text, /^\ufefffile,title,headline,published,/);
    assert.deepEqual(
      differences.map(({ column }) => column),
      ["published"],
    );
  });

  test("a second row in the review doesn't count before the register's", () => {
    const given = { register: "file,date\na.txt,2024\n", earlier: "file,date\na.txt,2024\na.txt,1999\n" };
    assert.equal(rowsOf(made({ ...given, files: ["a.txt"] }).text)[0]?.date, "2024");
  });

  test("made again of itself, it is the same", () => {
    const register = "file,date\nb.txt,2024\nb.txt,1999\n,x\n";
    const files = ["z.txt", "undated.txt", "b.txt"];
    const first = made({ register, earlier, files }).text;
    assert.equal(made({ register, earlier: first.slice(1), files }).text, first);
  });
});

describe("review sheet: any register survives", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."ab\"',;\t\n =+-@é./\u00a0".split("")), maxLength: 8 });
  const file = fc.oneof(fc.constantFrom("a.txt", "b.txt", "./a.txt", "c é.txt", ""), cell);
  const name = fc.oneof(
    fc.constantFrom("title", "headline", "date", "note", "Shelf", "id", "tags", ""),
    cell,
  );
  const table = fc.tuple(fc.array(name, { maxLength: 6 }), fc.nat(6)).chain(([names, at]) => {
    const head = [...names.slice(0, at), "file", ...names.slice(at)];
    const place = Math.min(at, names.length);
    const row = fc
      .tuple(file, fc.array(cell, { maxLength: head.length + 2 }))
      .map(([file, cells]) => cells.map((text, index) => (index === place ? file : text)));
    return fc.array(row, { maxLength: 5 }).map((rows) => [head, ...rows]);
  });
  const mark = fc.constantFrom(",", ";", "\t");
  const quotes = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`);
  const register = fc
    .tuple(table, mark)
    .map(([rows, mark]) => rows.map((cells) => quotes(cells).join(mark)).join("\n"));

  test("its rows are read as before, and no others with words", () => {
    fc.assert(
      fc.property(register, fc.subarray(["a.txt", "b.txt", "new.txt", "=x.txt"]), (register, files) => {
        fc.pre(parseCsv(register).unread.length === 0 && parseRegister(register).value.length > 0);
        const { text } = made({ register, files });
        const rows = rowsOf(text);
        const before = rowsOf(register);
        assert.deepEqual(rows.slice(rows.length - before.length), before);
        for (const { file, ...row } of rows.slice(0, -before.length)) {
          assert.ok(files.includes(file));
          assert.ok(Object.values(row).every((value) => value === null || Object.keys(value).length === 0));
        }
        assert.equal(made({ register, earlier: text.slice(1), files }).text, text);
      }),
      { numRuns: 300 },
    );
  });

  test("each of its cells stands as it did, in its order", () => {
    fc.assert(
      fc.property(register, (register) => {
        const before = parseCsv(register);
        fc.pre(before.unread.length === 0);
        const after = parseCsv(made({ register }).text);
        assert.deepEqual(after.head.slice(0, before.head.length), before.head);
        for (const [index, { cells }] of before.rows.entries()) {
          const kept = after.rows[index]?.cells ?? [];
          assert.deepEqual(
            before.head.map((_, place) => kept[place] ?? ""),
            before.head.map((_, place) => cells[place] ?? ""),
          );
          assert.deepEqual(kept.slice(after.head.length), cells.slice(before.head.length));
        }
      }),
    );
  });
});
