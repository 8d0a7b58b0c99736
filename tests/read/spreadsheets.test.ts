import assert from "node:assert/strict";
import { describe, test } from "node:test";
import iconv from "iconv-lite";
import { readInput } from "../../src/read/input.ts";
import { csvText, type Delimiter } from "../../src/text/csv.ts";
import { inFolder } from "../support/folder.ts";

const REGISTER = [
  ["file", "title", "date", "note"],
  ["müll.txt", "Der Müll – “alt”; neu", "2024-10-29", 'Zeile eins\nZeile "zwei", für 5 €'],
];
const NAMES = [
  ["action", "name", "forms", "type"],
  ["merge", "Jürgen Müller", "J. Müller|Müller", "person"],
];
const FACTS = [
  ["kind", "what", "words", "from", "to"],
  ["office", "Bürgermeister", "Bürgermeister + Ada Quist|Quist", "2015-05-07", "2019-05-02"],
];

/** A text as a program writes it. */
type Written = (text: string) => Uint8Array;

const utf8: Written = (text) => iconv.encode(text, "utf-8");
const withMark: Written = (text) => iconv.encode(text, "utf-8", { addBOM: true });
const wide =
  (encoding: string): Written =>
  (text) =>
    iconv.encode(text, encoding, { addBOM: true });
const western: Written = (text) => iconv.encode(text, "windows-1252");

/** What is read of a folder with the three tables, and the problems in words. */
const read = (tables: Readonly<Record<string, Uint8Array>>) =>
  inFolder({ "müll.txt": "The bridge is shut.", ...tables }, async (seeds) => {
    const { value, problems } = await readInput({ seeds, useRegister: true });
    const [seed] = value.seeds;
    return {
      files: value.seeds.map(({ file }) => file),
      register: [seed?.register?.title, seed?.register?.date, seed?.register?.note],
      names: value.corrections.map(({ name, forms }) => [name, ...forms]),
      facts: value.facts.filter(({ file }) => file === "facts.csv").map(({ words }) => words.flat()),
      problems: problems.map(({ seed: file, line, rule, message, excerpt }) =>
        [file, line ?? "", rule, message, excerpt ?? ""].join(" | "),
      ),
    };
  });

const tables = (delimiter: Delimiter, written: Written, change: (text: string) => string = (text) => text) =>
  Object.fromEntries(
    Object.entries({ "register.csv": REGISTER, "names.csv": NAMES, "facts.csv": FACTS }).map(
      ([name, rows]) => [name, written(change(`${csvText(rows, delimiter)}\r\n`))],
    ),
  );

describe("tables as spreadsheets save them", () => {
  for (const [name, saved] of Object.entries({
    "Excel, Unicode text": tables("\t", wide("utf-16le")),
    "UTF-16 with the larger byte first": tables("\t", wide("utf-16be")),
    "LibreOffice, UTF-16 with semicolons": tables(";", wide("utf-16le")),
    "Excel, CSV UTF-8": tables(";", withMark),
    "Excel, with the line that names the separator": tables(";", withMark, (text) => `sep=;\r\n${text}`),
    "Google Sheets, CSV": tables(",", utf8),
    "Google Sheets, TSV": tables("\t", utf8),
    "Numbers, CSV": tables(";", utf8, (text) => text.replaceAll("\r\n", "\n")),
    "LibreOffice, every cell quoted": tables(",", utf8, quoteAll),
    "lines that end as on old Macs": tables(",", utf8, (text) => text.replaceAll("\r\n", "\r")),
    "empty columns and rows below the table": tables(";", withMark, (text) =>
      text.replace(/([^\n])\r\n/g, "$1;;\r\n").concat(";;;;;;\r\n"),
    ),
  }))
    test(name, async () => {
      const { register, names, facts, problems } = await read(saved);
      assert.deepEqual(problems, []);
      assert.deepEqual(register, REGISTER[1]?.slice(1));
      assert.ok(names.some((one) => one.join() === "Jürgen Müller,J. Müller,Müller"));
      assert.deepEqual(facts, [["Bürgermeister", "Ada Quist", "Quist"]]);
    });

  test("in the system’s own encoding: read as far as it can be told, and the words to look at are named", async () => {
    const { register, facts, problems } = await read(tables(";", western));
    assert.deepEqual(register, REGISTER[1]?.slice(1));
    assert.deepEqual(facts, [["Bürgermeister", "Ada Quist", "Quist"]]);
    assert.deepEqual(problems, [
      "register.csv | 2 | encoding | Taken for windows-1252, because it isn’t UTF-8. Look at these words, and save it as “CSV UTF-8”. | müll.txt, Müll, für",
      "facts.csv | 2 | encoding | Taken for windows-1252, because it isn’t UTF-8. Look at these words, and save it as “CSV UTF-8”. | Bürgermeister",
      "names.csv | 2 | encoding | Taken for windows-1252, because it isn’t UTF-8. Look at these words, and save it as “CSV UTF-8”. | Jürgen, Müller",
    ]);
  });

  test("in another encoding than it seems to be: the wrong words are quoted", async () => {
    const { problems } = await read({
      "register.csv": iconv.encode("file;note\r\na.txt;Hans Müller in Köln\r\n", "macroman"),
    });
    assert.match(problems[0] ?? "", /^register\.csv \| 2 \| encoding \| Taken for .* \| MŸller, Kšln$/);
  });

  test("damaged characters are a problem that quotes them", async () => {
    const whole = utf8("file,note\nmüll.txt,für Jürgen Böll\nb.txt,");
    const { problems } = await read({
      "register.csv": Buffer.concat([whole, Buffer.from("Caf\xe9\n", "latin1")]),
    });
    assert.equal(
      problems[0],
      "register.csv | 3 | damaged | 1 character can’t be read (utf-8): write these words anew, and save it as “CSV UTF-8”. | Caf\ufffd",
    );
  });

  test("a workbook under the name of a table, and UTF-16 without its mark, are problems that say what to do", async () => {
    for (const bytes of [Buffer.from("PK\u0003\u0004\u0000\u0000"), iconv.encode("file\n", "utf-16le")])
      assert.match(
        (await read({ "register.csv": bytes })).problems.join(),
        /^register\.csv .* NUL bytes.* Open it in the program that made it, and save it as “CSV UTF-8”\./,
      );
  });

  for (const mark of ["|", " "])
    test(`cells parted by “${mark}” are a problem that names what may part them`, async () => {
      const change = (text: string) => text.replaceAll(";", mark);
      const { problems } = await read(tables(";", utf8, change));
      for (const file of ["register.csv", "names.csv", "facts.csv"]) {
        const own = problems.filter((one) => one.startsWith(`${file} | 1 |`));
        assert.equal(own.length, 1, problems.join("\n"));
        assert.match(own[0] ?? "", /commas, semicolons or tabs/);
      }
    });

  test("the name of a sheet above the columns is quoted", async () => {
    const { problems } = await read({ "register.csv": utf8("Table 1\r\nfile;title\r\nmüll.txt;X\r\n") });
    assert.match(problems[0] ?? "", /^register\.csv \| 1 \| columns \| There is no column “file”.*Table 1$/);
  });
});

describe("tables under another name", () => {
  for (const name of ["register.txt", "register.csv.txt", "sub/register (1).txt"])
    test(`${name}, as Excel saves “Unicode text”, is no article`, async () => {
      const { files, problems } = await read({
        [name]: wide("utf-16le")("sep=\t\r\nfile\ttitle\tanonymise\r\nmüll.txt\tX\tJane Doe\r\n"),
      });
      assert.deepEqual(files, ["müll.txt"]);
      assert.match(problems.join(), /a table, not an article.*register\.csv/);
    });

  test("a table of articles with the name of a text is none", async () => {
    const rows = wide("utf-16le")("id\ttitle\tdate\ttext\r\n1\tBridge\t2024\tThe bridge is shut.\r\n");
    const { files, problems } = await read({ "clippings.txt": rows });
    assert.deepEqual(files, ["müll.txt"]);
    assert.match(problems.join(), /a table, not an article: save it as “CSV UTF-8”, under a name.*\.csv/);
  });

  test("tables of names and facts too", async () => {
    const { files, problems } = await read({
      "names.txt": utf8("action;name;forms\r\ndrop;X;\r\n"),
      "facts.txt": utf8("kind,what,words,from\r\nevent,X,Y,2010\r\n"),
    });
    assert.deepEqual(files, ["müll.txt"]);
    assert.match(problems.join("\n"), /facts\.txt .*facts\.csv[\s\S]*names\.txt .*names\.csv/);
  });

  test("an article that begins with such words is one", async () => {
    for (const text of [
      "File, name and kind\n\nThey asked.",
      "Action, name\n\nx",
      "file\n\nx",
      "Kind words, from what file?",
      "Title and text\n\nx",
      "Date, text\n\nx",
    ]) {
      const { files } = await read({ "a.txt": utf8(text) });
      assert.deepEqual(files, ["a.txt", "müll.txt"], text);
    }
  });

  test("what an open spreadsheet leaves beside its file is passed over", async () => {
    const { problems } = await read({ "~$register.xlsx": utf8("x"), ".~lock.register.csv#": utf8("x") });
    assert.deepEqual(problems, []);
  });
});

function quoteAll(text: string): string {
  return text.replace(
    /("(?:[^"]|"")*")|([^,\r\n]+)/g,
    (_, given: string | undefined, plain: string) => given ?? `"${plain}"`,
  );
}
