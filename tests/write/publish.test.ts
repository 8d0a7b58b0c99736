import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { jsonList } from "../../src/entry/jsonList.ts";
import { DISK, type Disk } from "../../src/write/disk.ts";
import { stageOutput } from "../../src/write/publish.ts";
import { pathsBelow } from "../../src/write/tree.ts";
import { textOf } from "../support/content.ts";
import { diskFailing, diskUntil, Killed, watchedDisk } from "../support/disk.ts";
import { filesBelow, inFolder, put } from "../support/folder.ts";

const ALL = ["entries", "site", "log"];

/** Builds and publishes one page and one entry that hold a word. */
function publish(out: string, word: string, disk: Disk = DISK): void {
  const stage = stageOutput(out, ALL, disk);
  try {
    stage.output.write(`entries/${word}.md`, word);
    stage.output.write("site/index.html", word);
    stage.publish();
  } finally {
    stage.discard();
  }
}

/** What a person sees of the output folder. */
const seen = (out: string) => [...filesBelow(out)].map(([path, text]) => `${path} ${text}`);
const shows = (word: string) => [`entries/${word}.md ${word}`, `site/index.html ${word}`];

/** How many builds and tickets lie in our folder, and what else does. */
const home = (out: string) => ({
  builds: readdirSync(join(out, ".dateline/builds")).length,
  locks: readdirSync(join(out, ".dateline/locks")).length,
  names: readdirSync(join(out, ".dateline")),
});
const spare = (out: string) => join(out, ".dateline/spare");
const TIDY = { builds: 1, locks: 0, names: ["about.txt", "builds", "locks", "published", "spare"] };

describe("publishing", () => {
  test("nothing is seen of a build until it is published, and then nothing of the last one", () => {
    inFolder({}, (dir) => {
      const stage = stageOutput(dir, ALL);
      stage.output.write("site/index.html", "first");
      assert.deepEqual(seen(dir), []);
      stage.discard();
      assert.deepEqual(readdirSync(dir), []);

      publish(dir, "one");
      assert.deepEqual(seen(dir), shows("one"));
      publish(dir, "two");
      assert.deepEqual(seen(dir), shows("two"));
      assert.deepEqual(home(dir), TIDY);
    });
  });

  test("a folder that a build doesn’t make any more is gone, with its link and from the spare build", () => {
    inFolder({}, (dir) => {
      const stage = stageOutput(dir, [...ALL, "zip"]);
      stage.output.write("site/index.html", "one");
      stage.output.write("zip/a.zip", "one");
      stage.publish();
      assert.ok(existsSync(join(dir, "zip/a.zip")));
      publish(dir, "two");
      publish(dir, "three");
      assert.deepEqual(readdirSync(dir).sort(), [".dateline", "entries", "site"]);
      assert.deepEqual(
        pathsBelow(join(dir, ".dateline")).filter((path) => /zip/.test(path)),
        [],
      );
    });
  });

  test("a build that is discarded leaves the last one as it was, and nothing else", () => {
    inFolder({}, (dir) => {
      publish(dir, "one");
      const stage = stageOutput(dir, ALL);
      stage.output.write("entries/half.md", "half");
      stage.discard();
      assert.deepEqual([seen(dir), home(dir)], [shows("one"), TIDY]);
    });
  });

  /** Builds and publishes one page from some inputs, or carries it over; says which. */
  const pageFrom = (out: string, inputs: string) => {
    const stage = stageOutput(out, ALL);
    try {
      const isCarried = stage.output.carry("site/a/index.html", inputs);
      if (!isCarried) stage.output.write("site/a/index.html", `made of ${inputs}`, inputs);
      stage.publish();
      return isCarried;
    } finally {
      stage.discard();
    }
  };

  test("a file is carried over while its inputs are the same, and only if nobody has touched it", () => {
    inFolder({}, (dir) => {
      const page = join(dir, "site/a/index.html");
      const shown = () => readFileSync(page, "utf8");
      assert.deepEqual([pageFrom(dir, "x"), shown()], [false, "made of x"]);
      assert.deepEqual([pageFrom(dir, "x"), shown()], [true, "made of x"]);
      assert.deepEqual([pageFrom(dir, "x"), shown()], [true, "made of x"]);
      assert.deepEqual([pageFrom(dir, "y"), shown()], [false, "made of y"]);
      writeFileSync(page, "edited by hand");
      assert.deepEqual([pageFrom(dir, "y"), shown()], [false, "made of y"]);
      // The spare build still has it.
      rmSync(page);
      assert.deepEqual([pageFrom(dir, "y"), shown()], [true, "made of y"]);
    });
  });

  test("an entry is carried over unless somebody has touched it, and its folder has only what was published", () => {
    inFolder({}, (dir) => {
      const build = () => {
        const stage = stageOutput(dir, ALL);
        try {
          const carried = ["a", "b"].filter((name) => stage.output.carry(`entries/${name}/1.md`, name));
          for (const name of ["a", "b"]) stage.output.write(`entries/${name}/1.md`, name, name);
          stage.publish();
          return carried.join(" ");
        } finally {
          stage.discard();
        }
      };
      assert.deepEqual([build(), build(), build()], ["", "a b", "a b"]);
      // The same words again, at another time.
      utimesSync(join(dir, "entries/a/1.md"), 1000, 1000);
      assert.deepEqual([build(), build()], ["b", "a b"]);
      rmSync(join(dir, "entries/b/1.md"));
      assert.deepEqual([build(), seen(dir)], ["a b", ["entries/a/1.md a", "entries/b/1.md b"]]);
      writeFileSync(join(dir, "entries/a/1.md"), "edited by hand");
      assert.throws(build, /a\/1\.md/);
    });
  });

  for (const [how, edit] of [
    ["in its place", (entry: string) => writeFileSync(entry, "edited by hand")],
    [
      "by another file with its name",
      (entry: string) => {
        writeFileSync(`${entry}.new`, "edited by hand");
        renameSync(`${entry}.new`, entry);
      },
    ],
  ] as const)
    test(`an entry that somebody edits while a build is at work isn’t lost: ${how}`, () => {
      inFolder({}, (dir) => {
        publish(dir, "a");
        const entry = join(dir, "entries/a.md");
        const stage = stageOutput(dir, ALL);
        stage.output.write("site/index.html", "b");
        edit(entry);
        stage.output.write("entries/a.md", "a");
        assert.throws(stage.publish, /a\.md/);
        stage.discard();
        assert.deepEqual(seen(dir), ["entries/a.md edited by hand", "site/index.html a"]);
      });
    });

  test("a file is copied where the disk has no second path for it", () => {
    inFolder({}, (dir) => {
      pageFrom(dir, "x");
      const linkFile = (from: string, to: string) => {
        copyFileSync(from, to);
        return false;
      };
      // A copy has another time, by which the build after it must know it.
      for (const disk of [{ ...DISK, linkFile }, DISK]) {
        const stage = stageOutput(dir, ALL, disk);
        assert.ok(stage.output.carry("site/a/index.html", "x"));
        stage.publish();
        assert.equal(readFileSync(join(dir, "site/a/index.html"), "utf8"), "made of x");
        assert.equal(existsSync(spare(dir)), disk === DISK);
      }
    });
  });

  /** All that a build holds, with the number of each file on the disk: second paths to it have the same. */
  const held = (dir: string) => pathsBelow(dir).map((path) => `${path} ${statSync(join(dir, path)).ino}`);
  const isSpareWhole = (out: string) =>
    assert.deepEqual(held(spare(out)), held(realpathSync(join(out, ".dateline/published"))));
  /** Builds pages with certain words and publishes them, or carries over those that have the same. */
  const pages = (out: string, words: Readonly<Record<string, string>>, disk: Disk = DISK) => {
    const stage = stageOutput(out, ALL, disk);
    try {
      for (const [path, word] of Object.entries(words))
        if (!stage.output.carry(path, word)) stage.output.write(path, word, word);
      stage.publish();
    } finally {
      stage.discard();
    }
  };

  test("the spare of a first build has no folder that the build hasn’t in the end, and a discarded one leaves none", () => {
    inFolder({}, (dir) => {
      const dropped = stageOutput(dir, ALL);
      dropped.output.write("site/a/index.html", "a");
      assert.equal(home(dir).builds, 2);
      dropped.discard();
      assert.deepEqual(readdirSync(dir), []);
      const stage = stageOutput(dir, ALL);
      for (const path of ["site/a/x/index.html", "site/a/index.html", "site/b/x/y.html", "log/l.csv"])
        stage.output.write(path, path);
      for (const path of ["site/a/x/index.html", "site/b/x/y.html"]) stage.output.remove(path);
      stage.publish();
      assert.deepEqual(readdirSync(join(spare(dir), "site"), { recursive: true }), ["a", "a/index.html"]);
      isSpareWhole(dir);
      assert.deepEqual(home(dir), TIDY);
    });
  });

  test("after each build the spare one holds the same files, and nothing of what was taken down", () => {
    inFolder({}, (dir) => {
      const first = {
        "site/a/index.html": "a",
        "site/b/x/index.html": "secret",
        "entries/2020/s.md": "secret",
      };
      pages(dir, first);
      isSpareWhole(dir);
      const second = { "site/a/index.html": "a", "site/c/index.html": "c", "entries/e.md": "e" };
      for (const words of [
        second,
        { ...second, "site/c/index.html": "d" },
        first,
        { "site/i.html": "i", "entries/e.md": "e" },
      ]) {
        pages(dir, words);
        isSpareWhole(dir);
        assert.deepEqual(filesBelow(dir), new Map(Object.entries(words).sort()));
      }
      // With its folders.
      assert.deepEqual(readdirSync(join(spare(dir), "site")), ["i.html"]);
    });
  });

  test("what isn't changed costs no change of the disk", () => {
    inFolder({}, (dir) => {
      const words = Object.fromEntries(
        Array.from({ length: 100 }, (_, n) => [`site/${n}/index.html`, `${n}`]),
      );
      pages(dir, words);
      const { disk, calls } = watchedDisk(() => {});
      pages(dir, { ...words, "site/50/index.html": "changed" }, disk);
      assert.deepEqual(
        calls.filter((call) => /site/.test(call)).map((call) => call.replace(/ .*site/, " site")),
        [
          "makeFolder site/50",
          "removeFile site/50/index.html",
          "write site/50/index.html",
          "setTime site",
          "setTime site/50",
          // The former build becomes the spare one.
          "setTime site",
          "removeFile site/50/index.html",
          "linkFile site/50/index.html",
          "setTime site/50",
        ],
      );
    });
  });

  test("what is made anew with the same bytes costs no change either", () => {
    inFolder({}, (dir) => {
      publish(dir, "one");
      const { disk, calls } = watchedDisk(() => {});
      publish(dir, "one", disk);
      assert.deepEqual(
        calls.filter((call) => /site|entries/.test(call)),
        [],
      );
      isSpareWhole(dir);
    });
  });

  test("a build that is discarded gives the spare one back as it was", () => {
    inFolder({}, (dir) => {
      pages(dir, { "site/a/index.html": "a", "site/b/index.html": "b" });
      const before = held(spare(dir));
      const stage = stageOutput(dir, ALL);
      stage.output.write("site/a/index.html", "changed");
      stage.output.write("site/new/index.html", "new");
      stage.output.carry("site/b/index.html", "b");
      stage.output.remove("site/b/index.html");
      stage.discard();
      assert.deepEqual([held(spare(dir)), home(dir)], [before, TIDY]);
      isSpareWhole(dir);
    });
  });

  test("a spare build that somebody has touched isn't used, and what was put there is named", () => {
    inFolder({}, (dir) => {
      const words = { "site/a/index.html": "a", "entries/e.md": "e" };
      pages(dir, words);
      for (const path of ["site/a/index.html", "files.json"]) {
        rmSync(join(spare(dir), path));
        pages(dir, words);
        isSpareWhole(dir);
      }
      put(spare(dir), "site/mine.txt", "precious");
      assert.throws(() => pages(dir, words), /spare\/site\/mine\.txt.*Move them/);
      rmSync(join(spare(dir), "site/mine.txt"));
      // Written in place, it is the published one as well.
      writeFileSync(join(spare(dir), "site/a/index.html"), "b");
      pages(dir, words);
      isSpareWhole(dir);
      assert.deepEqual(filesBelow(dir), new Map(Object.entries(words).sort()));
    });
  });

  test("a build of a version that kept no spare one is taken over", () => {
    inFolder({}, (dir) => {
      const words = { "site/a/index.html": "a" };
      pages(dir, words);
      rmSync(spare(dir), { recursive: true });
      const list = join(dir, ".dateline/published/files.json");
      writeFileSync(list, textOf(jsonList(JSON.parse(readFileSync(list, "utf8")).files)));
      utimesSync(join(dir, "site/a"), new Date(), new Date());
      put(dir, "site/a/mine.txt", "precious");
      assert.throws(() => pages(dir, words), /mine\.txt/);
      rmSync(join(dir, "site/a/mine.txt"));
      pages(dir, words);
      isSpareWhole(dir);
    });
  });

  test("the output folder itself goes if it was made for a build that failed", () => {
    inFolder({ "x/notes.txt": "mine" }, (dir) => {
      stageOutput(join(dir, "new/deep"), ALL).discard();
      assert.equal(existsSync(join(dir, "new/deep")), false);
      stageOutput(join(dir, "x"), ALL).discard();
      assert.deepEqual(readdirSync(join(dir, "x")), ["notes.txt"]);
    });
  });

  test("what isn't built anew is kept as a person left it", () => {
    inFolder({}, (dir) => {
      publish(dir, "one");
      writeFileSync(join(dir, "entries/one.md"), "edited");
      writeFileSync(join(dir, "entries/own.md"), "own");
      const stage = stageOutput(dir, ["site"]);
      stage.keep("entries");
      stage.output.write("site/index.html", "two");
      stage.publish();
      assert.deepEqual(seen(dir), ["entries/one.md edited", "entries/own.md own", "site/index.html two"]);
      // And it still counts as the person's.
      assert.throws(() => publish(dir, "three"), /entries\/one\.md, .*entries\/own\.md/);
    });
  });

  test("a folder that is moved as a whole goes on working", () => {
    inFolder({}, (dir) => {
      publish(join(dir, "here"), "one");
      DISK.rename(join(dir, "here"), join(dir, "there"));
      assert.deepEqual(seen(join(dir, "there")), shows("one"));
      publish(join(dir, "there"), "two");
      assert.deepEqual(seen(join(dir, "there")), shows("two"));
    });
  });
});

describe("publishing: a person's files", () => {
  for (const path of ["entries/mine.md", "site/notes.txt", "site/articles/x/scan.png"])
    test(`an added file is named, and nothing is built or removed: ${path}`, () => {
      inFolder({}, (dir) => {
        publish(dir, "one");
        put(dir, path, "precious");
        assert.throws(() => publish(dir, "two"), new RegExp(`added or edited.*${path}.*Move them`));
        assert.deepEqual(seen(dir), [...shows("one"), `${path} precious`].sort());
        rmSync(join(dir, path));
        publish(dir, "two");
        assert.deepEqual([seen(dir), home(dir)], [shows("two"), TIDY]);
      });
    });

  test("an edited entry is named, too", () => {
    inFolder({}, (dir) => {
      publish(dir, "one");
      writeFileSync(join(dir, "entries/one.md"), "one, edited");
      assert.throws(() => publish(dir, "two"), /entries\/one\.md/);
      assert.deepEqual(seen(dir), ["entries/one.md one, edited", "site/index.html one"]);
    });
  });

  test("a file that is added while a build runs stops that build from being published", () => {
    inFolder({}, (dir) => {
      publish(dir, "one");
      const stage = stageOutput(dir, ALL);
      stage.output.write("site/index.html", "two");
      put(dir, "site/late.txt", "late");
      assert.throws(() => stage.publish(), /late\.txt/);
      stage.discard();
      assert.deepEqual(seen(dir), [...shows("one"), "site/late.txt late"]);
    });
  });

  for (const name of [...ALL, ".dateline"])
    test(`a folder that Dateline didn't make is refused as it is: ${name}`, () => {
      inFolder({ [`${name}/precious.txt`]: "precious" }, (dir) => {
        assert.throws(() => stageOutput(dir, ALL), /was not made by this version of Dateline/);
        assert.deepEqual(pathsBelow(dir), [`${name}/precious.txt`]);
      });
    });

  for (const name of [...ALL, ".dateline/published", ".dateline/builds", ".dateline/locks"])
    test(`a link of that name that leads elsewhere is refused, and what it leads to is left alone: ${name}`, () => {
      inFolder({ "elsewhere/precious.txt": "precious" }, (dir) => {
        const out = join(dir, "out");
        publish(out, "one");
        rmSync(join(out, name), { recursive: true, force: true });
        symlinkSync(join(dir, "elsewhere"), join(out, name));
        assert.throws(() => publish(out, "two"), /was not made by this version of Dateline/);
        assert.deepEqual(readdirSync(join(dir, "elsewhere")), ["precious.txt"]);
        assert.equal(readlinkSync(join(out, name)), join(dir, "elsewhere"));
      });
    });

  test("folders of other names are nobody’s business, also those that earlier versions used", () => {
    const mine = { ".next/seeds/a.txt": "a", ".previous/seeds/b.txt": "b", "notes.txt": "mine" };
    inFolder(mine, (dir) => {
      publish(dir, "one");
      publish(dir, "two");
      assert.deepEqual(
        pathsBelow(dir).filter((path) => Object.hasOwn(mine, path)),
        Object.keys(mine).sort(),
      );
    });
  });

  test("links within a build are removed, not what they lead to", () => {
    inFolder({ "elsewhere/precious.txt": "precious" }, (dir) => {
      const out = join(dir, "out");
      publish(out, "one");
      mkdirSync(join(out, ".dateline/builds/interrupted"));
      symlinkSync(join(dir, "elsewhere"), join(out, ".dateline/builds/interrupted/link"));
      publish(out, "two");
      assert.deepEqual(home(out), TIDY);
      assert.deepEqual(readdirSync(join(dir, "elsewhere")), ["precious.txt"]);
    });
  });
});

describe("publishing: interrupted at every change of the disk", () => {
  /** The changes of one build, the second or the first of its folder. */
  const changes = (isFirst: boolean): readonly string[] =>
    inFolder({}, (dir) => {
      const { disk, calls } = watchedDisk(() => {});
      if (!isFirst) publish(dir, "one");
      publish(dir, "two", disk);
      return calls;
    });

  for (const isFirst of [true, false])
    test(`killed before each change of ${isFirst ? "the first build" : "a later build"}: the old or the new, and the next build repairs all`, () => {
      const calls = changes(isFirst);
      assert.ok(calls.some((call) => call.startsWith("rename")) && calls.length > 10, calls.join("\n"));
      for (const [index, call] of calls.entries())
        inFolder({}, (dir) => {
          const out = join(dir, "out");
          if (!isFirst) publish(out, "one");
          assert.throws(() => publish(out, "two", diskUntil(index).disk), Killed);
          const is = existsSync(out) ? seenOrNothing(out) : [];
          const old = isFirst ? [] : shows("one");
          assert.ok(
            [old, shows("two")].some((one) => `${one}` === `${is}`),
            `${index} ${call}: ${is}`,
          );
          publishAfterDeath(out, "three");
          assert.deepEqual([seen(out), home(out)], [shows("three"), TIDY], `${index} ${call}`);
        });
    });

  for (const code of ["ENOSPC", "EACCES", "EBUSY", "EXDEV"])
    test(`each change refused with ${code}: the old or the new is there whole, nothing else is left after the next`, () => {
      for (const [index, call] of changes(false).entries())
        inFolder({}, (dir) => {
          publish(dir, "one");
          try {
            publish(dir, "two", diskFailing(index, code).disk);
          } catch (error) {
            assert.ok(error instanceof Error && error.message.includes(code), `${index} ${call}: ${error}`);
          }
          assert.ok(
            [shows("one"), shows("two")].some((one) => `${one}` === `${seen(dir)}`),
            `${index} ${call}: ${seen(dir)}`,
          );
          publishAfterDeath(dir, "three");
          assert.deepEqual([seen(dir), home(dir)], [shows("three"), TIDY], `${index} ${call}`);
        });
    });
});

describe("publishing: the first build of a folder", () => {
  for (const code of ["ENOSPC", "EACCES"])
    test(`refused with ${code} at each change: nothing of it is left`, () => {
      const { disk, calls } = watchedDisk(() => {});
      inFolder({}, (dir) => publish(join(dir, "out"), "one", disk));
      for (const [index, call] of calls.entries())
        inFolder({}, (dir) => {
          const failing = diskFailing(index, code).disk;
          const out = join(dir, "out");
          try {
            publish(out, "one", failing);
          } catch {
            assert.deepEqual(readdirSync(dir), [], `${index} ${call}`);
            return;
          }
          assert.deepEqual(seen(out), shows("one"), `${index} ${call}`);
        });
    });
});

/** A link that leads nowhere shows nothing. */
function seenOrNothing(out: string): string[] {
  return existsSync(join(out, "site")) || existsSync(join(out, "entries")) ? seen(out) : [];
}

/** The ticket of the dead build belongs to this process, which lives: a dead one's is removed by itself, so we do it. */
function publishAfterDeath(out: string, word: string): void {
  const locks = join(out, ".dateline/locks");
  if (existsSync(locks)) for (const name of readdirSync(locks)) rmSync(join(locks, name));
  publish(out, word);
}
