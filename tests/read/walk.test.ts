import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { folderState } from "../../src/read/folderState.ts";
import { MAX_SEED_BYTES } from "../../src/read/seedFiles.ts";
import { walkSeeds } from "../../src/read/walk.ts";
import { inFolder, put } from "../support/folder.ts";
import { inShort } from "../support/problems.ts";

/** The POSIX command; where there is none, there are no such pipes. */
const MAKE_PIPE = "mkfifo";

const TEXT = new Set([".txt", ".md"]);

/** The names that are taken and the problems in short, of a folder made by `make`. */
function walked(make: (dir: string) => void) {
  return inFolder({}, (dir) => {
    make(dir);
    const { value, problems } = walkSeeds(dir, TEXT);
    return { files: value.map(({ file }) => file), problems: inShort(problems), messages: problems };
  });
}

describe("walk: what is taken", () => {
  test("nested folders, in code-unit order of the paths", () => {
    const names = ["b.txt", "B.txt", "a/z.md", "a.txt", "a/b/c.txt", "é.txt", "Z.TXT"];
    const { files, problems } = walked((dir) => {
      for (const name of names) put(dir, name, "x");
    });
    assert.deepEqual(files, ["B.txt", "Z.TXT", "a.txt", "a/b/c.txt", "a/z.md", "b.txt", "é.txt"]);
    assert.deepEqual(problems, []);
  });

  test("the order doesn't depend on the order in which files were made", () => {
    const names = ["3.txt", "1.txt", "2.txt", "d/1.txt", "c/1.txt"];
    const make = (order: readonly string[]) =>
      walked((dir) => {
        for (const name of order) put(dir, name, "x");
      }).files;
    assert.deepEqual(make(names), make([...names].reverse()));
    assert.deepEqual(make(names), ["1.txt", "2.txt", "3.txt", "c/1.txt", "d/1.txt"]);
  });

  test("names with spaces, quotes, dots, emoji, line breaks and 250 characters", () => {
    const names = [
      "two words.txt",
      `"quoted" 'name'.txt`,
      "..half.txt".slice(1),
      "a..b.txt",
      "🦀 news.txt",
      "line\nbreak.txt",
    ];
    const long = `${"n".repeat(246)}.txt`;
    const { files } = walked((dir) => {
      for (const name of [...names, long]) put(dir, name, "x");
    });
    const visible = [...names, long].filter((name) => !name.startsWith("."));
    assert.deepEqual(files, visible.sort());
  });

  test("a name that begins with two dots is hidden, not a way out", () => {
    const { files, problems } = walked((dir) => put(dir, "..txt.txt", "x"));
    assert.deepEqual([files, problems], [[], ["..txt.txt read/hidden"]]);
  });

  test("the archive's own files at the top are no articles, deeper ones are strangers", () => {
    const { files, problems } = walked((dir) => {
      for (const name of ["register.csv", "archive.yml", "below/register.csv", "a.txt"]) put(dir, name, "x");
    });
    assert.deepEqual([files, problems], [["a.txt"], ["below/register.csv read/format"]]);
  });

  test("an empty folder has nothing, and that is no problem", () => {
    const { files, problems } = walked((dir) => mkdirSync(join(dir, "below")));
    assert.deepEqual([files, problems], [[], []]);
  });

  test("the folder that a browser makes beside a page that it saves holds no articles", () => {
    const folders = ["Rain_files", "rain in Oslo-Dateien", "notes_files"];
    const { files, problems } = walked((dir) => {
      for (const folder of folders) {
        mkdirSync(join(dir, folder));
        writeFileSync(join(dir, folder, "inner.txt"), "x");
      }
      writeFileSync(join(dir, "Rain.txt"), "x");
      writeFileSync(join(dir, "Rain.html"), "x");
      writeFileSync(join(dir, "rain in Oslo.htm"), "x");
    });
    assert.deepEqual(files, ["Rain.txt", "notes_files/inner.txt"]);
    // These extensions are not among those of this test.
    assert.deepEqual(problems, ["Rain.html read/format", "rain in Oslo.htm read/format"]);
  });

  test("a folder that isn't there can't be listed", () => {
    assert.throws(() => walkSeeds("/there/is/no/such/folder", TEXT), /ENOENT/);
  });
});

describe("walk: what is not taken", () => {
  test("unknown formats are named with what is read", () => {
    const { problems, messages } = walked((dir) => put(dir, "scan.pdf", "x"));
    assert.deepEqual(problems, ["scan.pdf read/format"]);
    assert.match(messages[0]?.message ?? "", /\.txt, \.md/);
  });

  test("hidden articles are a problem, what systems leave behind is not", () => {
    const { files, problems } = walked((dir) => {
      for (const name of [".hidden.txt", "._a.txt", ".DS_Store", ".git/notes.txt"]) put(dir, name, "x");
    });
    assert.deepEqual([files, problems], [[], [".hidden.txt read/hidden"]]);
  });

  test("a file of 50 MB", () => {
    const { files, problems } = walked((dir) => {
      put(dir, "dump.txt", "x");
      truncateSync(join(dir, "dump.txt"), 50 * 1024 * 1024);
      put(dir, "limit.txt", "x");
      truncateSync(join(dir, "limit.txt"), MAX_SEED_BYTES);
    });
    assert.deepEqual([files, problems], [["limit.txt"], ["dump.txt read/size"]]);
  });

  test("a pipe", (t) => {
    inFolder({}, (dir) => {
      if (spawnSync(MAKE_PIPE, [join(dir, "pipe.txt")]).status !== 0) return t.skip("no mkfifo here");
      const { value, problems } = walkSeeds(dir, TEXT);
      assert.deepEqual([value, inShort(problems)], [[], ["pipe.txt read/special"]]);
    });
  });

  test("a name whose bytes are no UTF-8 doesn't end the walk", (t) => {
    inFolder({ "a.txt": "x" }, (dir) => {
      for (const name of [".bin", ".txt"]) {
        const path = Buffer.concat([Buffer.from(`${dir}/bad`), Buffer.from([0xff]), Buffer.from(name)]);
        try {
          writeFileSync(path, "x");
        } catch {
          return t.skip("this file system refuses such names");
        }
      }
      const { value, problems } = walkSeeds(dir, TEXT);
      assert.deepEqual(
        value.map(({ file }) => file),
        ["a.txt"],
      );
      assert.equal(problems.length, 2);
    });
  });
});

describe("walk: links", () => {
  test("out of the folder, to nothing and to a folder are problems, within it is fine", () => {
    inFolder({ "secret.txt": "s" }, (outside) => {
      const { files, problems } = walked((dir) => {
        put(dir, "a.txt", "x");
        put(dir, "below/b.txt", "y");
        symlinkSync(join(outside, "secret.txt"), join(dir, "out.txt"));
        symlinkSync(outside, join(dir, "folder-out"));
        symlinkSync(join(dir, "below"), join(dir, "folder-in"));
        symlinkSync(join(dir, "nothing.txt"), join(dir, "broken.txt"));
        symlinkSync("a.txt", join(dir, "within.txt"));
      });
      assert.deepEqual(files, ["a.txt", "below/b.txt", "within.txt"]);
      assert.deepEqual(problems.sort(), [
        "broken.txt read/unreadable",
        "folder-in read/link",
        "folder-out read/link",
        "out.txt read/link",
      ]);
    });
  });

  test("a link to a format that nobody reads is no article", () => {
    const { files, problems } = walked((dir) => {
      put(dir, "register.csv", "file\n");
      symlinkSync("register.csv", join(dir, "copy.csv"));
    });
    assert.deepEqual([files, problems], [[], ["copy.csv read/format"]]);
  });

  test("finds the same if the disk was asked before", () => {
    inFolder({ "seeds/a.txt": "x", "seeds/sub/b.txt": "y", "c.txt": "z" }, (dir) => {
      const seeds = join(dir, "seeds");
      symlinkSync(join(dir, "c.txt"), join(seeds, "c.txt"));
      writeFileSync(join(seeds, "large.txt"), "");
      truncateSync(join(seeds, "large.txt"), MAX_SEED_BYTES + 1);
      const found = walkSeeds(seeds, TEXT, folderState(seeds));
      assert.deepEqual(found, walkSeeds(seeds, TEXT));
      assert.deepEqual(inShort(found.problems).sort(), ["c.txt read/link", "large.txt read/size"]);
    });
  });

  test("a folder beside it whose name only begins like it is outside", () => {
    inFolder({ "seeds/a.txt": "x", "seeds-old/b.txt": "y" }, (dir) => {
      symlinkSync(join(dir, "seeds-old/b.txt"), join(dir, "seeds/b.txt"));
      const { value, problems } = walkSeeds(join(dir, "seeds"), TEXT);
      assert.deepEqual(
        value.map(({ file }) => file),
        ["a.txt"],
      );
      assert.deepEqual(inShort(problems), ["b.txt read/link"]);
    });
  });
});
