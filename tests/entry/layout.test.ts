import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBlocks } from "../../src/entry/body.ts";
import { bodyMarkdown } from "../../src/entry/markdown.ts";
import { readMarkdown } from "../../src/read/formats/markdown.ts";
import type { Block } from "../../src/records/source.ts";
import { collapseSpaces } from "../../src/shared/spaces.ts";
import { readBody } from "../../src/site/article/body.ts";

const read = (source: string): readonly Block[] => readMarkdown(source).blocks ?? [];

const LINES = [
  'Rain fell, *said* the **mayor**[^1], of [Oslo](https://example.org/a_(b)?c=d "The “port”").',
  "Go to <https://example.org> or [write](mailto:ada@example.org) a `code_x` or ``a`b``.",
  "It was ~~three~~ four\\",
  "metres  ",
  "deep",
  "- one",
  "- two | three",
  "  - deeper",
  "    - deepest",
  "  still two",
  "1. first",
  "2) second",
  "3. *third*",
  "   > quoted in it",
  "> said she",
  "> - in a quotation",
  ">   and on",
  "| Day | Rain \\| snow |\n|---|---:|\n| Mon | [3](https://example.org) |\n| | *b* |",
  "> | a | b |\n> |---|---|\n> | c | |",
  "```js\nlet a  = `1`;\n\n  b\n```",
  "    verse one\n    verse two",
  "[^1]: A note on *rain*.",
  "    It goes on.",
  "[^b]: - a list\n      - in a note",
  "## Heading [x](https://example.org)",
  "1984. A dry year.",
  "***both* of** them",
  "a*b*c**d**",
  "<script>alert(1)</script> {{ x }}",
  "[x](javascript:alert(1)) [y](../z.html)",
  "* * *",
  "",
  "",
  "",
];
const sources = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 })
  .map((lines) => lines.join("\n"));

/** Blocks with the ids of what they stand in counted anew; a list that goes on after something was set aside is one. */
function comparable(blocks: readonly Pick<Block, "text" | "layout">[]) {
  const ids = new Map<number, number>();
  const counted = (id: number) => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return ids.get(id);
  };
  return blocks.map(({ text, layout }) => ({
    text,
    layout: layout && {
      ...layout,
      within: layout.within.map((one) => ({ ...one, id: counted(one.id), list: 0 })),
    },
  }));
}

describe("layout of Markdown", () => {
  test("an entry has the words of its file, and they stand alike", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const blocks = read(source);
        const body = bodyMarkdown(blocks);
        assert.deepEqual(comparable(readBlocks(body)), comparable(blocks), body);
      }),
      { numRuns: 120 },
    );
  });

  test("whatever is set aside, the rest keeps its words", () => {
    const some = sources.chain((source) => fc.subarray([...read(source)]));
    fc.assert(
      fc.property(some, (blocks) => {
        const body = bodyMarkdown(blocks);
        assert.deepEqual(
          readBlocks(body).map(({ text }) => text),
          blocks.map(({ text }) => text),
          body,
        );
      }),
      { numRuns: 120 },
    );
  });

  test("the page has all words of each paragraph, and nothing else, in its element", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const body = readBody(bodyMarkdown(read(source)));
        const made = body.render(new Map()).toString();
        assert.deepEqual(wordsOf(made), body.paragraphs.map(collapseSpaces), made);
      }),
      { numRuns: 80 },
    );
  });
});

/** The words of each numbered element of some HTML. */
function wordsOf(made: string): string[] {
  return [...made.matchAll(/<(p|h2|li|tr|pre) id="p\d+"[^>]*>(.*?)<\/\1>/gs)].map(([, , inside = ""]) =>
    collapseSpaces(
      inside
        .replace(/<[^>]*>/g, "")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&"),
    ),
  );
}
