import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { accessionLog, changesBetween, changesInShort } from "../../src/write/changes.ts";
import {
  type Manifest,
  type ManifestArticle,
  manifestText,
  parseManifest,
} from "../../src/write/manifest.ts";
import { readToCompare } from "../../src/write/twoManifests.ts";
import { textOf } from "../support/content.ts";
import { inFolder } from "../support/folder.ts";

const article = (id: string, known: Partial<ManifestArticle> = {}): ManifestArticle => ({
  ...{ id, file: `${id}.txt`, copies: [], bytes: 9, sha256: `sha of ${id}`, date: null },
  ...known,
});
const manifest = (articles: readonly ManifestArticle[], withdrawn: readonly string[] = []): Manifest => ({
  articles: [...articles],
  withdrawn: [...withdrawn],
  files: [{ path: "index.html", bytes: 1, sha256: "x" }],
});
const change = (kind: string, id: string, before = "", after = "") => ({ kind, id, before, after });

describe("changes between two builds", () => {
  const former = manifest([article("a"), article("b"), article("c"), article("d"), article("e")]);

  test("added, changed, re-dated, withdrawn and removed, in this order", () => {
    const now = manifest(
      [article("f"), article("B", { file: "b.txt" }), article("c", { date: "2024-10" }), article("a")],
      ["e"],
    );
    const changes = changesBetween(former, now);
    assert.deepEqual(changes, [
      change("added", "f"),
      change("changed", "B", "b", "B"),
      change("re-dated", "c", "", "2024-10"),
      change("withdrawn", "e"),
      change("removed", "d"),
    ]);
    assert.equal(changesInShort(changes), "1 added, 1 changed, 1 re-dated, 1 withdrawn, 1 removed");
  });

  test("none for the same articles, also under another file name or as a copy", () => {
    const renamed = [article("a", { file: "z.txt" }), article("b", { file: "0.txt", copies: ["b.txt"] })];
    const now = manifest([...renamed, article("c"), article("d"), article("e")]);
    assert.deepEqual(changesBetween(former, now), []);
    assert.equal(changesInShort([]), "");
  });

  test("what was withdrawn before is no news, and what comes back is added", () => {
    const [before, after] = [manifest([article("a")], ["b"]), manifest([article("a")], ["b"])];
    assert.deepEqual(changesBetween(before, after), []);
    assert.deepEqual(changesBetween(before, manifest([article("a"), article("b")])), [change("added", "b")]);
  });
});

describe("a manifest of which only what differs is read", () => {
  const few = (names: readonly string[]) => fc.constantFrom(...names);
  const articles = fc.uniqueArray(
    fc.record({
      id: few(["a", "b", "c", "d", "e"]),
      file: few(["1.txt", "2.txt", "3.txt"]),
      copies: fc.array(few(["2.txt", "4.txt"]), { maxLength: 1 }),
      bytes: fc.constant(9),
      sha256: few(["x", "y", "z"]),
      date: few(["2024", "2025"]),
    }),
    { selector: ({ id }) => id },
  );

  test("tells the same changes as the whole one, also where a text or a file occurs twice", () => {
    fc.assert(
      fc.property(articles, articles, articles, (common, before, after) => {
        const ids = new Set(common.map(({ id }) => id));
        const others = (some: readonly ManifestArticle[]) => some.filter(({ id }) => !ids.has(id));
        const former = manifest([...common, ...others(before)]);
        const now = manifest([...others(after), ...common], ["d"]);
        inFolder({ "manifest.json": textOf(manifestText(former)) }, (dir) => {
          const some = readToCompare(join(dir, "manifest.json"), now);
          assert.deepEqual(changesBetween(some.former, some.now), changesBetween(former, now));
        });
      }),
    );
  });

  test("isn't read as JSON where it is as it was", () => {
    const [former, now] = [
      [article("a"), article("b")],
      [article("b"), article("c")],
    ].map((of) => manifest(of));
    assert.ok(former && now);
    inFolder({ "manifest.json": textOf(manifestText(former)) }, (dir) => {
      const some = readToCompare(join(dir, "manifest.json"), now);
      assert.deepEqual([some.former.articles, some.now.articles], [[article("a")], [article("c")]]);
      assert.throws(() => readToCompare(join(dir, "none.json"), now));
    });
  });
});

describe("the accession log", () => {
  test("numbers the builds that brought a change, and names ids alone", () => {
    const first = accessionLog(null, changesBetween(manifest([]), manifest([article("a"), article("b")])));
    assert.equal(first, "build,change,id,before,after\r\n1,added,a,,\r\n1,added,b,,\r\n");
    assert.equal(accessionLog(first, []), first);
    const second = accessionLog(first, changesBetween(manifest([article("a")]), manifest([], ["a"])));
    assert.equal(second, `${first}2,withdrawn,a,,\r\n`);
    assert.doesNotMatch(second, /txt|sha/);
  });

  test("is only its head if the first build has nothing to tell", () => {
    assert.equal(accessionLog(null, []), "build,change,id,before,after\r\n");
  });
});

test("a manifest is read as it was written, one article or file a line", () => {
  const whole = manifest([article("a", { copies: ["x\n.txt"] }), article("b")], ["c"]);
  const text = textOf(manifestText(whole));
  assert.deepEqual(parseManifest(text), whole);
  assert.equal(text.split("\n").filter((line) => line.startsWith('{"id')).length, 2);
  assert.deepEqual(parseManifest(textOf(manifestText(manifest([])))), manifest([]));
});
