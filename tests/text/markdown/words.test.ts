import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdownBlocks } from "../../../src/text/markdown/blocks.ts";

const marksOf = (source: string) =>
  markdownBlocks(source).blocks.flatMap(({ text, layout }) =>
    (layout?.marks ?? []).map((mark) => [
      mark.kind,
      text.slice(mark.start, mark.end),
      ...(mark.kind === "link" ? [mark.href] : []),
    ]),
  );

describe("marks in the words of Markdown", () => {
  test("links, emphasis, code and struck words", () => {
    assert.deepEqual(marksOf("A [b *c*](https://x.example) **d** `e` ~~f~~ <mailto:a@b.example>"), [
      ["link", "b c", "https://x.example"],
      ["emphasis", "c"],
      ["strong", "d"],
      ["code", "e"],
      ["struck", "f"],
      ["link", "mailto:a@b.example", "mailto:a@b.example"],
    ]);
  });

  test("the numbers of footnotes and the ends of lines have no words", () => {
    const { blocks } = markdownBlocks("Rain[^1],\\\nsnow[^2].\n\n[^1]: A note.");
    assert.equal(blocks[0]?.text, "Rain, snow[^2].");
    assert.deepEqual(marksOf("Rain[^1],\\\nsnow.\n\n[^1]: A note."), [
      ["note", ""],
      ["break", ""],
    ]);
  });

  for (const [source, text, dropped] of [
    ["a [b](javascript:x)", "a [b](javascript:x)", []],
    ["a [b](page.html)", "a b", ["page.html"]],
    ["a [b](ftp://x.example/y)", "a b", ["ftp://x.example/y"]],
    ["a [b](https:evil)", "a b", ["https:evil"]],
    ["a [](https://x.example) b", "a b", ["https://x.example"]],
    ["a\n\n[b]: https://x.example", "a", ["https://x.example"]],
    ["a <b onclick=x>", "a <b onclick=x>", []],
  ] as const)
    test(`not a link, and nothing is lost: ${source}`, () => {
      const read = markdownBlocks(source);
      assert.deepEqual(marksOf(source), []);
      assert.deepEqual(
        read.blocks.map((block) => block.text),
        [text],
      );
      assert.deepEqual(
        read.dropped.map((one) => one.text),
        dropped,
      );
    });
});

describe("what blocks stand in", () => {
  const within = (source: string) =>
    markdownBlocks(source).blocks.map(({ text, layout }) => [
      text,
      (layout?.within ?? []).map(({ kind }) => kind).join(" "),
      layout?.form.kind ?? "words",
    ]);

  test("an item that doesn’t begin with words has its number as a paragraph", () => {
    assert.deepEqual(within("1. > a\n2. - b\n3.\n"), [
      ["1.", "item", "words"],
      ["a", "item quote", "words"],
      ["2.", "item", "words"],
      ["b", "item item", "words"],
      ["3.", "item", "words"],
    ]);
  });

  test("an indented paragraph is prose, an indented list of lines isn’t", () => {
    assert.deepEqual(within("    It rained\n    all day.\n"), [["It rained all day.", "", "words"]]);
    assert.deepEqual(within("    North  open\n    South  closed\n"), [
      ["North open South closed", "", "code"],
    ]);
  });

  test("what is nested very deep stands at the eighth level", () => {
    const [[, containers = ""] = []] = within(`${"> ".repeat(20)}deep`);
    assert.equal(containers.split(" ").length, 8);
  });

  test("a table without words in its head has no paragraph for it", () => {
    assert.deepEqual(within("| | |\n|-|-|\n| a | |\n"), [["a |", "table", "row"]]);
  });
});
