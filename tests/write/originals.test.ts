import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { copyingOriginals } from "../../src/write/originals.ts";
import { folderOutput } from "../../src/write/output.ts";
import { inFolder } from "../support/folder.ts";

const SEEDS = { "a.txt": "Rain.", "b.txt": "Snow.", "c.txt": "Hail." };

const articleOf = (file: string) => ({
  id: file[0] ?? "",
  seed: { file, sha256: file, register: null },
});

/** The paths of originals after some steps with articles of which one file, `gone.txt`, has vanished. */
const after = (
  steps: (
    copied: ReturnType<typeof copyingOriginals>,
    of: (file: string) => ReturnType<typeof articleOf>,
  ) => Promise<void>,
) =>
  inFolder(SEEDS, (seedsDir) =>
    inFolder({}, async (dir) => {
      const articles = [...Object.keys(SEEDS), "gone.txt"].map(articleOf);
      const output = folderOutput(dir);
      const copied = copyingOriginals(articles, { seedsDir, members: new Map() }, output);
      await steps(copied, (file) => articles.find(({ seed }) => seed.file === file) ?? articleOf(file));
      return Array.from(output.written(), ({ path }) => path.split("/")[2]);
    }),
  );

describe("originals", () => {
  test("are copied ahead, and whoever asks hears what was found", async () => {
    const paths = await after(async (copied, of) => {
      await copied.ahead();
      assert.deepEqual(copied.take(of("a.txt")), []);
      assert.equal(copied.take(of("gone.txt"))[0]?.rule, "original");
    });
    assert.deepEqual(paths, ["a", "b", "c"]);
  });

  test("are copied when they are asked for, and nothing after the end", async () => {
    const paths = await after(async (copied, of) => {
      const going = copied.ahead();
      assert.deepEqual(copied.take(of("b.txt")), []);
      copied.end();
      await going;
    });
    assert.deepEqual(paths, ["b"]);
  });

  test("of an article that can’t be made are removed, or never copied", async () => {
    const paths = await after(async (copied, of) => {
      copied.leave(of("b.txt"));
      await copied.ahead();
      copied.leave(of("c.txt"));
      copied.leave(of("gone.txt"));
    });
    assert.deepEqual(paths, ["a"]);
  });
});
