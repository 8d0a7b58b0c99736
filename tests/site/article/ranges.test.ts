import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBody } from "../../../src/site/article/body.ts";
import { type Highlight, nestable, type Range } from "../../../src/site/article/ranges.ts";

const span = (start: number, end: number, id: string): Highlight => ({
  start,
  end,
  tag: "span",
  attributes: [["id", id]],
});

/** The first paragraph of a body as HTML, without its own element and its number. */
function inside(body: string, spans: readonly Highlight[]): string {
  const made = readBody(body).render(new Map([[1, spans]]));
  return made
    .toString()
    .trim()
    .replace(/^<p[^>]*><a[^>]*><\/a>/, "")
    .replace(/<\/p>$/, "");
}

describe("spans: elements around words", () => {
  test("within a token, one in the other", () => {
    assert.equal(
      inside("It rose on Monday, May 3.\n", [span(11, 17, "c"), span(11, 24, "b"), span(8, 24, "a")]),
      'It rose <span id="a">on <span id="b"><span id="c">Monday</span>, May 3</span></span>.',
    );
  });

  test("across escapes, entities, ampersands and line ends", () => {
    const body = "A \\*b\\* &amp; c\nMonday,  \nMay 3 &lt;b&gt;\n";
    assert.equal(readBody(body).paragraphs[0], "A *b* & c Monday, May 3 <b>");
    assert.equal(
      inside(body, [span(2, 9, "a"), span(10, 23, "b"), span(24, 27, "c")]),
      'A <span id="a">*b* &amp; c</span>\n<span id="b">Monday,<br>\nMay 3</span> <span id="c">&lt;b&gt;</span>',
    );
  });

  test("across the paragraph's own mark-up it stays well-formed, with its id once", () => {
    assert.equal(
      inside("It *rose on* Monday.\n", [span(8, 17, "a")]),
      'It <em>rose <span id="a">on</span></em><span> Monday</span>.',
    );
    assert.equal(inside("In `May` 3.\n", [span(3, 8, "a")]), 'In <span id="a"><code>May</code> 3</span>.');
  });

  test("in a list item and a heading", () => {
    const body = readBody("## On Monday\n\n- on Tuesday\n- two\n");
    const made = body
      .render(
        new Map([
          [1, [span(3, 9, "a")]],
          [2, [span(3, 10, "b")]],
        ]),
      )
      .toString();
    assert.match(made, /On <span id="a">Monday<\/span><\/h2>/);
    assert.match(made, /on <span id="b">Tuesday<\/span>/);
  });

  test("rendering twice gives the same", () => {
    const body = readBody("On Monday.\n");
    const spans = new Map([[1, [span(3, 9, "a")]]]);
    assert.equal(body.render(spans).toString(), body.render(spans).toString());
  });
});

/** Every tag of a piece of HTML, to see that each that is opened is closed in its turn. */
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

describe("spans: whatever the words and wherever the ranges", () => {
  test("the words stay, no other mark-up comes in, all of it is well-formed", () => {
    fc.assert(
      fc.property(bodies, ranges, (body, some) => {
        const found = some.map(([start, length]) => ({ start, end: start + length + 1 }));
        const spans = nestable(found, []).map(({ start, end }, index) => span(start, end, `e${index}`));
        const plain = inside(body, []);
        const made = inside(body, spans);
        assert.equal(decoded(made), decoded(plain));
        assert.ok(isWellFormed(made), made);
        assert.doesNotMatch(made, /<script/);
        const ids = [...made.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("ranges that were made nestable don't cut through each other or the fixed ones", () => {
    const cuts = (a: Range, b: Range) => a.start < b.start && b.start < a.end && a.end < b.end;
    fc.assert(
      fc.property(ranges, fc.array(fc.nat(6), { maxLength: 8 }), (some, gaps) => {
        let at = 0;
        const fixed = gaps.map((gap) => {
          const start = at + gap;
          at = start + 4;
          return { start, end: at };
        });
        const given = some.map(([start, length]) => ({ start, end: start + length + 1 }));
        const found = nestable(given, fixed);
        const all = [...found, ...fixed];
        for (const a of all) for (const b of all) assert.ok(!cuts(a, b), JSON.stringify([a, b]));
        for (const [index, { start, end }] of given.entries()) {
          const wide = found[index];
          assert.ok(wide && wide.start <= start && end <= wide.end);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
