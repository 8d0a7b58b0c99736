import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { quotedWords, speakersFile } from "../../src/search/spoken.ts";
import { textToRows } from "../../src/shared/catalogueFile.ts";
import { decodeRanges, encodeRanges } from "../../src/shared/spokenFile.ts";
import type { QuotedPlace } from "../../src/site/said/spoken.ts";

/** The words of a page, whose paragraphs begin at its second and its fifth word, that the search takes for quotations. */
function quotedIn(content: string, quotations: readonly QuotedPlace[], space = " "): string[] {
  const anchors = [
    { id: "p1", location: 1 },
    { id: "p2", location: 4 },
  ];
  const words = content.split(space);
  return decodeRanges(quotedWords({ content, anchors }, quotations)).map(({ from, to }) =>
    words.slice(from, to).join(" "),
  );
}

describe("search: what the quotations of an article are", () => {
  const CONTENT = "Title. One two three. “We won,” she said. “Peace at last.”";

  test("their words, found by the letters before them in their paragraph", () => {
    const quotations = [
      { p: 2, before: 16, letters: 13 },
      { p: 2, before: 0, letters: 8 },
    ];
    assert.deepEqual(quotedIn(CONTENT, quotations), ["“We won,”", "“Peace at last.”"]);
  });

  test("a word that is only partly quoted counts", () => {
    assert.deepEqual(quotedIn("Title. a b c. x“yes”—she no", [{ p: 2, before: 1, letters: 5 }]), [
      "x“yes”—she",
    ]);
  });

  test("of words without spaces, those that Pagefind tells apart", () => {
    assert.deepEqual(
      quotedIn(
        "題\u200B一\u200B二\u200B三\u200B「和平」\u200B他\u200B说",
        [{ p: 2, before: 0, letters: 4 }],
        "\u200B",
      ),
      ["「和平」"],
    );
  });

  test("a paragraph that is on another page has none here", () => {
    assert.deepEqual(quotedIn(CONTENT, [{ p: 3, before: 0, letters: 4 }]), []);
  });
});

test("search: ranges of words can be written and read again; those that overlap become one", () => {
  const ranges = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })));
  fc.assert(
    fc.property(ranges, (some) => {
      const given = some
        .map(([from, length]) => ({ from, to: from + length }))
        .sort((a, b) => a.from - b.from);
      const read = decodeRanges(encodeRanges(given));
      const words = (of: typeof read) =>
        new Set(of.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
      assert.deepEqual([...words(read)], [...words(given)]);
      for (const [index, { from }] of read.entries()) assert.ok(from >= (read[index - 1]?.to ?? 0));
    }),
  );
});

test("search: speakers are a facet, each with the pages on which they speak", () => {
  const rows = [["Ada Quist", "Bo"], [], ["Ada Quist", "Ada Quist"]];
  const { name, values, of } = speakersFile(rows, rows.length, "Who speaks");
  assert.deepEqual([name, values, of.map(textToRows)], ["said", ["Ada Quist", "Bo"], [[0, 2], [0]]]);
});
