import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseSeed } from "../../src/parse/article.ts";
import { readMarkdown } from "../../src/read/formats/markdown.ts";
import type { ParsedArticle, Seed } from "../../src/records/source.ts";
import { parsed, particularsOf, seedOf } from "../support/records.ts";

/** What is left of a text when its blocks, what is set aside and the headline are taken out. */
function leftOver({ seed, headline, blocks, setAside }: ParsedArticle): string {
  // Of a text that is only a headline, the headline is also its block.
  const own = headline === null || blocks.includes(headline) ? blocks : [headline, ...blocks];
  const spans = [...own, ...setAside].filter(({ end }) => end > 0).sort((a, b) => a.start - b.start);
  let rest = "";
  let at = 0;
  for (const { start, end } of spans) {
    assert.ok(start >= at && end > start, "no two of them lie over each other");
    rest += seed.text.slice(at, start);
    at = end;
  }
  rest += seed.text.slice(at);
  return rest.replace(/\s+/g, "");
}

/** Lines of every kind that a rule looks at, and some that none does. */
const LINES = [
  "",
  "",
  "Lamps return to the old town",
  "OPINION",
  "FOR IMMEDIATE RELEASE",
  "From: a@example.org",
  "Subject: Lamps return",
  "To: everybody",
  "Date: 12 May 2023",
  "By Jane Doe",
  "By Jane Doe | Published October 29, 2024",
  "Von Hindenburg Elected President",
  "Geneva, 3 May 2024",
  "LONDON, Oct 29 (Reuters) - The mayor said on Thursday that the bridge would stay shut.",
  "The mayor said on Thursday that the bridge on Mill Lane would stay shut until the spring.",
  "It rained.",
  "Home",
  "Share | Tweet",
  "Advertisement",
  "© 2024 Gazette",
  "Photo: Jane Doe",
  "The mayor",
  "Related Posts",
  "River rises",
  "Read more: River rises",
  "#flood #river",
  "***",
  "- one of two",
  "• two of two",
  "(Reporting by Ann Lee; Editing by Jo Hill)",
  "🦀 नदी 港の市場が再開した。",
];

const seeds = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), fc.boolean(), fc.boolean())
  .map(([lines, isMarkdown, isTitled]): Seed => {
    const body = lines.join("\n");
    const known = isTitled ? { frontMatter: particularsOf({ title: "Another title" }) } : {};
    return seedOf(body, { ...known, ...(isMarkdown && { file: "a.md", ...readMarkdown(body) }) });
  })
  .filter(({ text }) => text.trim() !== "");

describe("article", () => {
  test("nothing is lost: each character is in a block, set aside, in the headline, or a list's mark", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        assert.match(leftOver(parseSeed(seed)), /^[-•]*$/);
      }),
      { numRuns: 500 },
    );
  });

  test("there is always a title and a block, and the same text parses the same", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const article = parseSeed(seed);
        assert.notEqual(article.title.value, "");
        assert.ok(article.blocks.length > 0);
        assert.deepEqual(parseSeed(seed), article);
      }),
    );
  });

  test("what credits say lies where they say", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { start, end, text } of parseSeed(seed).credits)
          assert.equal(seed.text.slice(start, end), text);
      }),
    );
  });

  for (const text of ["Advertisement", "***", "Share\n\nTweet\n\n© 2024 Gazette", "By Jane Doe", "#flood"]) {
    test(`a text of nothing but boilerplate is kept whole: ${JSON.stringify(text)}`, () => {
      const { blocks, setAside } = parsed(text);
      assert.deepEqual([blocks.map((block) => block.text).join("\n\n"), setAside], [text, []]);
    });
  }
});
