import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { readEntries } from "../../src/entry/read.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { inFolder } from "../support/folder.ts";
import { identified } from "../support/records.ts";

const LEDE = "The council of Leeds has approved the second bridge after months of talks.";

test("entries: what the write stage wrote is read back, undated ones last", () => {
  const dated = identified(`Bridge approved\n\nPublished October 29, 2024\n\n${LEDE}`);
  const earlier = identified(`Bridge planned\n\nPublished May 3, 2021\n\n${LEDE}`);
  const undated = identified(`About bridges\n\n${LEDE}`);
  const files = {
    "2024/10/29-bridge.md": entryMarkdown(dated),
    "undated/bridges.md": entryMarkdown(undated),
    "2021/05/03-bridge.md": entryMarkdown(earlier),
  };
  inFolder(files, (dir) => {
    const found = readEntries(dir);
    assert.deepEqual(
      found.map(({ title, date }) => [title, date]),
      [
        ["Bridge planned", "2021-05-03"],
        ["Bridge approved", "2024-10-29"],
        ["About bridges", null],
      ],
    );
    assert.equal(found[0]?.body.trim(), LEDE);
    assert.equal(found[1]?.evidence[0]?.text, "October 29, 2024");
  });
});

test("entries: a file that is no entry stops the build and is named", () => {
  inFolder({ "undated/x.md": "---\ntitle: x\n---\n\nWords.\n" }, (dir) => {
    assert.throws(() => readEntries(dir), { message: new RegExp(`${join("undated", "x.md")} is no entry`) });
  });
});

test("entries: front matter that is a program isn't run", () => {
  inFolder({ "x.md": "---js\n{ title: (globalThis.ran = true) }\n---\n" }, (dir) => {
    assert.throws(() => readEntries(dir), /front matter is YAML/);
    assert.equal(Reflect.get(globalThis, "ran"), undefined);
  });
});
