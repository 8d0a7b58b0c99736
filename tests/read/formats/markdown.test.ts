import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { markdownLines, readMarkdown } from "../../../src/read/formats/markdown.ts";

/** The blocks as "kind: words". */
const blocks = (body: string) => readMarkdown(body).blocks?.map(({ kind, text }) => `${kind}: ${text}`);

describe("Markdown", () => {
  test("headings, paragraphs, lists and quotations are blocks without their marks", () => {
    assert.deepEqual(
      blocks("# Head\n\nOne *two*\nthree.\n\n> Quoted **words**.\n\n- a\n- b\n  - c\n\nUnder\n---\n"),
      [
        "heading: Head",
        "paragraph: One two three.",
        "paragraph: Quoted words.",
        "item: a",
        "item: b",
        "item: c",
        "heading: Under",
      ],
    );
  });

  test("a numbered list keeps its numbers, which the text may speak of", () => {
    assert.deepEqual(blocks("3. Bronze\n4. Tin\n\n7) Sand\n"), [
      "paragraph: 3. Bronze",
      "paragraph: 4. Tin",
      "paragraph: 7) Sand",
    ]);
  });

  test("a paragraph that begins with a year and a full stop keeps the year", () => {
    assert.deepEqual(blocks("1984. It was a dry year.\n"), ["paragraph: 1984. It was a dry year."]);
  });

  test("a table has a paragraph for each row", () => {
    assert.deepEqual(blocks("| Day | Rain |\n|---|---|\n| Mon | 3.1 |\n| Tue | |\n"), [
      "paragraph: Day | Rain",
      "paragraph: Mon | 3.1",
      "paragraph: Tue |",
    ]);
  });

  test("links are their words, pictures are set aside, code and raw HTML are text", () => {
    const { blocks: found, dropped } = readMarkdown(
      "See [the report](https://example.org) `now` <b>bold</b>.\n\n![A bridge](b.png)\n\n```\na = 1\n```\n",
    );
    assert.deepEqual(
      found?.map(({ text }) => text),
      ["See the report now <b>bold</b>.", "a = 1"],
    );
    assert.deepEqual(
      dropped.map(({ step, text }) => [step, text]),
      [["parsing/picture", "A bridge b.png"]],
    );
  });

  test("each block is the span of the text that it names", () => {
    const body = fc.array(
      fc.constantFrom("# a", "b *c*", "- d", "1. e", "> f", "", "  g", "|h|i|\n|-|-|\n|j|k|", "![l](m)"),
    );
    fc.assert(
      fc.property(body, (lines) => {
        const { text, blocks: found } = readMarkdown(lines.join("\n"));
        for (const block of found ?? []) assert.equal(text.slice(block.start, block.end), block.text);
        assert.equal(found?.map((block) => block.text).join("\n\n"), text);
      }),
    );
  });
});

test("Markdown: what follows the marks of a code block is text, unless it is only a language", () => {
  assert.deepEqual(blocks("```Rain fell today\nand snow\n```\n"), ["paragraph: Rain fell today and snow"]);
  assert.deepEqual(blocks("```js\nlet a;\n```\n"), ["paragraph: let a;"]);
});

describe("Markdown nested deeper than markdown-it reads", () => {
  for (const [name, body] of [
    ["quotations", `${">".repeat(150)} deep words\n\nafter`],
    ["quotations with spaces", `${"> ".repeat(150)}deep words\n\nafter`],
    ["lists on one line", `${"- ".repeat(150)}deep words\n\nafter`],
    [
      "lists by indents",
      `${Array.from({ length: 120 }, (_, at) => `${"  ".repeat(at)}- one`).join("\n")} deep words\n\nafter`,
    ],
    ["lists in quotations", `${"> - ".repeat(80)}deep words\n\nafter`],
  ] as const)
    test(`keeps its words: ${name}`, () => {
      const { text, blocks } = readMarkdown(body);
      assert.match(text, /deep words\n\nafter$/);
      assert.equal(blocks?.length, markdownLines(body).length);
    });

  test("keeps the cells of a row that has more than the table’s head", () => {
    const { text, blocks } = readMarkdown("| a | b |\n|---|---|\n| one | two | three |\n\nafter");
    assert.match(text, /one \| two \| three/);
    assert.equal(blocks?.length, 2);
    const whole = readMarkdown("| a | b |\n|---|---|\n| one | two \\| too |\n| three |").text;
    assert.doesNotMatch(whole, /---/);
    for (const word of ["one", "two", "too", "three"]) assert.ok(whole.includes(word), word);
  });

  test("whatever is nested, no word is lost and each block is at its place", () => {
    const mark = fc.constantFrom("> ", ">", "- ", "1. ", "  ", "    ", "# ", "**", "*", "_", "| ", "\t");
    const line = fc.tuple(fc.array(mark, { maxLength: 70 }), fc.constantFrom("rain", "snow", ""));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const body = lines.map(([marks, word]) => marks.join("") + word).join("\n");
        const { text, blocks } = readMarkdown(body);
        const words = (of: string) => of.match(/rain|snow/g) ?? [];
        assert.deepEqual(words(text), words(body));
        for (const { start, end, text: own } of blocks ?? []) assert.equal(text.slice(start, end), own);
      }),
      { numRuns: 1000 },
    );
  });
});
