import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { besidePages } from "../../src/site/besidePages.ts";
import { folderOutput, type RevocableOutput } from "../../src/write/output.ts";
import { inFolder } from "../support/folder.ts";

/** Writes two files that are named after a site. @param made gets the name of each site that something is made of. */
const twoFiles = (made: string[]) => async (site: string, output: RevocableOutput) => {
  made.push(site);
  output.write(`${site}/one`, "1");
  await Promise.resolve();
  output.write(`${site}/two`, "2");
  return site.length;
};

describe("what is made beside the pages", () => {
  test("is made once, whether it was begun or not", () =>
    inFolder({}, async (dir) => {
      const made: string[] = [];
      const beside = besidePages(twoFiles(made), folderOutput(dir));
      await beside.begin("rain");
      assert.deepEqual(made, ["rain"]);
      assert.equal(await beside.end("rain"), 4);
      const later = besidePages(twoFiles(made), folderOutput(dir));
      assert.equal(await later.end("hail"), 4);
      assert.deepEqual(made, ["rain", "hail"]);
    }));

  test("is taken back where it was made of another site", () =>
    inFolder({}, async (dir) => {
      const output = folderOutput(dir);
      const beside = besidePages(twoFiles([]), output);
      await beside.begin("all");
      await beside.end("sound");
      assert.deepEqual(
        Array.from(output.written(), ({ path }) => path),
        ["sound/one", "sound/two"],
      );
      assert.equal(existsSync(join(dir, "all/one")), false);
    }));

  test("has ended when it was dropped, even if it fails", () =>
    inFolder({}, async (dir) => {
      const output = folderOutput(dir);
      const make = async (site: string, to: RevocableOutput) => {
        await twoFiles([])(site, to);
        throw new Error("Pagefind has failed");
      };
      const beside = besidePages(make, output);
      await beside.begin("rain");
      await assert.rejects(beside.end("rain"), /Pagefind has failed/);
      await beside.drop();
      assert.deepEqual([...output.written()], []);
    }));
});
