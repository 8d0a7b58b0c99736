import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBody } from "../../../src/site/article/body.ts";
import type { Highlight } from "../../../src/site/article/ranges.ts";
import { nestable } from "../../../src/site/article/ranges.ts";

const highlight = (start: number, end: number, id: string): Highlight => ({
  start,
  end,
  tag: "span",
  attributes: [["id", id]],
});

/** The first paragraph of a body as HTML, without its `p` element and its number. */
function inside(body: string, highlights: readonly Highlight[]): string {
  const made = readBody(body).render(new Map([[1, highlights]]));
  return made
    .toString()
    .trim()
    .replace(/^<p[^>]*><a[^>]*><\/a>/, "")
    .replace(/<\/p>$/, "");
}

describe("highlights in a paragraph", () => {
  test("are nested inside one token", () => {
    assert.equal(
      inside("It rose on Monday, May 3.\n", [
        highlight(11, 17, "c"),
        highlight(11, 24, "b"),
        highlight(8, 24, "a"),
      ]),
      'It rose <span id="a">on <span id="b"><span id="c">Monday</span>, May 3</span></span>.',
    );
  });

  test("cross escapes, entities, ampersands and line breaks", () => {
    const body = "A \\*b\\* &amp; c\nMonday,  \nMay 3 &lt;b&gt;\n";
    assert.equal(readBody(body).paragraphs[0], "A *b* & c Monday, May 3 <b>");
    assert.equal(
      inside(body, [highlight(2, 9, "a"), highlight(10, 23, "b"), highlight(24, 27, "c")]),
      'A <span id="a">*b* &amp; c</span> <span id="b">Monday,<br> May 3</span> <span id="c">&lt;b&gt;</span>',
    );
  });

  test("stay well-formed across the paragraph's own markup, and keep one id", () => {
    assert.equal(
      inside("It *rose on* Monday.\n", [highlight(8, 17, "a")]),
      'It <em>rose <span id="a">on</span></em><span> Monday</span>.',
    );
    assert.equal(
      inside("In `May` 3.\n", [highlight(3, 8, "a")]),
      'In <span id="a"><code>May</code> 3</span>.',
    );
  });

  test("work in a list item and a heading", () => {
    const body = readBody("## On Monday\n\n- on Tuesday\n- two\n");
    const made = body
      .render(
        new Map([
          [1, [highlight(3, 9, "a")]],
          [2, [highlight(3, 10, "b")]],
        ]),
      )
      .toString();
    assert.match(made, /On <span id="a">Monday<\/span><\/h2>/);
    assert.match(made, /on <span id="b">Tuesday<\/span>/);
  });

  test("are the same when rendered twice", () => {
    const body = readBody("On Monday.\n");
    const highlights = new Map([[1, [highlight(3, 9, "a")]]]);
    assert.equal(body.render(highlights).toString(), body.render(highlights).toString());
  });
});

/** Whether the tags of some HTML are closed in the reverse order of their opening. */
function isWellFormed(made: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ""] of made.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (tag === "br") continue;
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}

const decoded = (made: string) =>
  made
    .replace(/<br>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

const PIECES = [
  "Monday",
  " ",
  "*a*",
  "**",
  "`c`",
  "\\*",
  "&amp;",
  "&lt;b&gt;",
  "<script>",
  "_x y_",
  "é",
  "\nw",
  "[a](b)",
];
const bodies = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join("")}y`);
const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(15)), { maxLength: 5 });

describe("highlights of any words at any offsets", () => {
  test("keep the words, add no other markup, and stay well-formed", () => {
    fc.assert(
      fc.property(bodies, ranges, (body, some) => {
        const found = some.map(([start, length]) => ({ start, end: start + length + 1 }));
        const highlights = nestable(found, []).map(({ start, end }, index) =>
          highlight(start, end, `e${index}`),
        );
        const plain = inside(body, []);
        const made = inside(body, highlights);
        assert.equal(decoded(made), decoded(plain));
        assert.ok(isWellFormed(made), made);
        assert.doesNotMatch(made, /<script/);
        const ids = [...made.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 1000 },
    );
  });
});
