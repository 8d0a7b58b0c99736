import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { paragraphsOf } from "../../src/entry/body.ts";
import { COPIES_FILE } from "../../src/entry/copiesTable.ts";
import { bodyMarkdown } from "../../src/entry/markdown.ts";
import { NAMES_FILE } from "../../src/entry/namesTable.ts";
import { wordsAt } from "../../src/entry/place.ts";
import { readEntry } from "../../src/entry/readEntry.ts";
import { relatedInNumbers } from "../../src/entry/relatedNumbers.ts";
import { RELATED_FILE } from "../../src/entry/relatedTable.ts";
import { siteArticleOf } from "../../src/entry/siteArticle.ts";
import { NO_STORIES, STORIES_FILE } from "../../src/entry/storiesTable.ts";
import { WITHDRAWN_FILE } from "../../src/entry/withdrawnTable.ts";
import { entryMarkdown, entryText } from "../../src/entry/write.ts";
import { frontMatterOf } from "../../src/entry/writeFrontMatter.ts";
import type { IdentifiedArticle } from "../../src/records/article.ts";
import { CASES, writtenOf } from "../support/golden.ts";
import { identified, rowOf } from "../support/records.ts";

const HOSTILE = [
  "---",
  "...",
  "\n---\n",
  "constructor",
  "__proto__",
  "toString",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\u2028",
  "\u0085",
  "السلام عليكم",
  "שלום",
  "👩‍👩‍👧‍👦",
  "🦀",
  "e\u0301",
  "{{ x }}",
  "{% raw %}",
  "<script>alert(1)</script>",
  "*a* _b_ `c` [d](e)",
  "# h",
  "- i",
  "1. j",
  "&amp;",
  "\\",
  "times:\n  - {}",
  "'\"",
  "a: b # c",
  "x".repeat(5000),
];
const SENTENCES = [
  "The river rose by a metre in Oslo on Friday, said the mayor, Ada Quist.",
  "“We lost 40 boats,” said Ada Quist, a farmer, on 5 November 2024.",
  "About 300 people came to the Ministry of Roads last week, according to Reuters.",
];

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const paragraph = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(" "));
const given = fc.record({
  title: words,
  note: words,
  author: words,
  source: words,
  tags: fc.array(words, { maxLength: 3 }),
  key: words,
  text: fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n")),
});

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function articleOf({ title, note, author, source, tags, key, text }: Given): IdentifiedArticle {
  const register = rowOf({
    title: title || null,
    note,
    author,
    source,
    tags,
    extra: Object.fromEntries([[key, note]]),
  });
  return identified(`River rises\n\n${text}`, { register });
}

describe("entry: round trip", () => {
  test("any article is read back as it was written: front matter, places, paragraphs", () => {
    fc.assert(
      fc.property(given, (one) => {
        const article = articleOf(one);
        const { value, problems } = readEntry("a.md", entryMarkdown(article));
        assert.deepEqual(problems, []);
        assert.ok(value);
        const { body, paragraphs, ...front } = value;
        assert.deepEqual(directly(article), { value, problems });
        assert.deepEqual(front, frontMatterOf(article));
        assert.deepEqual(paragraphs, paragraphsOf(body));
        assert.deepEqual(
          paragraphs.map(asShown),
          article.blocks.map(({ text }) => asShown(text)),
        );
        const texts = [front.title, ...paragraphs];
        for (const [index, time] of front.times.entries())
          assert.equal(
            collapsed(wordsAt(time.at, texts)),
            collapsed(asShown(article.times[index]?.text ?? "")),
          );
      }),
      { numRuns: 150 },
    );
  });
});

/** What the site gets of an article in a build, which doesn't read the entries back. */
const directly = (article: IdentifiedArticle) =>
  siteArticleOf(article, frontMatterOf(article), bodyMarkdown(article.blocks), "a.md");

describe("entry: what a build gives the site", () => {
  for (const name of CASES)
    test(`is what would be read back: ${name}`, async () => {
      const { texts, kept, tables } = await writtenOf(name);
      const read = [...texts].flatMap(([path, text]) =>
        path.endsWith(".md") ? (readEntry(path, text).value ?? []) : [],
      );
      assert.ok(read.length > 0);
      assert.deepEqual(
        kept,
        read.map((one) => ({ ...one, hasOriginal: true })),
      );
      const table = (file: string, empty: unknown = []) =>
        JSON.parse(texts.get(`entries/${file}`) ?? JSON.stringify(empty));
      assert.deepEqual(tables, {
        names: table(NAMES_FILE),
        withdrawn: table(WITHDRAWN_FILE),
        copies: table(COPIES_FILE),
        related: relatedInNumbers(table(RELATED_FILE)),
        stories: table(STORIES_FILE, NO_STORIES),
      });
    });

  test("an entry that can't be used is refused as if it were read", () => {
    const article = identified("River rises\n\nThe river rose by a metre in the night.");
    const bad = { ...article, id: "UPPER" };
    const { value, problems } = directly(bad);
    assert.equal(value, null);
    assert.deepEqual(problems, readEntry("a.md", entryMarkdown(bad)).problems);
  });

  test("a place outside of the text is dropped as if it were read", () => {
    const article = identified("River rises\n\nThe river rose on Friday. “We left,” said Ada Quist of Oslo.");
    const front = frontMatterOf(article);
    const [time] = front.times;
    assert.ok(time);
    const broken = { ...front, times: [...front.times, time, { ...time, at: [9, 0, 4] as const }] };
    const body = bodyMarkdown(article.blocks);
    const made = siteArticleOf(article, broken, body, "a.md");
    assert.equal(made.value?.times.length, front.times.length);
    assert.deepEqual(made, readEntry("a.md", entryText(broken, body)));
  });
});

/** Markdown shows U+0000 as U+FFFD. */
const asShown = (text: string) => text.replaceAll("\u0000", "\ufffd");
const collapsed = (text: string) => text.replace(/\s+/g, " ");
