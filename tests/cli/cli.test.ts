import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../support/command.ts";
import { filesBelow, inFolder } from "../support/folder.ts";

const STORY = "The harbour board of Davao has closed the old grain store following an inspection in spring.";
const NEWS = {
  "news/bridge.txt": `Bridge approved\n\nPublished October 29, 2024\n\n${STORY}\n`,
  "news/deep/2021-05-03 budget.md": `# Budget sold\n\n${STORY} It was *late*.\n`,
  "news/undated.txt": `${STORY}\n`,
};

test("command line: a folder of other news, without register and archive.yml", () => {
  inFolder(NEWS, (dir) => {
    const ran = run(["--seeds", join(dir, "news"), "--out", join(dir, "x")]);
    assert.equal(ran.code, 0, ran.err);
    assert.match(ran.out, /Built 3 articles\./);
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
      "pagefind/pagefind.js",
    ]) {
      assert.ok(existsSync(join(dir, "x/site", page)), page);
    }
  });
});

test("command line: a second build, in another time zone and locale, gives the same bytes and leaves nothing stale", () => {
  inFolder(NEWS, (dir) => {
    const build = (out: string, env = {}) => {
      assert.equal(run(["--seeds", join(dir, "news"), "--out", join(dir, out)], env).code, 0);
      return filesBelow(join(dir, out));
    };
    const first = build("a", { TZ: "UTC", LC_ALL: "C.UTF-8" });
    writeFileSync(join(dir, "a/site/stale.html"), "an article that was taken out");
    assert.deepEqual(build("a", { TZ: "Pacific/Auckland", LC_ALL: "C", LANG: "de_DE.UTF-8" }), first);
    assert.deepEqual(build("b"), first);
  });
});

test("command line: problems don't stop a build, unless it is strict", () => {
  inFolder({ ...NEWS, "news/empty.txt": "", "news/scan.pdf": "%PDF" }, (dir) => {
    const args = ["--seeds", join(dir, "news"), "--out", join(dir, "x")];
    const ran = run(args);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /2 problems in 2 files\n {2}empty\.txt\n .*read\/empty\]\n {2}scan\.pdf\n/);
    assert.equal(run([...args, "--strict"]).code, 1);
  });
});

test("command line: without an article the build fails, and the last build stays", () => {
  inFolder({ "empty/.gitkeep": "", ...NEWS }, (dir) => {
    const out = join(dir, "x");
    assert.equal(run(["--seeds", join(dir, "news"), "--out", out]).code, 0);
    const ran = run(["--seeds", join(dir, "empty"), "--out", out]);
    assert.equal(ran.code, 1);
    assert.match(ran.err, /has no article/);
    assert.ok(existsSync(join(out, "site/index.html")));
    assert.equal(run(["--seeds", join(dir, "nowhere"), "--out", out]).code, 1);
  });
});

test("command line: an unknown option is an error, and help lists the options", () => {
  const wrong = run(["--sedes", "x"]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /--sedes/);
  const help = run(["--help"]);
  assert.equal(help.code, 0);
  assert.match(help.out, /--no-register/);
});

test("command line: another program's folder is never replaced, and nothing is written into the seeds", () => {
  inFolder({ ...NEWS, "home/site/index.html": "mine" }, (dir) => {
    const ran = run(["--seeds", join(dir, "news"), "--out", join(dir, "home")]);
    assert.equal(ran.code, 1);
    assert.match(ran.err, /not made by Dateline/);
    assert.equal(readFileSync(join(dir, "home/site/index.html"), "utf8"), "mine");
    assert.match(
      run(["--seeds", join(dir, "news"), "--out", join(dir, "news/build")]).err,
      /is inside the seeds folder/,
    );
    assert.ok(!existsSync(join(dir, "news/build")));
    assert.equal(run(["--seeds", join(dir, "news"), "--out", join(dir, "news/..build")]).code, 1);
  });
});

test("command line: seeds inside the output folder are never replaced", () => {
  inFolder({ "x/.dateline": "", "x/entries/a.md": STORY }, (dir) => {
    const ran = run(["--seeds", join(dir, "x/entries"), "--out", join(dir, "x")]);
    assert.equal(ran.code, 1);
    assert.match(ran.err, /would be replaced/);
    assert.deepEqual([...filesBelow(join(dir, "x/entries")).keys()], ["a.md"]);
  });
});

test("command line: a file given in place of a folder is named, with what to do", () => {
  inFolder(NEWS, (dir) => {
    const file = join(dir, "news/bridge.txt");
    const said = (seeds: string, out: string) => run(["--seeds", seeds, "--out", out]).err;
    assert.match(said(file, join(dir, "x")), /bridge\.txt is a file: .*--seeds/);
    writeFileSync(join(dir, "taken"), "");
    assert.match(said(join(dir, "news"), join(dir, "taken")), /taken is a file: .*--out/);
  });
});

test("command line: --no-register ignores the register", () => {
  const register = "file,title,date\nundated.txt,A title by hand,1999-12-31\n";
  inFolder({ ...NEWS, "news/register.csv": register }, (dir) => {
    const titles = (...args: string[]) => {
      run(["--seeds", join(dir, "news"), "--out", join(dir, "x"), ...args]);
      return [...filesBelow(join(dir, "x/entries")).keys()].at(args.length > 0 ? -1 : 0);
    };
    assert.equal(titles(), "1999/12/31-a-title-by-hand.md");
    assert.match(titles("--no-register") ?? "", /^undated\//);
  });
});

test("command line: a base URL puts its path before every link", () => {
  inFolder(NEWS, (dir) => {
    run(["--seeds", join(dir, "news"), "--out", join(dir, "x"), "--base-url", "https://x.org/my/news"]);
    const home = readFileSync(join(dir, "x/site/index.html"), "utf8");
    const links = [...home.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link ?? "");
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((link) => !link.startsWith("/my/news/")),
      [],
    );
    assert.match(home, /<link rel="canonical" href="https:\/\/x\.org\/my\/news\/">/);
  });
});
