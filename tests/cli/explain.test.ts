import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runExplain } from "../../src/cli/commands/explain.ts";
import { readCommand } from "../../src/cli/options.ts";
import { PROJECT, type Ran, runCommand } from "../support/command.ts";
import { inFolder } from "../support/folder.ts";
import { recorder } from "../support/recorder.ts";

const STORY =
  "---\nauthor: Jane Doe\n---\n\nMayor Ada Quist opened the bridge in Oslo on October 29, 2024. Rain fell.\n";

const NAMES = "action,name,forms\ndrop,Oslo,\n";

/** Explains a file in this process, which is faster than by the command line. */
async function explained(seeds: string, file: string, json = false): Promise<Ran> {
  const { terminal, out, err } = recorder();
  const code = await runExplain({ kind: "explain", seeds, file, json }, terminal);
  return { code, out: out(), err: err() };
}

test("explain: a file in a seeds folder, with its tables, by the command line", () => {
  inFolder({ "news/a.md": STORY, "news/names.csv": NAMES }, (dir) => {
    const seeds = join(dir, "news");
    const ran = runCommand("explain", ["--seeds", seeds, join(seeds, "a.md")]);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /^a\.md\n/);
    assert.match(ran.out, /¶1 paragraph, line 5\n/);
    assert.match(ran.out, /person Ada Quist/);
    assert.doesNotMatch(ran.out, /place Oslo/);
  });
});

test("explain: a file outside of the seeds folder, by itself, as JSON", async () => {
  await inFolder({ "news/names.csv": NAMES, "b.txt": STORY }, async (dir) => {
    const ran = await explained(join(dir, "news"), join(dir, "b.txt"), true);
    assert.equal(ran.code, 0);
    const { file, isFromFolder, blocks } = JSON.parse(ran.out);
    assert.deepEqual([file, isFromFolder], ["b.txt", false]);
    assert.ok(blocks[0].found.some(({ value }: { readonly value: string }) => value === "Oslo"));
    assert.match((await explained(join(dir, "nowhere"), join(dir, "b.txt"))).out, /\nExplained by itself\./);
  });
});

test("explain: a folder that is reached by a link, and a name with é in two code points", async () => {
  const decomposed = "cafe\u0301.txt";
  await inFolder({ [`news/${decomposed}`]: STORY, "news/names.csv": NAMES }, async (dir) => {
    symlinkSync(join(dir, "news"), join(dir, "link"));
    const byLink = await explained(join(dir, "link"), join(dir, "news", decomposed));
    assert.equal(byLink.code, 0, byLink.err);
    assert.doesNotMatch(byLink.out, /place Oslo|by itself/);
    const composed = join(dir, "link", "caf\u00e9.txt");
    symlinkSync(join(dir, "news", decomposed), join(dir, "news", "caf\u00e9.txt"));
    assert.equal((await explained(join(dir, "link"), composed)).code, 0);
  });
});

test("explain: a path that is not an article is answered in one sentence", async () => {
  const files = {
    "news/a.txt": STORY,
    "news/scan.txt": "x\u0000y",
    "news/empty.txt": " ",
    "news/names.csv": NAMES,
  };
  await inFolder(files, async (dir) => {
    const news = join(dir, "news");
    const refused = async (file: string) => {
      const { code, out, err } = await explained(news, file);
      assert.deepEqual([code, out], [1, ""]);
      return err;
    };
    assert.match(await refused(join(dir, "none.txt")), /^\S+none\.txt doesn’t exist: check the path\.\n$/);
    assert.match(await refused(join(dir, "nowhere", "none.txt")), /^\S+none\.txt doesn’t exist/);
    assert.match(await refused(news), /^\S+news is a folder: name one article in it\.\n$/);
    assert.match(await refused(join(news, "scan.txt")), /scan\.txt\n.*NUL bytes/);
    assert.match(await refused(join(news, "empty.txt")), /empty\.txt[\s\S]*no text/);
    assert.match(await refused(join(news, "names.csv")), /\n\S+names\.csv is not an article of \S+\.\n$/);
  });
});

test("explain: the problems of an article and of its row in the register are shown with it", async () => {
  const register = "file,date\na.txt,soon\n";
  const files = { "news/a.txt": STORY, "news/b.txt": `${STORY} Snow.`, "news/register.csv": register };
  await inFolder(files, async (dir) => {
    const problems = async (file: string) => {
      const { out } = await explained(join(dir, "news"), join(dir, "news", file), true);
      const found: readonly { readonly line: number; readonly excerpt: string }[] = JSON.parse(out).problems;
      return found.map(({ line, excerpt }) => [line, excerpt]);
    };
    assert.deepEqual(await problems("a.txt"), [[2, "soon"]]);
    assert.deepEqual(await problems("b.txt"), []);
  });
});

test("explain: a reader that stops early, such as head, is not an error", async () => {
  const command = ["src/start/start.mjs", "explain", "LICENSE"];
  const child = spawn(process.execPath, command, { cwd: PROJECT });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (data) => {
    complaints += data;
  });
  const [code] = await once(child, "close");
  assert.equal(code, 0);
  assert.doesNotMatch(complaints, /EPIPE/);
});

test("explain: its options", () => {
  const command = readCommand(["explain", "a.txt", "--json"], "/news");
  assert.deepEqual(command, { kind: "explain", file: "/news/a.txt", seeds: "/news/seeds", json: true });
  assert.equal(readCommand(["explain"], "/").kind, "wrong");
  assert.equal(readCommand(["explain", "a.txt", "b.txt"], "/").kind, "wrong");
  assert.equal(readCommand(["explain", "a.txt", "--out", "x"], "/").kind, "wrong");
  assert.equal(readCommand(["explain", "a.txt", "--seeds="], "/").kind, "wrong");
  assert.equal(readCommand(["explain", ""], "/").kind, "wrong");
});

test("paths are relative to the folder that the person is in, which npm names only for a copy of the project", () => {
  inFolder({ "elsewhere/.keep": "" }, (dir) => {
    const start = join(PROJECT, "src/start/start.mjs");
    const complaint = (cwd: string, INIT_CWD: string) =>
      spawnSync(process.execPath, [start, "explain", "no.txt"], {
        cwd,
        encoding: "utf8",
        env: { ...process.env, INIT_CWD },
      }).stderr;
    const at = realpathSync(dir);
    assert.match(complaint(PROJECT, at), new RegExp(`^${at}/no\\.txt doesn’t exist`));
    assert.match(complaint(at, join(at, "elsewhere")), new RegExp(`^${at}/no\\.txt doesn’t exist`));
  });
});
