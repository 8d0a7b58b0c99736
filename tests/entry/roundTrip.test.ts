import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { paragraphsOf, parseBody } from "../../src/entry/body.ts";
import { wordsAt } from "../../src/entry/place.ts";
import { readEntry } from "../../src/entry/readEntry.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { frontMatterOf } from "../../src/entry/writeFrontMatter.ts";
import type { IdentifiedArticle } from "../../src/records/article.ts";
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
        const { body, ...front } = value;
        assert.deepEqual(front, frontMatterOf(article));
        const paragraphs = paragraphsOf(parseBody(body));
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
      { numRuns: 300 },
    );
  });
});

/** Markdown shows U+0000 as U+FFFD. */
const asShown = (text: string) => text.replaceAll("\u0000", "\ufffd");
const collapsed = (text: string) => text.replace(/\s+/g, " ");
