import assert from "node:assert/strict";
import { test } from "node:test";
import { originalFile } from "../../src/entry/originalFile.ts";

test("an original is called so that no server runs it as a page of the site", () => {
  const text = { name: "original.txt", type: "text/plain" };
  for (const seed of [
    "a.txt",
    "a.md",
    "b/page.html",
    "page.HTM",
    "a.mhtml",
    "a.eml",
    "a.svg",
    "a",
    "a.pdf/b.html",
  ])
    assert.deepEqual(originalFile(seed), text, seed);
  assert.deepEqual(originalFile("2024/Report.PDF"), { name: "original.pdf", type: "application/pdf" });
  assert.equal(originalFile("a.html.docx").name, "original.docx");
});
