import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "../../src/build.ts";
import { buildOf } from "../support/builds.ts";
import { run } from "../support/command.ts";
import { type Files, filesBelow, inFolder, publishedBelow } from "../support/folder.ts";
import { SILENT, seedsOf, stagesBegun, written } from "../support/golden.ts";

const STORY = "The harbour board of Davao has closed the old grain store following an inspection in spring.";
const NEWS = {
  "news/bridge.txt": `Bridge approved\n\nPublished October 29, 2024\n\n${STORY}\n`,
  "news/deep/2021-05-03 budget.md": `# Budget sold\n\n${STORY} It was *late*.\n`,
  "news/undated.txt": `${STORY}\n`,
};

/** The files of a folder above, by their path below it. */
const below = (folder: string): Files =>
  Object.fromEntries(Object.entries(NEWS).map(([path, text]) => [path.slice(folder.length), text]));

/** Asserts that a build is refused before it begins, and why. */
async function refused(seeds: string, out: string, why: RegExp): Promise<void> {
  const report = stagesBegun();
  await assert.rejects(build({ seeds, out, baseUrl: null, useRegister: true }, report), why);
  assert.deepEqual(report.begun, []);
}

test("command line: a folder of other news, without register and archive.yml", async () => {
  await inFolder(NEWS, async (dir) => {
    const ran = run(["--seeds", join(dir, "news"), "--out", join(dir, "x")]);
    assert.equal(ran.code, 0, ran.err);
    assert.match(
      ran.out,
      /Built 3 articles\.\nThe site has \d+ files .*\nThe site’s address isn’t known, .* --base-url\.\n/,
    );
    assert.match(ran.out, /\nThe site is in \S+\. To read it, run npm start with the same options\.\n$/);
    assert.ok(existsSync(/is in (\S+)\. To/.exec(ran.out)?.[1] ?? ""));
    const entries = [...filesBelow(join(dir, "x/entries")).keys()];
    assert.deepEqual(entries, [
      "2021/05/03-budget-sold.md",
      "2024/10/29-bridge-approved.md",
      "archive.yml",
      "names.json",
      "undated/the-harbour-board-of-davao-has-closed-the-old-grain-store.md",
    ]);
    for (const page of [
      "index.html",
      "2021/05/index.html",
      "2024/index.html",
      "undated/index.html",
      "404.html",
      "pagefind/pagefind.wasm_gz",
    ]) {
      assert.ok(existsSync(join(dir, "x/site", page)), page);
    }
    const { out } = await buildOf(below("news/"));
    assert.deepEqual(filesBelow(join(dir, "x")), filesBelow(out), "as a build within another program");
  });
});

test("command line: a second build, in another time zone and locale, gives the same bytes and leaves nothing stale", async () => {
  const first = await buildOf(below("news/"));
  await inFolder({ ...NEWS, "news/stale.txt": "Snow fell on the hills." }, async (dir) => {
    const again = join(dir, "a");
    const options = { seeds: join(dir, "news"), out: again, baseUrl: null, useRegister: true };
    assert.equal((await build(options, SILENT)).articles, 4);
    rmSync(join(dir, "news/stale.txt"));
    const elsewhere = { TZ: "Pacific/Auckland", LC_ALL: "C", LANG: "de_DE.UTF-8" };
    assert.equal(run(["--seeds", join(dir, "news"), "--out", again], elsewhere).code, 0);
    assert.deepEqual(publishedBelow(again), publishedBelow(first.out));
  });
});

/** A file system in memory, whose folders have another order than those of a disk. */
const MEMORY = "/dev/shm";

test("the same bytes on another file system", {
  skip: !existsSync(MEMORY) && "only Linux has /dev/shm, a file system in memory",
}, async () => {
  const { out } = await buildOf(seedsOf("first"));
  const inMemory = mkdtempSync(join(MEMORY, "dateline-"));
  try {
    await build({ seeds: seedsOf("first"), out: inMemory, baseUrl: null, useRegister: true }, SILENT);
    assert.deepEqual(filesBelow(inMemory), filesBelow(out));
  } finally {
    rmSync(inMemory, { recursive: true });
  }
});

test("command line: problems don't stop a build, unless it is strict; a program gets them as JSON", () => {
  inFolder({ ...NEWS, "news/empty.txt": "", "news/scan.mp3": "ID3" }, (dir) => {
    const args = ["--seeds", join(dir, "news"), "--out", join(dir, "x")];
    const ran = run(args);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /2 problems in 2 files\n {2}empty\.txt\n .*read\/empty\]\n {2}scan\.mp3\n/);
    const strict = run([...args, "--strict", "--json", "--zip"]);
    assert.equal(strict.code, 1);
    const { problems, articles, withdrawn, site, zip, address, changes } = JSON.parse(strict.out);
    assert.equal(zip, join(dir, "x/zip/news-archive.zip"));
    assert.ok(existsSync(zip));
    assert.deepEqual([articles, withdrawn, site, address, changes], [3, 0, join(dir, "x", "site"), null, []]);
    const named = problems.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`).sort();
    assert.equal(named[0], "empty.txt read/empty");
    assert.match(named[1], /^scan\.mp3 read\//);
  });
});

test("command line: without an article the build fails, and the last build stays", async () => {
  const last = await buildOf(below("news/"));
  assert.equal(last.articles, 3);
  await inFolder({ "empty/.gitkeep": "" }, async (dir) => {
    const out = join(dir, "x");
    cpSync(last.out, out, { recursive: true, verbatimSymlinks: true });
    const ran = run(["--seeds", join(dir, "empty"), "--out", out]);
    assert.equal(ran.code, 1);
    assert.match(ran.err, /has no article/);
    assert.ok(existsSync(join(out, "site/index.html")));
    await refused(join(dir, "nowhere"), out, /nowhere/);
  });
});

test("command line: an unknown option is an error, and help lists the options", () => {
  const wrong = run(["--sedes", "x"]);
  assert.deepEqual([wrong.code, wrong.out], [2, ""]);
  assert.match(wrong.err, /--sedes/);
  assert.match(wrong.err, /\nSee npm run build -- --help\n$/);
  const help = run(["--help"]);
  assert.equal(help.code, 0);
  assert.match(help.out, /--no-register/);
});

test("command line: another program's folder is never replaced, and nothing is written into the seeds", async () => {
  await inFolder({ ...NEWS, "home/site/index.html": "mine" }, async (dir) => {
    const ran = run(["--seeds", join(dir, "news"), "--out", join(dir, "home")]);
    assert.equal(ran.code, 1);
    assert.match(ran.err, /not made by this version of Dateline/);
    assert.equal(readFileSync(join(dir, "home/site/index.html"), "utf8"), "mine");
    await refused(join(dir, "news"), join(dir, "news/build"), /is inside the seeds folder/);
    assert.ok(!existsSync(join(dir, "news/build")));
    await refused(join(dir, "news"), join(dir, "news/..build"), /is inside the seeds folder/);
  });
});

test("command line: seeds inside the output folder are never replaced", async () => {
  await inFolder({ "x/.dateline": "", "x/entries/a.md": STORY }, async (dir) => {
    await refused(join(dir, "x/entries"), join(dir, "x"), /would be replaced/);
    assert.deepEqual([...filesBelow(join(dir, "x/entries")).keys()], ["a.md"]);
  });
});

test("command line: a file given in place of a folder is named, with what to do", async () => {
  await inFolder({ ...NEWS, taken: "" }, async (dir) => {
    await refused(join(dir, "news/bridge.txt"), join(dir, "x"), /bridge\.txt is a file: .*--seeds/);
    await refused(join(dir, "news"), join(dir, "taken"), /taken is a file: .*--out/);
  });
});

test("command line: --no-register ignores the register", async () => {
  const register = "file,title,date\nundated.txt,A title by hand,1999-12-31\n";
  await inFolder({ ...NEWS, "news/register.csv": register }, async (dir) => {
    const paths = async (useRegister: boolean) =>
      [...(await written(join(dir, "news"), useRegister)).texts.keys()].sort();
    assert.equal((await paths(true))[0], "entries/1999/12/31-a-title-by-hand.md");
    assert.match((await paths(false)).at(-1) ?? "", /^entries\/undated\//);
  });
});

test("command line: a base URL puts its path before every link", async () => {
  const { out } = await buildOf(below("news/"), "https://x.org/my/news");
  const home = readFileSync(join(out, "site/index.html"), "utf8");
  const links = [...home.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link ?? "");
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((link) => !link.startsWith("/my/news/")),
    [],
  );
  assert.match(home, /<link rel="canonical" href="https:\/\/x\.org\/my\/news\/">/);
});
