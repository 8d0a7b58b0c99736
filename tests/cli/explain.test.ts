import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readCommand } from "../../src/cli/options.ts";
import { runCommand } from "../support/command.ts";
import { inFolder } from "../support/folder.ts";

const STORY =
  "---\nauthor: Jane Doe\n---\n\nMayor Ada Quist opened the bridge in Oslo on October 29, 2024. Rain fell.\n";

test("explain: a file in a seeds folder, with its tables; a file that can't be read; JSON", () => {
  const names = "action,name,forms\ndrop,Oslo,\n";
  inFolder({ "news/a.md": STORY, "news/names.csv": names, "news/empty.txt": " " }, (dir) => {
    const seeds = join(dir, "news");
    const told = runCommand("explain", ["--seeds", seeds, join(seeds, "a.md")]);
    assert.equal(told.code, 0);
    assert.match(told.out, /^a\.md\n/);
    assert.match(told.out, /¶1 paragraph, line 5\n/);
    assert.match(told.out, /person Ada Quist/);
    assert.doesNotMatch(told.out, /place Oslo/);

    writeFileSync(join(dir, "b.txt"), STORY);
    const alone = runCommand("explain", ["--json", "--seeds", seeds, join(dir, "b.txt")]);
    assert.equal(alone.code, 0);
    const { file, blocks } = JSON.parse(alone.out);
    assert.equal(file, "b.txt");
    assert.ok(blocks[0].found.some(({ value }: { readonly value: string }) => value === "Oslo"));

    const empty = runCommand("explain", ["--seeds", seeds, join(seeds, "empty.txt")]);
    assert.deepEqual([empty.code, empty.out], [1, ""]);
    assert.match(empty.err, /empty\.txt[\s\S]*no text/);
  });
});

test("explain: its options", () => {
  const command = readCommand(["explain", "a.txt", "--json"], "/news");
  assert.deepEqual(command, { kind: "explain", file: "/news/a.txt", seeds: "/news/seeds", json: true });
  assert.equal(readCommand(["explain"], "/").kind, "wrong");
  assert.equal(readCommand(["explain", "a.txt", "b.txt"], "/").kind, "wrong");
  assert.equal(readCommand(["explain", "a.txt", "--out", "x"], "/").kind, "wrong");
});
