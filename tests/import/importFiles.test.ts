import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { importFiles } from "../../src/import/importFiles.ts";
import { inFolder } from "../support/folder.ts";

const PAGE = `<html><head><meta property="article:published_time" content="2024-10-29"><title>Bridge closed</title></head>
<body><article><h1>Bridge closed</h1><p>The bridge at Harrow was closed to lorries on Tuesday, the port authority said in the morning.</p>
<p>Repairs will take about six weeks, and lorries have to use the northern road until then, it added.</p></article></body></html>`;

const FILES = {
  "in/page.html": PAGE,
  "in/a.txt": "Rain fell in Oslo.",
  "in/copy of a.txt": "Rain fell in Oslo.",
  "in/deep/b.txt": "Snow fell in Oslo.",
  "in/deep/photo.jpg": "x",
  "other/a.txt": "Hail fell in Oslo.",
  "seeds/register.csv": "file;title;my column\nold.txt;Old;kept\n",
  "seeds/old.txt": "Wind in Oslo.",
};

describe("importing files", () => {
  test("copies files and folders, and writes what a file states into the register", () =>
    inFolder(FILES, async (dir) => {
      const seeds = join(dir, "seeds");
      const files = ["in", "other/a.txt", "in/a.txt", "nowhere.txt"].map((name) => join(dir, name));
      const report = await importFiles({ files, seeds, isDryRun: false });
      assert.deepEqual(
        report.imported.map(({ file }) => file),
        ["in/a.txt", "in/deep/b.txt", "in/page.html", "a.txt"],
      );
      assert.deepEqual(
        report.duplicates.map(({ of }) => of),
        ["in/a.txt", "in/a.txt"],
      );
      assert.deepEqual(
        report.refused.map(({ from }) => from),
        [join(dir, "in/deep/photo.jpg"), join(dir, "nowhere.txt")],
      );
      assert.equal(readFileSync(join(seeds, "a.txt"), "utf8"), "Hail fell in Oslo.");
      const register = readFileSync(join(seeds, "register.csv"), "utf8");
      assert.match(register, /^\ufefffile;title;my column;date;.*\r\nold\.txt;Old;kept;/);
      assert.match(register, /in\/page\.html;Bridge closed;;2024-10-29;.*The date is /);
      assert.equal(report.rows, 1);
    }));

  test("never overwrites, and doing it again changes nothing", () =>
    inFolder({ ...FILES, "seeds/A.TXT": "Another one." }, async (dir) => {
      const seeds = join(dir, "seeds");
      const options = { files: [join(dir, "in/a.txt")], seeds, isDryRun: false };
      const first = await importFiles(options);
      assert.deepEqual(first.imported, [{ from: options.files[0], file: "a-2.txt", isRenamed: true }]);
      assert.equal(readFileSync(join(seeds, "A.TXT"), "utf8"), "Another one.");
      const names = readdirSync(seeds);
      const again = await importFiles(options);
      assert.deepEqual([again.imported.length, again.duplicates.map(({ of }) => of)], [0, ["a-2.txt"]]);
      assert.deepEqual(readdirSync(seeds), names);
    }));

  test("a trial run writes nothing, and a register that can’t be read stops all", () =>
    inFolder({ ...FILES, "bad/register.csv": 'file,title\n"x' }, async (dir) => {
      const files = [join(dir, "in/a.txt")];
      const trial = await importFiles({ files, seeds: join(dir, "new"), isDryRun: true });
      assert.deepEqual([trial.imported.length, existsSync(join(dir, "new"))], [1, false]);
      await assert.rejects(
        importFiles({ files, seeds: join(dir, "bad"), isDryRun: false }),
        /can't be read completely/,
      );
      assert.deepEqual(readdirSync(join(dir, "bad")), ["register.csv"]);
    }));

  test("a register whose encoding is a guess isn’t written anew, because wrong words would stay", () =>
    inFolder(
      { ...FILES, "guess/register.csv": Buffer.from("file,title\nx.txt,M\xfcller\n", "latin1") },
      async (dir) => {
        const seeds = join(dir, "guess");
        await assert.rejects(
          importFiles({ files: [join(dir, "in/page.html")], seeds, isDryRun: false }),
          /Nothing was copied\.[\s\S]*line 2: Taken for [\s\S]*“Müller”/,
        );
        assert.deepEqual(readdirSync(seeds), ["register.csv"]);
      },
    ));
});
