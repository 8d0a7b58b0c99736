import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { escapeMarkdown } from "../../src/entry/escape.ts";
import { bodyMarkdown } from "../../src/entry/markdown.ts";
import type { Block, BlockKind } from "../../src/records/source.ts";
import { collapseSpaces } from "../../src/shared/spaces.ts";

/** As the site renders entries: no raw HTML. */
const markdown = new MarkdownIt({ html: false });

type Words = readonly [BlockKind, string];

const KINDS: Readonly<Record<string, BlockKind>> = {
  paragraph_open: "paragraph",
  heading_open: "heading",
  list_item_open: "item",
};

/** The blocks that a document renders to, with their words; any other mark-up is a failure. */
function rendered(body: string): Words[] {
  const found: Words[] = [];
  let kind: BlockKind = "paragraph";
  for (const token of markdown.parse(body, {})) {
    const opened = KINDS[token.type];
    // A list item holds a paragraph, which isn't one of its own.
    if (opened && !(opened === "paragraph" && token.level > 0 && kind === "item")) kind = opened;
    if (token.type === "inline") {
      for (const child of token.children ?? []) {
        assert.match(child.type, /^text/, `${child.type} in ${JSON.stringify(token.content)}`);
      }
      found.push([kind, (token.children ?? []).map((child) => child.content).join("")]);
    } else {
      assert.match(token.type, /^(paragraph|heading|bullet_list|list_item)_/, `in ${JSON.stringify(body)}`);
    }
    if (token.type === "list_item_close" || token.type === "bullet_list_close") kind = "paragraph";
  }
  return found;
}

function blocksOf(words: readonly Words[]): Block[] {
  return words.map(([kind, text]) => ({ kind, text, start: 0, end: text.length }));
}

function survives(words: readonly Words[]): void {
  const body = bodyMarkdown(blocksOf(words));
  assert.deepEqual(rendered(body), words, body);
}

/** What means something to Markdown, to HTML or to a template language. */
const HOSTILE = [
  "*",
  "**",
  "_",
  "__",
  "`",
  "```",
  "~~~",
  "~~",
  "#",
  "##",
  "# ",
  "###### x",
  ">",
  "> ",
  "-",
  "- ",
  "--",
  "---",
  "--- -",
  "- - -",
  "+ ",
  "* ",
  "= ",
  "===",
  "1. ",
  "1) ",
  "12.",
  "1984. ",
  "1234567890. ",
  "0.5",
  "|",
  "| a | b |",
  "|-|-|",
  "[",
  "]",
  "](",
  "[a](b)",
  "[a]: b",
  "![a](b)",
  "[^1]",
  "[ ] ",
  "<",
  ">",
  "<b>",
  "</b>",
  "<!--",
  "-->",
  "<script>alert(1)</script>",
  "<https://example.org>",
  "https://example.org/a_b_c*d",
  "a@example.org",
  "&",
  "&amp;",
  "&#65;",
  "&#x41;",
  "&copy",
  "&nbsp;",
  "{{ x }}",
  "{% raw %}",
  "{% endraw %}",
  "{#",
  "{:",
  "\\",
  "\\\\",
  "\\*",
  "$",
  "$$",
  "^",
  "==",
  "++",
  ":::",
  ":)",
  "(c)",
  "...",
  "--",
  "'",
  '"',
  "!",
  "!!!",
  "\u00a0",
  "\u202f",
  "\u200b",
  "\u200f",
  "\u202e",
  "\ufeffx",
  "é",
  "e\u0301",
  "語",
  "🦀",
  "a",
  "word",
  "file_name",
  "snake_case_word",
  "2*3*4",
  "x",
  " ",
  "    ",
  "0",
  "7",
];

const words = fc
  .oneof(
    fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" ")),
  )
  // What the decoder leaves of control characters, and the parser of white space.
  .map((text) => collapseSpaces(text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, " ")))
  .filter((text) => text !== "");

const kind = fc.constantFrom<BlockKind>("paragraph", "heading", "item");

describe("Markdown: words come out as they went in", () => {
  test("any words, as any kind of block", () => {
    fc.assert(
      fc.property(kind, words, (one, text) => survives([[one, text]])),
      { numRuns: 1000 },
    );
  });

  test("any blocks, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, words), { minLength: 1, maxLength: 6 }), (blocks) =>
        survives(blocks),
      ),
      { numRuns: 1000 },
    );
  });

  for (const [one, text] of [
    ["heading", "#"],
    ["heading", "###"],
    ["heading", "a #"],
    ["heading", "a \\#"],
    ["heading", "C#"],
    ["item", "- a"],
    ["item", "1. a"],
    ["item", "[ ] a"],
    ["item", "#"],
    ["item", "---"],
    ["paragraph", "1984. It was a dry year."],
    ["paragraph", "- a lone dash"],
    ["paragraph", "> no quotation"],
    ["paragraph", "***"],
    ["paragraph", "--- -"],
    ["paragraph", "- --- -"],
    ["paragraph", "a & b &amp; c &#x41; &unknown; &"],
    ["paragraph", "{{ site.title }} {% raw %}"],
    ["paragraph", "<script>alert(1)</script>"],
    ["paragraph", "C:\\new\\*"],
    ["paragraph", "12\u00a0000\u202fkm"],
  ] as const) {
    test(`${one}: ${text}`, () => survives([[one, text]]));
  }
});

describe("Markdown: it reads well", () => {
  for (const plain of [
    "The rate rose to 4.25 percent (from 4) in 2024 - its highest!",
    "Q&A: what’s next?",
    "A snake_case_word, a C# file, 50% & more: $5 + £3 = too much",
    "“Quoted”, (bracketed) and 3–4 dashes — all plain.",
    "-5 degrees",
    "#hashtag",
    "1.5 million",
  ]) {
    test(`nothing is escaped in vain: ${plain}`, () => assert.equal(escapeMarkdown(plain), plain));
  }

  test("one line a block, items one below the other", () => {
    const body = bodyMarkdown(
      blocksOf([
        ["paragraph", "One."],
        ["item", "a"],
        ["item", "b"],
        ["heading", "Two"],
        ["paragraph", "Three."],
      ]),
    );
    assert.equal(body, "One.\n\n- a\n- b\n\n## Two\n\nThree.");
  });
});
