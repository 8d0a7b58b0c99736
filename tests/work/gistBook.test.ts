import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Gist } from "../../src/rounds/first.ts";
import type { Studied } from "../../src/rounds/studied.ts";
import type { Scratch } from "../../src/shared/scratch.ts";
import { type Cache, memoryCache, openCache } from "../../src/work/cache.ts";
import { type BookEntry, openGistBook } from "../../src/work/gistBook.ts";
import { scratchFile } from "../../src/work/scratchFile.ts";
import { inFolder } from "../support/folder.ts";

/** The gist of an article with these words, of which it also names and repeats some. */
function gistOf(words: readonly string[]): Gist {
  const [first = "", second = first] = words;
  const dated = {
    year: 2017,
    month: 6,
    day: null,
    terms: [second],
    words: { start: 0, end: 4, text: "June" },
  };
  return {
    title: `“${first}”`,
    date: { basis: "unknown", sort: "9999-12-31", earliest: null, latest: null },
    story: {
      ...{ file: "a.txt", isGiven: false, confidence: 0.1, stage: null, lede: null },
      days: [[Number.NEGATIVE_INFINITY, 17_000]],
      ...{ terms: words, counts: words.map((_, at) => at + 1), anchors: [dated], yearless: [] },
    },
    words: [...new Set(words)],
    phraseWords: words.slice(0, 2),
    names: words.map((text) => ({
      type: "place",
      text,
      value: text,
      origin: "register",
      confidence: 1,
      count: 1,
    })),
    sketch: { minima: new Uint32Array([1, 2 ** 32 - 1]), shingles: 7, paragraphs: new Uint32Array([5]) },
    opening: { words: words.slice(1), weekday: words.length % 2 === 0 ? null : 7 },
  };
}

/** A build of some articles, each of which is its words. @returns how many it knew, and what is compared of each, in words. */
function built(cache: Cache, articles: readonly (readonly string[])[], scratch: Scratch | null = null) {
  const book = openGistBook(cache, scratch);
  const { vocabulary } = book;
  let known = 0;
  const entries = articles.map((words): BookEntry => {
    const key = `round 1 ${Buffer.from(words.join(" ")).toString("hex")}`;
    const found = book.get(key);
    if (found) known += 1;
    return (
      found ?? { key, isArticle: true, sha256: key, problems: [], packed: vocabulary.pack(gistOf(words)) }
    );
  });
  const seed = { file: "a.txt", copies: [], sha256: "", register: null };
  const records = { read: () => assert.fail("it isn’t read"), keyOf: () => null };
  const studied = entries.flatMap(({ packed }) => (packed ? [vocabulary.add(seed, packed, records)] : []));
  book.keep(entries);
  const { wordOf, articlesWith, size } = vocabulary.words;
  const inWords = ({ seed, title, date, sketch, key, story, phraseWords, opening, names }: Studied) => {
    const { terms, counts } = story.counted();
    const dates = story.anchors.map((date) => ({ ...date, terms: date.terms.map(wordOf) }));
    return {
      ...{ seed, title, date, sketch, key },
      names: Array.from(names, vocabulary.names.nameOf),
      story: { ...story, counted: null, terms: Array.from(terms, wordOf), counts, anchors: dates },
      counted: Array.from(phraseWords, (word) => [wordOf(word), articlesWith(word)]),
      opening: { ...opening, words: Array.from(opening.words, wordOf) },
    };
  };
  const counted = Array.from({ length: size() }, (_, word) => [wordOf(word), articlesWith(word)] as const);
  const counts = new Map(
    counted.filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return { known, studied: studied.map(inWords), counts };
}

describe("the gists of the last build", () => {
  const WAYS = { "in memory": null, "in a file": { write: 100, ahead: 300, single: 20 } };
  for (const [name, sizes] of Object.entries(WAYS))
    test(`are what they were, and words count as in a clean build, whatever came and went in between, ${name}`, () =>
      inFolder({}, (dir) => {
        const file = sizes && scratchFile(join(dir, "a.tmp"), sizes);
        const article = fc.array(fc.constantFrom("rain", "Oslo", "Łódź", "a\nb", "\ud800", "snow", "'"), {
          minLength: 1,
          maxLength: 5,
        });
        fc.assert(
          fc.property(fc.array(fc.array(article, { maxLength: 6 }), { maxLength: 5 }), (builds) => {
            const cache = memoryCache();
            let former: readonly (readonly string[])[] = [];
            for (const articles of builds) {
              const { known, ...made } = built(cache, articles, file);
              const { known: _, ...clean } = built(memoryCache(), articles);
              assert.deepEqual(made, clean);
              const kept = new Set(former.map(String));
              assert.equal(known, articles.filter((one) => kept.has(String(one))).length);
              former = articles;
            }
          }),
          { numRuns: 60 },
        );
        file?.close();
      }));

  test("what of them can’t be read is missing, and the others are there", () => {
    const cache = memoryCache();
    const many = Array.from({ length: 300 }, (_, at) => [`word${at}`, `${at % 7}`]);
    built(cache, many);
    let pages = 0;
    const lossy: Cache = {
      ...cache,
      get: (key) => (key.includes(", page ") && pages++ === 1 ? null : cache.get(key)),
    };
    const { known, studied } = built(lossy, many);
    assert.ok(known > 0 && known < 300);
    assert.deepEqual(studied, built(memoryCache(), many).studied);
  });

  test("a word that no article has any more is in none of the files, on however many pages it was", () =>
    inFolder({}, (dir) => {
      // Keys of names and addresses are in lower case.
      const text = () =>
        readFileSync(join(dir, "cache/results.pack"), "latin1").replaceAll("\0", "").toLowerCase();
      const many = Array.from({ length: 300 }, (_, at) => [`Quistgaard${1000 + at}`, "Oslo"]);
      for (const articles of [[...many, ["snow"]], many.slice(0, 200), [["snow"]]]) {
        const cache = openCache(join(dir, "cache"));
        built(cache, articles);
        cache.end();
        const all = text();
        for (const [at, [name = ""]] of many.entries())
          assert.equal(all.includes(name.toLowerCase()), articles.length > 1 && at < articles.length, name);
      }
      assert.ok(text().includes("snow"));
    }));
});
