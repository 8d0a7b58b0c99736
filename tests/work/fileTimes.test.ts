import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { memoryCache } from "../../src/work/cache.ts";
import { fileTimes } from "../../src/work/fileTimes.ts";
import { inFolder } from "../support/folder.ts";

/** A build that begins long after the files were written. */
const LATER = 2n ** 62n;

const TABLE = "id,text\nquagmire,It rained.\nb,It snowed.\n";
const table = (dir: string) => ({ file: "a.csv", path: join(dir, "a.csv"), bytes: TABLE.length });

describe("what is known of files that hold many articles", () => {
  test("is listed once, and again when the file has changed", () =>
    inFolder({ "a.csv": TABLE }, async (dir) => {
      const cache = memoryCache();
      const names = async () => {
        const times = fileTimes(cache, LATER);
        const { value } = await times.members(table(dir));
        times.keep(() => false);
        return value.map(({ file }) => file);
      };
      assert.deepEqual(await names(), ["a.csv#quagmire", "a.csv#b"]);
      const [kept] = [cache.get("the files of the folder that hold many articles")];
      assert.ok(kept && Buffer.from(kept).includes("quagmire"));
      assert.deepEqual(await names(), ["a.csv#quagmire", "a.csv#b"]);
      writeFileSync(join(dir, "a.csv"), `${TABLE}c,It thawed.\n`);
      assert.deepEqual(await names(), ["a.csv#quagmire", "a.csv#b", "a.csv#c"]);
    }));

  test("isn’t kept if the name of an article in it may not be seen", () =>
    inFolder({ "a.csv": TABLE }, async (dir) => {
      const cache = memoryCache();
      const times = fileTimes(cache, LATER);
      await times.members(table(dir));
      times.keep((file) => file === "a.csv#quagmire");
      const kept = cache.get("the files of the folder that hold many articles");
      assert.equal(kept !== null && Buffer.from(kept).includes("quagmire"), false);
    }));
});
