import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import iconv from "iconv-lite";
import { readInput } from "../../src/read/input.ts";
import { type Files, inFolder } from "../support/folder.ts";
import { inShort } from "../support/problems.ts";

const read = (files: Files, useRegister = true) =>
  inFolder(files, (seeds) => readInput({ seeds, useRegister }));

describe("input", () => {
  test("the folder's description, its articles and its register come together", async () => {
    const { value, problems } = await read({
      "archive.yml": "title: Ferries\n",
      "register.csv": "file,date\na.txt,1931\n",
      "a.txt": "The ferry sank.",
    });
    assert.deepEqual(problems, []);
    assert.equal(value.archive.title, "Ferries");
    assert.deepEqual(
      value.seeds.map(({ file, register }) => [file, register?.date]),
      [["a.txt", "1931"]],
    );
  });

  test("without its register when that isn't wanted; what can't be read of it is told, as it may withdraw an article", async () => {
    const { value, problems } = await read({ "register.csv": 'file\n"broken', "a.txt": "Text." }, false);
    assert.equal(value.seeds[0]?.register, null);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["table"],
    );
  });

  test("a register in the encoding of a spreadsheet", async () => {
    const note = "file;note\r\na.txt;Über die Brücke – für 5 €\r\n";
    for (const bytes of [
      iconv.encode(note, "windows-1252"),
      iconv.encode(note, "utf-16le", { addBOM: true }),
    ]) {
      const { value } = await read({ "register.csv": bytes, "a.txt": "Text." });
      assert.equal(value.seeds[0]?.register?.note, "Über die Brücke – für 5 €");
    }
  });

  test("a register or description that is no text or no file is a problem, and the articles go on", async () => {
    const { value, problems } = await inFolder(
      { "register.csv": Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "a.txt": "Text." },
      (seeds) => {
        mkdirSync(join(seeds, "archive.yml"));
        return readInput({ seeds, useRegister: true });
      },
    );
    assert.equal(value.seeds.length, 1);
    assert.deepEqual(inShort(problems).sort(), ["archive.yml read/special", "register.csv read/unreadable"]);
  });

  test("an empty folder", async () => {
    const { value, problems } = await read({});
    assert.deepEqual([value.seeds, problems], [[], []]);
  });
});
