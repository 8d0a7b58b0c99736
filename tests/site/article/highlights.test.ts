import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import matter from "gray-matter";
import { timexToEdtf } from "../../../src/date/timexEdtf.ts";
import { entrySchema, type SiteArticle } from "../../../src/entry/schema.ts";
import { entryMarkdown } from "../../../src/entry/write.ts";
import type { TimeExpression } from "../../../src/records/date.ts";
import { collapseSpaces } from "../../../src/shared/spaces.ts";
import { highlightedText, readBody } from "../../../src/site/article/body.ts";
import { highlightsOf } from "../../../src/site/article/highlights.ts";
import { evidenceOf, inferredArticle } from "../../support/inferred.ts";
import { identified, rowOf } from "../../support/records.ts";

/** The text of an article as HTML, and its highlights. */
function read(article: SiteArticle) {
  const body = readBody(article.body);
  const highlights = highlightsOf(article, body.paragraphs, "en");
  return { highlights, made: body.render(highlights.byParagraph).toString() };
}

describe("highlights of time expressions", () => {
  const { made, highlights } = read(inferredArticle());

  test("an implied time is dotted, has its meaning, and is a stop for the Tab key", () => {
    assert.ok(
      made.includes(
        '<time class="implied" datetime="2024-06" aria-description="June 2024 (the year from the context)" tabindex="0">June</time>',
      ),
    );
  });

  test("a time that its words say in full has no meaning to add", () => {
    assert.ok(made.includes('the pact of <time datetime="2021">2021</time> had'));
  });

  test("a time in the headline is highlighted there, and the other words stay text", () => {
    assert.equal(
      highlightedText("At <b>5</b> & Monday", [
        { start: 14, end: 20, tag: "time", attributes: [["datetime", '"']] },
      ]).toString(),
      'At &lt;b&gt;5&lt;/b&gt; &amp; <time datetime="&quot;">Monday</time>',
    );
    assert.equal(highlights.byParagraph.get(0)?.length, 2);
  });

  test("a time that HTML's datetime can't hold is a span, not a time element", () => {
    assert.match(
      made,
      /<span class="implied" aria-description="the third quarter of 2021 \(from the context\)"/,
    );
    assert.match(made, /<span aria-description="20 years">over two decades<\/span>/);
    assert.match(made, /<span aria-description="a Tuesday; which one isn’t known">a Tuesday<\/span>/);
  });

  test("all times are listed with their words and meanings", () => {
    assert.deepEqual(highlights.times[0], {
      p: 0,
      words: "Monday",
      meaning: "November 4, 2024 (from the context)",
      date: "November 4, 2024",
    });
    assert.deepEqual(highlights.times[1], {
      p: 1,
      words: "Monday, November 5",
      meaning: "November 5, 2024 (the year from the context)",
      date: "November 5, 2024",
    });
    assert.equal(highlights.times.length, 9);
  });

  test("the paragraph's own words stay text", () => {
    assert.match(made, /the storm &amp; the &lt;b&gt;flood&lt;\/b&gt;/);
    assert.doesNotMatch(made, /<b>/);
  });
});

describe("highlights of evidence", () => {
  test("have an id, and may be around a time", () => {
    const { made, highlights } = read(inferredArticle());
    const [first] = inferredArticle().evidence;
    assert.match(
      made,
      /<span id="e2"><time class="implied" datetime="2024-11-05"[^>]*>Monday, November 5<\/time><\/span>/,
    );
    assert.match(made, /<span id="e\d">who took office in 2021<\/span>/);
    assert.match(made, /<span id="e\d"><time[^>]*>next year<\/time><\/span>/);
    assert.equal(highlights.anchors.size, 8);
    assert.ok(first);
  });

  test("share an element if they have the same words, and are widened if they partly overlap a time", () => {
    const article = inferredArticle({
      evidence: [
        evidenceOf("capital on Monday", "2024-11-04"),
        evidenceOf("capital on Monday, November 5", "2024-11-05"),
        evidenceOf("November 5", "2024-11-05"),
      ],
      conflicts: [],
    });
    const { made, highlights } = read(article);
    // "capital on Monday" partly overlaps the time "Monday, November 5", so it is widened to hold it.
    assert.match(
      made,
      /<span id="e1">capital on <time[^>]*>Monday, <span id="e3">November 5<\/span><\/time><\/span>/,
    );
    assert.deepEqual(
      article.evidence.map((one) => highlights.anchors.get(one)),
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

describe("highlights on the page", () => {
  test("any time expression has the same words in the text and in the rendered paragraph", () => {
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
        };
        const { data, content } = matter(entryMarkdown(article), {});
        const { made, highlights } = read({
          ...entrySchema.parse(data),
          body: content,
          paragraphs: [],
          hasOriginal: true,
        });
        assert.equal(highlights.times[0]?.words, collapseSpaces(expression));
        const shown = /<time [^>]*>([\s\S]*?)<\/time>/.exec(made)?.[1] ?? "";
        assert.equal(
          // Accents typed twice are quotation marks, so there may be a quotation within the words.
          shown
            .replace(/<\/?q>/g, "")
            .replace(/&lt;/g, "<")
            .replace(/&gt;/g, ">")
            .replace(/&quot;/g, '"')
            .replace(/&amp;/g, "&"),
          collapseSpaces(expression),
        );
      }),
      { numRuns: 400 },
    );
  });
});
