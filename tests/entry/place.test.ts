import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { placesIn, wordsAt } from "../../src/entry/place.ts";
import type { Block } from "../../src/records/source.ts";
import { collapseSpaces } from "../../src/shared/spaces.ts";

/** A block of these words of a text, as the parse stage makes one. */
function blockOf(text: string, start: number, end: number): Block {
  return { kind: "paragraph", start, end, text: collapseSpaces(text.slice(start, end)) };
}

describe("places", () => {
  test("have the paragraph and the offsets of the visible words", () => {
    const text = "Head\n\nIt rose\n  on   Monday,\nNovember 5.\n\nIt fell on Tuesday.";
    const last = text.indexOf("It fell");
    const blocks = [blockOf(text, 6, last - 2), blockOf(text, last, text.length)];
    const placeOf = placesIn(text, blocks);
    const words = "Monday,\nNovember 5";
    const start = text.indexOf(words);
    assert.deepEqual(placeOf(start, start + words.length), [1, 11, 29]);
    assert.equal(blocks[0]?.text.slice(11, 29), "Monday, November 5");
    const tuesday = text.indexOf("Tuesday");
    assert.deepEqual(placeOf(tuesday, tuesday + 7), [2, 11, 18]);
  });

  test("don't exist for words of a headline, between blocks, or across two blocks", () => {
    const text = "On Monday\n\nIt rose on Monday\n\n5 November was dry.";
    const blocks = [blockOf(text, 11, 28), blockOf(text, 30, text.length)];
    const placeOf = placesIn(text, blocks);
    assert.equal(placeOf(3, 9), null);
    assert.equal(placeOf(22, 40), null);
    assert.deepEqual(placeOf(30, 40), [2, 0, 10]);
  });

  test("the text's own headline is paragraph 0, with any white space in it", () => {
    const text = "River (rises)  on\n Monday\n\nIt rose on Monday.";
    const lede = text.indexOf("It rose");
    const placeOf = placesIn(text, [blockOf(text, lede, text.length)], "River (rises) on Monday");
    const monday = text.indexOf("Monday");
    assert.deepEqual(placeOf(monday, monday + 6), [0, 17, 23]);
    assert.deepEqual(placeOf(lede + 11, lede + 17), [1, 11, 17]);
    assert.equal(placeOf(monday, lede + 3), null);
  });

  test("a headline whose words are only in a paragraph has no place of its own", () => {
    const text = "It rose on Monday, and fell.";
    const placeOf = placesIn(text, [blockOf(text, 0, text.length)], "It rose on Monday");
    assert.deepEqual(placeOf(11, 17), [1, 11, 17]);
  });

  test("a block with other words than its span has no places", () => {
    const text = "It rose on Monday.";
    const block = { ...blockOf(text, 0, text.length), text: "It fell on Tuesday." };
    assert.equal(placesIn(text, [block])(11, 17), null);
  });

  test("any words, with any white space around and within them", () => {
    const word = fc.stringMatching(/^[a-zé🦀]{1,4}$/u);
    const gap = fc.constantFrom(" ", "  ", "\n", "\n  ", "\t ", "\u00a0", " \u00a0", "\u202f", "\r\n");
    const words = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), gap, (parts, first, more, lead) => {
        const text = lead + parts.map(([one, after]) => one + after).join("");
        const starts: number[] = [];
        let at = lead.length;
        for (const [one, after] of parts) {
          starts.push(at);
          at += one.length + after.length;
        }
        const from = first % parts.length;
        const to = from + (more % (parts.length - from));
        const [start, end] = [starts[from] ?? 0, (starts[to] ?? 0) + (parts[to]?.[0].length ?? 0)];
        const block = blockOf(text, 0, text.length);
        const place = placesIn(text, [block])(start, end);
        assert.ok(place);
        assert.equal(wordsAt(place, ["", block.text]), collapseSpaces(text.slice(start, end)));
      }),
      { numRuns: 2000 },
    );
  });
});
