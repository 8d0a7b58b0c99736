import assert from "node:assert/strict";
import { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type FolderState, folderState } from "../../src/read/folderState.ts";
import { buildInputs } from "../../src/write/lastBuild.ts";
import { stageOutput } from "../../src/write/publish.ts";
import { inFolder } from "../support/folder.ts";

/** Before anything that these tests do. */
const LONG_AGO = new Date("2020-01-01T00:00:00Z");

const SETTINGS = ["code 1", "no address"];

const OUTCOME = {
  size: null,
  zip: null,
  articles: 2,
  withdrawn: 0,
  address: null,
  problems: [{ seed: "b.txt", stage: "read" as const, rule: "empty", message: "It is empty." }],
};

/** Runs some code with a folder of two seeds and the place for a build. */
function withSeeds(run: (seeds: string, out: string) => void): void {
  inFolder({ "seeds/a.txt": "one", "seeds/sub/b.txt": "two" }, (dir) => {
    for (const file of ["a.txt", "sub/b.txt"]) utimesSync(join(dir, "seeds", file), LONG_AGO, LONG_AGO);
    run(join(dir, "seeds"), join(dir, "out"));
  });
}

/** What the last build reported, if it is kept; otherwise null, and a new one is made. */
function build(
  seeds: string,
  out: string,
  settings: readonly string[] = SETTINGS,
  state: FolderState = folderState(seeds),
) {
  const stage = stageOutput(out, ["site"]);
  try {
    const inputs = buildInputs(state, settings, stage.began);
    const last = stage.unchanged(inputs, state);
    if (last !== null) return last;
    stage.output.write("site/index.html", "a page");
    stage.note(inputs, OUTCOME);
    stage.publish();
    return null;
  } finally {
    stage.discard();
  }
}

/** Builds, does something, and builds again. */
function builtAgainAfter(change: (seeds: string, out: string) => void, settings = SETTINGS) {
  let again: unknown;
  withSeeds((seeds, out) => {
    build(seeds, out);
    change(seeds, out);
    again = build(seeds, out, settings);
  });
  return again;
}

/** Writes a file, and gives it the time that it had before. */
function writeUnnoticed(path: string, text: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
}

describe("a build from the same inputs", () => {
  test("is kept, with all that it reported", () => {
    assert.deepEqual(
      builtAgainAfter(() => {}),
      OUTCOME,
    );
  });

  const changes: readonly (readonly [string, (seeds: string, out: string) => void])[] = [
    ["a seed was edited", (seeds) => writeFileSync(join(seeds, "a.txt"), "One")],
    [
      "a seed has other words of the same length and time",
      (seeds) => writeUnnoticed(join(seeds, "a.txt"), "uno"),
    ],
    ["a seed was added", (seeds) => writeFileSync(join(seeds, "c.txt"), "three")],
    ["a seed was deleted", (seeds) => rmSync(join(seeds, "sub/b.txt"))],
    ["a seed was renamed", (seeds) => renameSync(join(seeds, "a.txt"), join(seeds, "z.txt"))],
    ["a table was added", (seeds) => writeFileSync(join(seeds, "names.csv"), "action,name\n")],
    ["a page was deleted", (_, out) => rmSync(join(out, "site/index.html"))],
    ["a page was edited", (_, out) => writeFileSync(join(out, "site/index.html"), "b page")],
    ["the note is damaged", (_, out) => writeFileSync(join(out, ".dateline/published/last.json"), "{")],
  ];
  for (const [what, change] of changes)
    test(`is made anew when ${what}`, () => assert.equal(builtAgainAfter(change), null));

  test("isn’t kept if a file was added to it: that is named", () => {
    assert.throws(
      () => builtAgainAfter((_, out) => writeFileSync(join(out, "site/mine.txt"), "mine")),
      /mine\.txt.*Move them/,
    );
  });

  test("is made anew with other code or another option", () => {
    assert.equal(
      builtAgainAfter(() => {}, ["code 2", "no address"]),
      null,
    );
  });

  test("is kept although a seed was written just before, if it holds the same", () => {
    withSeeds((seeds, out) => {
      writeFileSync(join(seeds, "a.txt"), "one");
      build(seeds, out);
      assert.deepEqual([build(seeds, out), build(seeds, out)], [OUTCOME, OUTCOME]);
    });
  });

  for (const [when, rewrite] of [
    ["after the build", [false, true]],
    ["while the build was at work", [true, false]],
  ] as const)
    test(`is made anew if a seed was written again in the same moment, ${when}`, () => {
      withSeeds((seeds, out) => {
        const state = folderState(seeds);
        const write = () => writeFileSync(join(seeds, "sub/b.txt"), "TWO");
        const inputs = buildInputs(state, SETTINGS, BigInt(Date.now()) * 1_000_000n);
        const stage = stageOutput(out, ["site"]);
        if (rewrite[0]) write();
        stage.output.write("site/index.html", "a page");
        stage.note(inputs, OUTCOME);
        stage.publish();
        if (rewrite[1]) write();
        // The disk says the same of the folder as before.
        assert.equal(build(seeds, out, SETTINGS, state), null);
      });
    });

  test("is made anew if what a link leads to was written just before", {
    skip: process.platform === "win32",
  }, () => {
    withSeeds((seeds, out) => {
      writeFileSync(join(out, "../elsewhere.txt"), "three");
      symlinkSync("../elsewhere.txt", join(seeds, "c.txt"));
      build(seeds, out);
      assert.equal(build(seeds, out), null);
    });
  });
});
