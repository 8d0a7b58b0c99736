import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { withFilesLaid } from "../../src/machines/laying.ts";
import { StoreFailure } from "../../src/machines/store.ts";
import { NO_PARTS, PARTS, type SiteParts } from "../../src/work/siteParts.ts";
import { isLaid } from "../../src/write/output.ts";
import { inFolder } from "../support/folder.ts";

const TEXTS = ["<p>Rain</p>", "<p>Snow – and hail</p>"];
const MADE: SiteParts = {
  ...NO_PARTS,
  pages: TEXTS.map((text, index) => ({ path: `${index}/index.html`, content: Buffer.from(text) })),
};

/** What the build finds after a worker has put its pages into a folder: their texts, or null. @param change what happens to the second file before. */
async function found(isOld: boolean, change: (file: string) => void = () => {}) {
  let texts: readonly string[] | null = null;
  await inFolder({}, async (dir) => {
    // As it comes out of the store.
    const put: SiteParts = deserialize(serialize(await withFilesLaid(PARTS.file, MADE, dir)));
    const names = readdirSync(dir, { recursive: true, encoding: "utf8" });
    change(join(dir, names.find((name) => /[/\\]1$/.test(name)) ?? ""));
    const here = PARTS.here?.(put, dir, isOld) ?? null;
    texts =
      here?.pages.map(({ content }) => (isLaid(content) ? readFileSync(content.file, "utf8") : "not laid")) ??
      null;
  });
  return texts;
}

describe("pages that a worker puts into files of their own", () => {
  test("are found by the build, unless one is gone or has another length", async () => {
    for (const isOld of [false, true]) {
      assert.deepEqual(await found(isOld), TEXTS);
      assert.equal(await found(isOld, rmSync), null);
      assert.equal(await found(isOld, (file) => writeFileSync(file, "half")), null);
    }
  });

  test("of a former build are read, as what a crash has left may have the right length", async () => {
    assert.equal(await found(true, (file) => writeFileSync(file, readFileSync(file).fill(0))), null);
  });

  test("lie in another folder each time that they are made, so that a slow worker changes nothing that was taken over", () =>
    inFolder({}, async (dir) => {
      const first: SiteParts = deserialize(serialize(await withFilesLaid(PARTS.file, MADE, dir)));
      const files = () =>
        readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      assert.equal(files().length, 2);
      const [before] = PARTS.here?.(first, dir, false)?.pages ?? [];
      await withFilesLaid(PARTS.file, { ...MADE, pages: [...MADE.pages].reverse() }, dir);
      assert.equal(files().length, 4);
      assert.deepEqual(PARTS.here?.(first, dir, true)?.pages[0], before);
    }));

  test("stay in the result where the store is no folder, and so does what has no pages", async () => {
    assert.equal(await withFilesLaid(PARTS.file, MADE, null), MADE);
    await inFolder({}, async (dir) => {
      const result = [Buffer.from("a result of round 1")];
      assert.equal(await withFilesLaid("src/work/studyWorker.ts", result, dir), result);
      assert.equal(await withFilesLaid(PARTS.file, NO_PARTS, dir), NO_PARTS);
      assert.deepEqual(readdirSync(dir), []);
    });
  });

  test("that can’t be written are the store’s failure, and not the page’s", () =>
    inFolder({ file: "no folder" }, async (dir) => {
      await assert.rejects(withFilesLaid(PARTS.file, MADE, join(dir, "file")), StoreFailure);
    }));
});
