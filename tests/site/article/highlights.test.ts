import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import matter from "gray-matter";
import { timexToEdtf } from "../../../src/date/timexEdtf.ts";
import { entrySchema, type SiteArticle } from "../../../src/entry/schema.ts";
import { entryMarkdown } from "../../../src/entry/write.ts";
import type { TimeExpression } from "../../../src/records/date.ts";
import { highlightedWords, readBody } from "../../../src/site/article/body.ts";
import { highlightsOf } from "../../../src/site/article/highlights.ts";
import { collapseSpaces } from "../../../src/text/spaces.ts";
import { evidenceOf, inferredArticle } from "../../support/inferred.ts";
import { identified, rowOf } from "../../support/records.ts";

/** The text of an article as HTML, and what is marked in it. */
function read(article: SiteArticle) {
  const body = readBody(article.body);
  const marks = highlightsOf(article, body.paragraphs, "en");
  return { marks, made: body.render(marks.spans).toString() };
}

describe("marks: time expressions", () => {
  const { made, marks } = read(inferredArticle());

  test("one that isn't all in the words is dotted, said, and a stop for the keyboard", () => {
    assert.ok(
      made.includes(
        '<time class="implied" datetime="2024-06" aria-description="June 2024 (the year from the context)" tabindex="0">June</time>',
      ),
    );
  });

  test("one that is all in the words adds nothing to them", () => {
    assert.ok(made.includes('the pact of <time class="known" datetime="2021">2021</time> had'));
  });

  test("a headline's stands in the headline, whose own words stay text", () => {
    assert.equal(
      highlightedWords("At <b>5</b> & Monday", [
        { start: 14, end: 20, tag: "time", attributes: [["datetime", '"']] },
      ]).toString(),
      'At &lt;b&gt;5&lt;/b&gt; &amp; <time datetime="&quot;">Monday</time>',
    );
    assert.equal(marks.spans.get(0)?.length, 2);
  });

  test("what HTML's datetime can't say is no time element", () => {
    assert.match(
      made,
      /<span class="implied" aria-description="the third quarter of 2021 \(from the context\)"/,
    );
    assert.match(made, /<span aria-description="20 years">over two decades<\/span>/);
    assert.match(made, /<span aria-description="a Tuesday; which one isn’t known">a Tuesday<\/span>/);
  });

  test("all of them are listed with their words and meanings", () => {
    assert.deepEqual(marks.times[0], {
      p: 0,
      words: "Monday",
      meaning: "November 4, 2024 (from the context)",
    });
    assert.deepEqual(marks.times[1], {
      p: 1,
      words: "Monday, November 5",
      meaning: "November 5, 2024 (the year from the context)",
    });
    assert.equal(marks.times.length, 9);
  });

  test("the paragraph's own words stay text", () => {
    assert.match(made, /the storm &amp; the &lt;b&gt;flood&lt;\/b&gt;/);
    assert.doesNotMatch(made, /<b>/);
  });
});

describe("marks: the words that evidence stands on", () => {
  test("have an id, around a time or beside it", () => {
    const { made, marks } = read(inferredArticle());
    const [first] = inferredArticle().evidence;
    assert.match(
      made,
      /<span id="e2"><time class="implied" datetime="2024-11-05"[^>]*>Monday, November 5<\/time><\/span>/,
    );
    assert.match(made, /<span id="e\d">who took office in 2021<\/span>/);
    assert.match(made, /<span id="e\d"><time[^>]*>next year<\/time><\/span>/);
    assert.equal(marks.anchors.size, 8);
    assert.ok(first);
  });

  test("that are the same have one element, those that cut through another are widened", () => {
    const article = inferredArticle({
      evidence: [
        evidenceOf("capital on Monday", "2024-11-04"),
        evidenceOf("capital on Monday, November 5", "2024-11-05"),
        evidenceOf("November 5", "2024-11-05"),
      ],
      conflicts: [],
    });
    const { made, marks } = read(article);
    // "capital on Monday" cuts through the time "Monday, November 5", so it takes all of it.
    assert.match(
      made,
      /<span id="e1">capital on <time[^>]*>Monday, <span id="e3">November 5<\/span><\/time><\/span>/,
    );
    assert.deepEqual(
      article.evidence.map((one) => marks.anchors.get(one)),
      ["e1", "e1", "e3"],
    );
  });
});

const PARTS = [
  "Monday",
  "*",
  "_a_",
  "<b>",
  "&amp;",
  "&",
  "`",
  "\\",
  "[x](y)",
  "1. ",
  "# ",
  "{{ x }}",
  "é",
  "語",
  "\u00a0",
  "- ",
];
const words = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(""));

describe("marks: from the text to the page", () => {
  test("any expression has the same words in the text and in the rendered paragraph", () => {
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(" ", "  ", " \n "), (before, said, after, gap) => {
        const [head, expression] = [`x${before}${gap}`, `a${said}${gap}z`];
        const text = `${head}${expression}${gap}${after}y`;
        const block = { kind: "paragraph", start: 0, end: text.length, text: collapseSpaces(text) } as const;
        const time: TimeExpression = {
          start: head.length,
          end: head.length + expression.length,
          text: expression,
          rule: "times/weekday",
          type: "DATE",
          value: "2024-11-05",
          edtf: timexToEdtf("2024-11-05"),
          implied: true,
        };
        const article = {
          ...identified(text, { register: rowOf({ date: "2024-11-05" }) }),
          blocks: [block],
          times: [time],
          quotes: [],
        };
        const { data, content } = matter(entryMarkdown(article), {});
        const { made, marks } = read({ ...entrySchema.parse(data), body: content, hasOriginal: true });
        assert.equal(marks.times[0]?.words, collapseSpaces(expression));
        const shown = /<time [^>]*>([\s\S]*?)<\/time>/.exec(made)?.[1] ?? "";
        assert.equal(
          shown
            .replace(/&lt;/g, "<")
            .replace(/&gt;/g, ">")
            .replace(/&quot;/g, '"')
            .replace(/&amp;/g, "&"),
          collapseSpaces(expression),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
