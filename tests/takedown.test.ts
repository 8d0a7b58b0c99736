import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync, inflateRawSync } from "node:zlib";
import { build } from "../src/build.ts";
import type { Built } from "../src/built.ts";
import { review } from "../src/review/review.ts";
import { FIRST_RESULT, openPack } from "../src/work/packs.ts";
import { CACHE, HOME } from "../src/write/home.ts";
import { verify } from "../src/write/verify.ts";
import { inFolder, put } from "./support/folder.ts";
import { SILENT } from "./support/golden.ts";

/** An article whose words occur nowhere else: a title, people, an organisation, a place, a quotation, figures, a link. */
const FILE = "clipping 17.txt";
const ARTICLE = `Quagmire floods Xanadu

Published October 29, 2024. By Zebulon Ferrowhite

Governor Zebulon Ferrowhite of the Brimstone Council opened the Gallowglass ferry in Xanadu. “Peregrine harbours shall be ours,” Ferrowhite said. Some 4,711 zouaves came, and $8,833 was paid. See https://quagmire.example/ferry.
`;
/** Not the bare digits, which a hash may hold. */
const WORDS = /quagmire|xanadu|zebulon|ferrowhite|brimstone|gallowglass|peregrine|zouave|4,711|8,833/i;
const OTHER = "Terminal praised\n\nPublished October 30, 2024\n\nAmara Quist praised the terminal of Oslo.\n";

/** An article with the names of two private people in many forms, of whom one has an ordinary word for a surname. */
const PRIVATE = "zebulon-ferrowhite, jane young.md";
const PRIVATE_ARTICLE = `---
author: Jane Young
url: https://example.org/people/zebulon-ferrowhite
tags: [Ferrowhite]
about ferrowhite: yes
---
# Zebulon Ferrowhite opens the ferry

October 29, 2024. By Jane Young

Zebulon Ferrowhite of the Harbour Council opened the ferry with FERROWHITE’s cousin, Ms Young. “Harbours shall be ours, or my name isn’t Zebulon
Ferrowhite,” Ferrowhite said. Mr Ferro-
white paid $8,833, Young said. “We Ferrowhites came,” said Zebulon.

The young people of Oslo came. Write to jane.young@example.org or @ZebFerrowhite, see www.ferrowhite.example/young. #JaneYoung
`;
const NAME = /[Zz]eb(?:ulon|Fer)|[Ff]erro-?\s?white|FERRO|Young|[Jj]ane|\.young/;

const articlesWith = (out: string, words: RegExp): string[] =>
  readdirSync(join(out, "site/articles")).filter((id) =>
    words.test(readFileSync(join(out, "site/articles", id, "index.html"), "utf8")),
  );

/** The words of all results in the cache, each unpacked, in either of the two encodings that V8 uses. */
function cachedWords(out: string): string {
  const pack = openPack(join(out, HOME, CACHE, "results.pack"));
  assert.ok(pack);
  const results: Uint8Array[] = [];
  pack.scan(FIRST_RESULT, (digest, place) => {
    const bytes = pack.read(digest, place);
    if (bytes) results.push(bytes);
  });
  pack.close();
  assert.ok(results.length > 5);
  return results.flatMap(unpackings).flatMap(inEncodings).join("\n");
}

/** A result as it is, and what of it is packed: a record lies behind its summary, whose length comes first. */
function unpackings(result: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(result);
  // A table of which an archive has no row is an empty result.
  const summary = bytes.length < 4 ? 0 : bytes.readUInt32LE();
  const unpacked = [inflateRawSync, gunzipSync].flatMap((unpack) =>
    [0, 4 + summary].flatMap((from) => {
      try {
        return [unpack(bytes.subarray(from))];
      } catch {
        return [];
      }
    }),
  );
  return [bytes, ...unpacked];
}

const inEncodings = (bytes: Uint8Array) =>
  [bytes, bytes.subarray(1)].flatMap((part) => [
    Buffer.from(part).toString("latin1"),
    Buffer.from(part).toString("utf16le"),
  ]);

/** Every file below a folder that has one of the words in its path or its text, packed or not. The links are followed. */
function withWords(dir: string, words = WORDS): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return withWords(path, words);
    const bytes = readFileSync(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
    return words.test(text) || words.test(name) ? [path] : [];
  });
}

interface Place {
  readonly seeds: string;
  readonly out: string;
  readonly rebuild: (useRegister?: boolean) => Promise<Built>;
}

/** An archive with the article and another one, built and reviewed. */
const inArchive = (use: (place: Place) => Promise<void>) =>
  inFolder({ [`seeds/${FILE}`]: ARTICLE, "seeds/other.txt": OTHER }, async (dir) => {
    const [seeds, out] = [join(dir, "seeds"), join(dir, "out")];
    const rebuild = (useRegister = true) => build({ seeds, out, baseUrl: null, useRegister }, SILENT);
    assert.equal((await rebuild()).articles, 2);
    await review({ seeds, out, all: false }, SILENT);
    assert.ok(withWords(out).length > 10);
    await use({ seeds, out, rebuild });
  });

/** The id of the article that isn't the other one. */
const idOf = (out: string) =>
  readdirSync(join(out, "site/articles")).find((id) =>
    WORDS.test(readFileSync(join(out, "site/articles", id, "index.html"), "utf8")),
  ) ?? "";

describe("takedown", () => {
  test("a withdrawn article: a page at its address that gives the reason, and not one of its words anywhere", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      const id = idOf(out);
      put(seeds, "register.csv", `file,withdrawn\n${FILE},The author asked for it\n`);
      const { articles, withdrawn, changes, problems } = await rebuild();
      assert.deepEqual([articles, withdrawn, problems], [1, 1, []]);
      assert.deepEqual(changes, [{ kind: "withdrawn", id, before: "", after: "" }]);
      assert.deepEqual(withWords(out), []);
      const page = readFileSync(join(out, "site/articles", id, "index.html"), "utf8");
      assert.match(
        page,
        /<h1>Article withdrawn<\/h1>[\s\S]*The reason given: <span dir="auto">The author asked for it<\/span>/,
      );
      assert.match(page, /<meta name="robots" content="noindex">/);
      assert.deepEqual(readdirSync(join(out, "site/articles", id)), ["index.html"]);
      assert.match(
        readFileSync(join(out, "log/accessions.csv"), "utf8"),
        new RegExp(`\r\n2,withdrawn,${id},,\r\n$`),
      );
      assert.deepEqual(verify(join(out, "site"), seeds).deviations, []);
      // Whoever saves the review's table as the register doesn't undo the withdrawal.
      const table = readFileSync(join(out, "review.csv"), "utf8");
      assert.match(table, new RegExp(`\r\n${FILE},,,,,,,,,,,,,,${id},The author asked for it\r\n`));
      writeFileSync(join(seeds, "register.csv"), table);
      assert.equal((await rebuild()).withdrawn, 1);
    }));

  test("also where the register's corrections are ignored", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      put(seeds, "register.csv", `file,title,withdrawn\n${FILE},,yes\nother.txt,By hand,\n`);
      assert.equal((await rebuild(false)).withdrawn, 1);
      assert.deepEqual(withWords(out), []);
      assert.equal(withWords(join(out, "entries")).length, 0);
      assert.doesNotMatch(readFileSync(join(out, "site/index.html"), "utf8"), /By hand/);
    }));

  test("a register that can’t be read whole doesn’t bring it back", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      put(seeds, "register.csv", `file,withdrawn\n${FILE},yes\n`);
      await rebuild();
      for (const broken of [
        `file,withdrawn\n"${FILE}" b,yes\n`,
        new Uint8Array(3),
        // As a spreadsheet on an old Mac saves “Müller.txt”.
        Buffer.from("file,withdrawn\nM\x9fller.txt,yes\n", "latin1"),
        `name,withdrawn\n${FILE},yes\n`,
      ]) {
        put(seeds, "register.csv", broken);
        await assert.rejects(rebuild(), /1 withdrawn article would be published again.*register\.csv/);
        assert.deepEqual(withWords(out), []);
      }
      put(seeds, "register.csv", "file,title\nother.txt,By hand\n");
      assert.equal((await rebuild()).articles, 2);
    }));

  test("also if it was the last article", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      rmSync(join(seeds, "other.txt"));
      put(seeds, "register.csv", `file,withdrawn\n${FILE},yes\n`);
      assert.deepEqual([(await rebuild()).articles, withWords(out)], [0, []]);
      assert.match(readFileSync(join(out, "site/index.html"), "utf8"), /There are no articles/);
    }));

  test("with its file deleted, a pinned address goes on to say so", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      const id = idOf(out);
      rmSync(join(seeds, FILE));
      put(seeds, "register.csv", `file,id,withdrawn\n${FILE},${id},yes\n`);
      const { withdrawn, problems } = await rebuild();
      assert.deepEqual([withdrawn, problems, withWords(out)], [1, [], []]);
      assert.ok(existsSync(join(out, "site/articles", id, "index.html")));
    }));

  test("a deleted article leaves nothing", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      const id = idOf(out);
      rmSync(join(seeds, FILE));
      const { changes } = await rebuild();
      assert.deepEqual(changes, [{ kind: "removed", id, before: "", after: "" }]);
      assert.deepEqual(withWords(out), []);
      assert.equal(existsSync(join(out, "site/articles", id)), false);
      assert.equal(readFileSync(join(out, "review.csv"), "utf8").includes(FILE), false);
    }));

  test("anonymise: initials stand for the name in all output, cache and all, after one build", () =>
    inFolder({ [`seeds/${PRIVATE}`]: PRIVATE_ARTICLE, "seeds/other.txt": OTHER }, async (dir) => {
      const [seeds, out] = [join(dir, "seeds"), join(dir, "out")];
      const rebuild = (useRegister = true) => build({ seeds, out, baseUrl: null, useRegister }, SILENT);
      await rebuild();
      await review({ seeds, out, all: false }, SILENT);
      const [former = ""] = articlesWith(out, NAME);
      assert.ok(existsSync(join(out, "site/articles", former, "original.txt")));
      assert.ok(withWords(out, NAME).length > 10);
      assert.match(cachedWords(out), NAME);
      const names = "Zebulon Ferrowhite; Jane Young";
      put(
        seeds,
        "register.csv",
        `file,author,note,anonymise\n"${PRIVATE}",Zebulon Ferrowhite,"Told by Mr Ferrowhite, ferrowhite@example.org",${names}\n*,,,Amara Quist; Nobody Here\n`,
      );
      const { problems, articles } = await rebuild();
      assert.deepEqual([articles, problems], [2, []]);
      assert.deepEqual(withWords(out, NAME), []);
      assert.doesNotMatch(cachedWords(out), NAME);
      // The row for all articles is about the other one, which has no row of its own.
      assert.deepEqual(withWords(out, /Quist|Amara/), []);
      assert.doesNotMatch(cachedWords(out), /Quist|Amara/);
      const [other = ""] = articlesWith(out, /Terminal praised<\/h1>[\s\S]*A\. Q\. praised the terminal/);
      assert.deepEqual(readdirSync(join(out, "site/articles", other)), ["index.html"]);
      const [id = ""] = articlesWith(out, /Harbours shall be ours, or my name isn’t Z\. F\./);
      assert.notEqual(id, former);
      const page = readFileSync(join(out, "site/articles", id, "index.html"), "utf8");
      assert.match(page, /Names of private people are shortened in this article/);
      assert.match(page, /<h1[^>]*>Z\. F\. opens the ferry/);
      assert.match(page, /“Harbours shall be ours, or my name isn’t Z\. F\.,”/);
      assert.match(page, /The young people of Oslo/);
      assert.deepEqual(readdirSync(join(out, "site/articles", id)), ["index.html"]);
      assert.deepEqual(verify(join(out, "site"), seeds).deviations, []);
      // Neither a review nor a build without the corrections brings it back.
      const { words } = await review({ seeds, out, all: true }, SILENT);
      assert.doesNotMatch(words, NAME);
      assert.deepEqual(withWords(out, /Quist|Amara/), []);
      await rebuild(false);
      assert.deepEqual(withWords(out, NAME), []);
      // Whoever saves the review's table as the register hears that it lacks the names.
      writeFileSync(join(seeds, "register.csv"), readFileSync(join(out, "review.csv")));
      await assert.rejects(
        rebuild(),
        /Names would be published.*\n.*\n.*register\.csv\n.*line \d: .*“Z\. F\.”/,
      );
      // Nor does a register that can't be read whole.
      put(seeds, "register.csv", `file,anonymise\n"${PRIVATE}" b,${names}\n`);
      await assert.rejects(rebuild(), /The names that are shortened in 2 articles would be published again/);
      assert.deepEqual(withWords(out, NAME), []);
    }));

  test("noindex: search engines are asked not to list the page, and it leads to no data; else it is as before", () =>
    inArchive(async ({ seeds, out, rebuild }) => {
      const path = join(out, "site/articles", idOf(out), "index.html");
      const before = readFileSync(path, "utf8");
      writeFileSync(join(seeds, "register.csv"), `file,noindex\n${FILE},yes\n`);
      assert.deepEqual((await rebuild()).problems, []);
      const robots = '<meta name="robots" content="noindex">';
      const after = readFileSync(path, "utf8");
      assert.ok(after.includes(robots) && !before.includes(robots));
      const described = /<link rel="describedby"[^>]*>\n/;
      assert.ok(described.test(before) && !described.test(after));
      assert.equal(after.replace(robots, ""), before.replace(described, ""));
      const data = readFileSync(join(out, "site/data/articles.csv"), "utf8");
      assert.ok(!data.includes(idOf(out)), "it is still among the data");
    }));
});
