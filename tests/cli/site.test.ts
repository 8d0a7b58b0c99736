import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "../../src/build.ts";
import { siteFromEntries } from "../../src/cli/site.ts";
import { runCommand } from "../support/command.ts";
import { filesBelow, inFolder, put } from "../support/folder.ts";
import { SILENT } from "../support/golden.ts";

const NEWS = {
  "news/archive.yml": "title: Harbour news\nurl: https://x.org/harbour/\n",
  "news/a.txt":
    "Terminal opens\n\nPublished October 29, 2024\n\nGovernor Amara Quist opened the ferry terminal of Oslo. “The harbour is ours again,” Quist said.\n",
  "news/b.txt":
    "Terminal praised\n\nPublished October 30, 2024\n\nAmara Quist praised the terminal of Oslo.\n",
};
const ENTRY = "2024/10/30-terminal-praised.md";

/** The files of a site; those that are packed differ in nothing but are not text. */
const siteIn = (dir: string) => filesBelow(join(dir, "site"));

test("site from entries: what nobody edited gives the same bytes as the build from seeds", () =>
  inFolder(NEWS, async (dir) => {
    const [first, second] = [join(dir, "first"), join(dir, "second")];
    const options = { seeds: join(dir, "news"), out: first, baseUrl: null, useRegister: true };
    assert.deepEqual((await build(options, SILENT)).problems, []);
    const entries = join(first, "entries");
    const made = await siteFromEntries({ entries, out: second, baseUrl: null }, SILENT);
    assert.deepEqual([made.articles, made.problems], [2, []]);
    assert.deepEqual(siteIn(second), siteIn(first));

    // Edited: one entry has a new title and sentence, one was broken, one came from elsewhere.
    const edited = readFileSync(join(entries, ENTRY), "utf8");
    put(
      entries,
      ENTRY,
      edited.replace("title: Terminal praised", "title: Pier praised").replace("\n\nAmara", "\n\nThen Amara"),
    );
    put(entries, "broken.md", edited.replace(/^basis: .*$/m, "basis: guessed"));
    rmSync(join(first, "site"), { recursive: true });
    const again = await siteFromEntries({ entries, out: first, baseUrl: "https://y.org/" }, SILENT);
    assert.deepEqual(
      again.problems.map(({ seed, rule }) => [seed, rule]),
      [
        [ENTRY, "places"],
        ["broken.md", "entry"],
      ],
    );
    assert.equal(again.articles, 2);
    const pages = siteIn(first);
    const [, page = ""] =
      [...pages].find(([, text]) => text.includes('<h1 lang="en" dir="auto">Pier praised')) ?? [];
    assert.match(page, /Then Amara Quist praised/);
    assert.match(page, /https:\/\/y\.org\/articles\//);
    // The originals were beside the site that was removed.
    assert.doesNotMatch(page, /original\.txt|keeps its original/);
    assert.ok(existsSync(join(entries, "broken.md")));
  }));

test("site from entries: without a usable entry nothing is published", () =>
  inFolder(
    {
      "entries/a.md": "Words.\n",
      "good/good.md": readFileSync("tests/golden/register/entries/1932/11/01-the-mill.md"),
    },
    async (dir) => {
      const options = { entries: join(dir, "entries"), out: join(dir, "out"), baseUrl: null };
      await siteFromEntries({ ...options, entries: join(dir, "good") }, SILENT);
      const last = siteIn(options.out);
      const made = await siteFromEntries(options, SILENT);
      assert.deepEqual([made.articles, made.problems.length], [0, 1]);
      assert.deepEqual(siteIn(options.out), last);
      await assert.rejects(siteFromEntries({ ...options, entries: join(dir, "none") }, SILENT), /--entries/);
      await assert.rejects(
        siteFromEntries({ ...options, entries: join(dir, "out/site") }, SILENT),
        /replaced/,
      );
      await assert.rejects(
        siteFromEntries({ ...options, out: join(dir, "entries/out") }, SILENT),
        /is inside the entries folder/,
      );
    },
  ));

test("site from entries: through the command line, with its exit codes", () =>
  inFolder({}, async (dir) => {
    const good = readFileSync("tests/golden/register/entries/1932/11/01-the-mill.md", "utf8");
    put(dir, "entries/good.md", good);
    writeFileSync(join(dir, "entries/bad.md"), "---\ntitle: [\n---\n");
    const ran = runCommand("site", ["--entries", join(dir, "entries"), "--out", join(dir, "x"), "--strict"]);
    assert.equal(ran.code, 1, ran.err);
    assert.match(ran.out, /1 problem in 1 file\n {2}bad\.md\n .*\[site\/front-matter\]/);
    assert.match(ran.out, /Built 1 article, 1 problem\./);
    assert.ok(existsSync(join(dir, "x/site/pagefind/pagefind.wasm_gz")));
  }));

test("site from entries: an article whose page can't be made is left out, and the others have all their files", () =>
  inFolder(NEWS, async (dir) => {
    const first = join(dir, "first");
    await build({ seeds: join(dir, "news"), out: first, baseUrl: null, useRegister: true }, SILENT);
    const entries = join(first, "entries");
    const good = /^id: .*$/m.exec(readFileSync(join(entries, "2024/10/29-terminal-opens.md"), "utf8"))?.[0];
    // No language has words for a day that doesn't exist.
    const night =
      '{"at":[1,0,5],"type":"TIME","value":"2024-02-31TNI","edtf":"2024-02","implied":false,"rule":"times/month-day"}';
    const edited = readFileSync(join(entries, ENTRY), "utf8");
    put(entries, ENTRY, edited.replace(/^times: .*$/m, `times:\n  - ${night}`));
    const out = join(dir, "second");
    const { articles, problems } = await siteFromEntries({ entries, out, baseUrl: null }, SILENT);
    assert.equal(articles, 1);
    assert.deepEqual(
      problems.map(({ seed, stage, rule }) => [seed, stage, rule]),
      [["b.txt", "site", "failed"]],
    );
    const pages = [...siteIn(out).keys()].filter((path) => /^articles\/[^/]+\//.test(path));
    const id = good?.slice("id: ".length).replaceAll("'", "");
    assert.deepEqual([...new Set(pages.map((path) => path.split("/")[1]))], [id]);
    assert.deepEqual(pages.sort(), [`articles/${id}/index.html`, `articles/${id}/original.txt`]);
    for (const [path, text] of siteIn(out))
      if (path.endsWith(".html")) assert.doesNotMatch(text, /Terminal praised/, path);
  }));
