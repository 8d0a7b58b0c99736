import assert from "node:assert/strict";
import { once } from "node:events";
import { symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readInput } from "../../src/read/input.ts";
import { textOf } from "../../src/read/textOf.ts";
import { inFolder, put } from "../support/folder.ts";
import { inShort } from "../support/problems.ts";
import { eachSpecialFile, NO_SPECIAL_FILES } from "../support/specialFiles.ts";

describe("the tables of a folder", () => {
  for (const name of ["archive.yml", "register.csv", "names.csv", "facts.csv"])
    test(`${name} that is no ordinary file of the folder is a problem, and the articles are read`, {
      skip: NO_SPECIAL_FILES,
    }, async () => {
      await eachSpecialFile(name, async (seeds, { rule }) => {
        const { value, problems } = await readInput({ seeds, useRegister: true });
        assert.deepEqual(inShort(problems), [`${name} read/${rule}`]);
        assert.equal(value.seeds.length, 1);
      });
    });

  test("a socket is refused", { skip: NO_SPECIAL_FILES }, async () => {
    await inFolder({}, async (dir) => {
      const server = createServer().listen(join(dir, "register.csv"));
      await once(server, "listening");
      assert.deepEqual(inShort(textOf(dir, "register.csv").problems), ["register.csv read/special"]);
      server.close();
    });
  });

  test("a link to another file of the folder is followed", { skip: NO_SPECIAL_FILES }, () => {
    inFolder({ "tables/mine.csv": "file\n" }, (dir) => {
      symlinkSync("tables/mine.csv", join(dir, "register.csv"));
      assert.deepEqual(textOf(dir, "register.csv"), { value: "file\n", problems: [] });
    });
  });

  test("a table of 101 MB is refused", () => {
    inFolder({}, (dir) => {
      put(dir, "register.csv", "file\n");
      truncateSync(join(dir, "register.csv"), 101 * 1024 * 1024);
      const { problems } = textOf(dir, "register.csv");
      assert.match(problems[0]?.message ?? "", /it has 101 MB and the limit is 100 MB/);
    });
  });
});
