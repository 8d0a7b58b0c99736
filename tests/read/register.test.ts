import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseRegister, refuseInitials } from "../../src/read/register.ts";
import { inShort } from "../support/problems.ts";

/** Rows by file, and problems in short, of a table given as lines. */
function register(...lines: string[]) {
  const { value, problems } = parseRegister(lines.join("\n"));
  return { rows: value, row: value[0], problems: inShort(problems), messages: problems };
}

describe("register: shapes of table", () => {
  test("Excel's own first line, which names the mark between cells, is no column", () => {
    for (const mark of [",", ";", "\t"]) {
      const { row, problems } = register(
        `sep=${mark}`,
        ["file", "title"].join(mark),
        ["a.txt", "A"].join(mark),
      );
      assert.deepEqual(problems, [], mark);
      assert.deepEqual([row?.file, row?.title, row?.line], ["a.txt", "A", 3], mark);
    }
  });

  test("every column, in any order, under any case and common name", () => {
    const { row, problems } = register(
      "ID,Note,Keywords,Lang,Link,Byline,Publisher,Published,Headline,File",
      "bridge-1,Seen,a;b,pt-br,https://example.org/x,Ana Ruiz,Gazette,2024-10,Shut,./north/a.txt",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(row, {
      file: "north/a.txt",
      line: 2,
      id: "bridge-1",
      withdrawn: null,
      isHidden: false,
      copyOf: null,
      story: null,
      anonymise: [],
      title: "Shut",
      date: "2024-10",
      source: "Gazette",
      author: "Ana Ruiz",
      url: "https://example.org/x",
      language: "pt-BR",
      tags: ["a", "b"],
      note: "Seen",
      extra: {},
    });
  });

  for (const [name, mark] of [
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
  ] as const) {
    test(`${name} between cells`, () => {
      const { row } = register(`file${mark}date${mark}title`, `a.txt${mark}2024${mark}"One, two; three"`);
      assert.deepEqual([row?.file, row?.date, row?.title], ["a.txt", "2024", "One, two; three"]);
    });
  }

  for (const [cell, reason] of [
    ["The author asked for it", "The author asked for it"],
    ["  by  court\torder ", "by court order"],
    ["yes", ""],
    ["X", ""],
    ["", null],
    ["No", null],
    ["0", null],
  ] as const)
    test(`withdrawn: “${cell}”`, () => {
      const { row, problems } = register("file,withdrawn", `a.txt,${cell}`);
      assert.deepEqual([row?.withdrawn, row?.extra, problems], [reason, {}, []]);
    });

  for (const [cell, isHidden, found] of [
    ["yes", true, []],
    ["TRUE", true, []],
    ["no", false, []],
    ["", false, []],
    ["perhaps", true, ["register.csv:2 read/noindex"]],
  ] as const)
    test(`noindex: “${cell}”`, () => {
      const { row, problems } = register("file,noindex", `a.txt,${cell}`);
      assert.deepEqual([row?.isHidden, problems], [isHidden, found]);
    });

  for (const [cell, names, found] of [
    ["Jane Doe", ["Jane Doe"], []],
    [" Jane  Doe ;O’Neill; ", ["Jane Doe", "O’Neill"], []],
    ["no", [], []],
    ["Jane Doe; J. D.", ["Jane Doe", "J. D."], ["register.csv:2 read/anonymise"]],
    ["yes", ["yes"], ["register.csv:2 read/anonymise"]],
  ] as const)
    test(`anonymise: “${cell}”`, () => {
      for (const column of ["anonymise", "Anonymized"]) {
        const { row, problems, messages } = register(`file,${column}`, `a.txt,${cell}`);
        assert.deepEqual([row?.anonymise, row?.extra, problems], [names, {}, found]);
        if (found.length > 0) assert.throws(() => refuseInitials(messages), /register\.csv/);
        else refuseInitials(messages);
      }
    });

  test("anonymise in a second row for the same file holds too", () => {
    const { row } = register("file,anonymise", "a.txt,Jane Doe", "a.txt,Tom Quist");
    assert.deepEqual(row?.anonymise, ["Jane Doe", "Tom Quist"]);
  });

  test("a byte order mark before the first column", () => {
    assert.equal(register("\ufefffile,date", "a.txt,2024").row?.date, "2024");
  });

  test("empty lines before, between and behind, and lines of empty cells", () => {
    const { rows, problems } = register("", "file;date", "", "a.txt;2024", ";", "b.txt;2023", "");
    assert.deepEqual(
      rows.map(({ file, line }) => [file, line]),
      [
        ["a.txt", 4],
        ["b.txt", 6],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test("spaces around cells, before quotes too", () => {
    const { row, problems } = register("file, date, note", 'a.txt , 2024 , "Here, there"');
    assert.deepEqual([row?.file, row?.date, row?.note, problems], ["a.txt", "2024", "Here, there", []]);
  });

  test("lines are counted through notes of several lines", () => {
    const { rows, messages } = register(
      "file,note,url",
      'a.txt,"One',
      "two",
      'three ""quoted""",',
      "b.txt,short,ftp://example.org",
      'c.txt,"x',
      'y",nowhere',
    );
    assert.deepEqual(
      rows.map(({ file, line }) => [file, line]),
      [
        ["a.txt", 2],
        ["b.txt", 5],
        ["c.txt", 6],
      ],
    );
    assert.equal(rows[0]?.note, 'One\ntwo\nthree "quoted"');
    assert.deepEqual(inShort(messages), ["register.csv:5 read/url", "register.csv:6 read/url"]);
  });

  test("of two columns for one field, the first with a value is used", () => {
    const { rows } = register("file,title,headline", "a.txt,First,Second", "b.txt,,Second", "c.txt,First,");
    assert.deepEqual(
      rows.map(({ title }) => title),
      ["First", "Second", "First"],
    );
  });

  test("nothing and a head alone are no rows and no problem", () => {
    assert.deepEqual(register("").problems, []);
    assert.deepEqual(register("file,date"), { rows: [], row: undefined, problems: [], messages: [] });
  });
});

describe("register: what is wrong", () => {
  test("a column that nobody knows is kept and named once", () => {
    const { rows, problems, messages } = register("file,Shelf mark,constructor", "a.txt,B 12,c", "b.txt,,");
    assert.deepEqual(rows[0]?.extra, { "shelf mark": "B 12", constructor: "c" });
    assert.deepEqual(rows[1]?.extra, {});
    assert.deepEqual(problems, ["register.csv:1 read/column", "register.csv:1 read/column"]);
    assert.deepEqual(
      messages.map(({ excerpt }) => excerpt),
      ["shelf mark", "constructor"],
    );
  });

  for (const url of [
    "javascript:alert(1)",
    "example.org/a",
    "ftp://example.org/a",
    "data:text/html,x",
    "//x.org",
  ]) {
    test(`no web address: ${url}`, () => {
      const { row, problems } = register("file,url", `a.txt,"${url}"`);
      assert.deepEqual([row?.url, problems], [null, ["register.csv:2 read/url"]]);
    });
  }

  test("no language", () => {
    const { row, problems } = register("file,language", "a.txt,English please");
    assert.deepEqual([row?.language, problems], [null, ["register.csv:2 read/language"]]);
  });

  test("two rows for one file, however it is written", () => {
    const { rows, problems } = register(
      "file,date",
      "a.txt,2024",
      "./a.txt,2023",
      "cafe\u0301.txt,1",
      "café.txt,2",
    );
    assert.deepEqual(
      rows.map(({ date }) => date),
      ["2024", "1"],
    );
    assert.deepEqual(problems, ["register.csv:3 read/twice", "register.csv:5 read/twice"]);
  });

  test("a row without a file", () => {
    const { rows, problems } = register("file,date", ",2024", "b.txt,2023");
    assert.deepEqual(
      rows.map(({ file }) => file),
      ["b.txt"],
    );
    assert.deepEqual(problems, ["register.csv:2 read/file"]);
  });

  test("more cells than columns, though they be empty: a comma may have moved the others", () => {
    const { rows, problems } = register("file,note", "a.txt,Rain, and more rain", "b.txt,Sun,");
    assert.deepEqual(
      rows.map(({ note }) => note),
      ["Rain", "Sun"],
    );
    assert.deepEqual(problems, ["register.csv:2 read/cells", "register.csv:3 read/cells"]);
  });

  test("no column “file”", () => {
    assert.deepEqual(register("name,date", "a.txt,2024").problems, ["register.csv:1 read/columns"]);
  });

  test("a quote that never ends: the rows above and below it stand", () => {
    const { rows, problems } = register("file,note", "a.txt,good", 'b.txt,"never', "c.txt,2024");
    assert.deepEqual(
      rows.map(({ file }) => file),
      ["a.txt", "c.txt"],
    );
    assert.deepEqual(problems, ["register.csv:3 read/table"]);
  });

  test("a quote within a cell is a mark like others", () => {
    assert.equal(register("file,note", 'a.txt,the 12" gun').row?.note, 'the 12" gun');
  });

  for (const id of ["abc", "12e4567890", "a-b-c", "a".repeat(64)]) {
    test(`an id that can be pinned: ${id}`, () => {
      const { row, problems } = register("file,id", `a.txt,${id}`);
      assert.deepEqual([row?.id, problems], [id, []]);
    });
  }

  for (const id of ["ab", "A1B2", "../up", "a b c", "-ab", "ab-", "ä1b2", "a/b", "a".repeat(65)]) {
    test(`an id that can't: ${id}`, () => {
      const { row, problems } = register("file,id", `a.txt,${id}`);
      assert.deepEqual([row?.id, problems], [null, ["register.csv:2 read/id"]]);
    });
  }
});

test("register: copies of an article, and those in whose story it is, are files or ids, none, or nothing is said", () => {
  const cells = ["b.txt; ./sub/c.txt", "none", "No", ""];
  const lines = cells.map((cell, at) => `${at}.txt,${cell},${cell}`);
  const { value } = parseRegister(["file,Copy of,Story", ...lines].join("\n"));
  const named = [["b.txt", "sub/c.txt"], [], [], null];
  assert.deepEqual(
    value.map(({ copyOf }) => copyOf),
    named,
  );
  assert.deepEqual(
    value.map(({ story }) => story),
    named,
  );
});
