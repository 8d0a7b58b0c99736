import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { makeDataHere } from "../../src/export/makeData.ts";
import { dataBeside } from "../../src/export/writeData.ts";
import { sha256Of } from "../../src/read/sha256.ts";
import type { Site } from "../../src/site/model/site.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { type JoinFiles, joined } from "../../src/work/joinedFile.ts";
import { type FileContent, isLaid, type RevocableOutput } from "../../src/write/output.ts";
import { bytesOf } from "../support/content.ts";
import { inFolder } from "../support/folder.ts";
import { siteOfIds } from "../support/site.ts";

const [WHOLE, REST] = [siteOfIds("a", "b", "c"), siteOfIds("a", "c")];

const read = (content: FileContent) => (isLaid(content) ? `the file ${content.sha256}` : bytesOf(content));

/** An output of which the files are seen. @param carries whether it takes a file of the last build over. */
function output(carries: () => boolean = () => false) {
  const files = new Map<string, unknown>();
  const to: RevocableOutput = {
    write: (path, content) => void files.set(path, read(content)),
    copy: () => {},
    carry(path) {
      const isCarried = carries();
      if (isCarried) files.set(path, "as it was");
      return isCarried;
    },
    remove: (path) => void files.delete(path),
  };
  return { files, to };
}

const NOT_JOINED: JoinFiles = async () => null;

/** With what data are made, in one thread. */
const keptWith = (joinFiles: JoinFiles) => {
  const cache = memoryCache();
  return { cache, version: "1", makeData: makeDataHere, joinFiles };
};

/** What is written of a site without having been begun. */
async function written(site: Site) {
  const { files, to } = output();
  await dataBeside(keptWith(NOT_JOINED)).end(site, to);
  return files;
}

describe("files of data that are begun beside the pages", () => {
  test("are the same as those that aren’t", async () => {
    const { files, to } = output();
    const data = dataBeside(keptWith(NOT_JOINED));
    await data.begin(WHOLE, to);
    await data.end(WHOLE, to);
    assert.deepEqual(files, await written(WHOLE));
  });

  test("are those of the last site, if a page failed and it is another one than when they were begun", async () => {
    // Of many articles, the texts are several files.
    const many = siteOfIds(...Array.from({ length: 300 }, (_, index) => `n${index}`));
    for (const isBegunAgain of [true, false]) {
      let isAsBefore = true;
      const { files, to } = output(() => isAsBefore);
      const data = dataBeside(keptWith(NOT_JOINED));
      await data.begin(many, to);
      assert.ok(files.has("data/articles-2.jsonl"));
      isAsBefore = false;
      if (isBegunAgain) await data.begin(REST, to);
      await data.end(REST, to);
      assert.deepEqual(files, await written(REST));
    }
  });

  test("one thread joins them at a time", async () => {
    let [running, most] = [0, 0];
    const data = dataBeside(
      keptWith(async () => {
        running += 1;
        most = Math.max(most, running);
        await setImmediate();
        running -= 1;
        return null;
      }),
    );
    const { to } = output();
    await data.begin(WHOLE, to);
    await data.begin(REST, to);
    await data.end(WHOLE, to);
    assert.deepEqual([running, most], [0, 1]);
  });

  test("are taken as another thread has joined them; if it fails, this one writes them", () =>
    inFolder({}, async (dir) => {
      const kept = keptWith(async (files) =>
        files.map((parts, index) => {
          const bytes = bytesOf(joined(parts, kept.cache));
          mkdirSync(dir, { recursive: true });
          const file = join(dir, `${index}`);
          writeFileSync(file, bytes);
          return { file, bytes: bytes.length, sha256: sha256Of(bytes) };
        }),
      );
      const { files, to } = output();
      await dataBeside(kept).end(WHOLE, to);
      const expected = await written(WHOLE);
      const table = expected.get("data/articles.csv");
      assert.ok(table instanceof Uint8Array);
      assert.equal(files.get("data/articles.csv"), `the file ${sha256Of(table)}`);

      const failing = output();
      await dataBeside(keptWith(() => Promise.reject(new Error("disk full")))).end(WHOLE, failing.to);
      assert.deepEqual(failing.files, expected);
    }));
});
