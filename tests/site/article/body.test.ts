import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../src/site/article/body.ts";
import type { Highlight } from "../../../src/site/article/ranges.ts";

/** A body as HTML, with highlights in its first paragraph. */
const renderBody = (body: string, highlights: readonly Highlight[] = []) =>
  readBody(body).render(new Map([[1, highlights]]));

const ids = (rendered: string) =>
  [...rendered.matchAll(/<(p|h2|li) id="(p\d+)"/g)].map(([, tag, id]) => `${tag} ${id}`);

test("body: paragraphs, headings and list items are numbered together, from 1", () => {
  const rendered = renderBody("One.\n\n## Two\n\nThree.\n\n- four\n- five\n\nSix.\n").toString();
  assert.deepEqual(ids(rendered), ["p p1", "h2 p2", "p p3", "li p4", "li p5", "p p6"]);
});

test("body: each block has a link to itself, which adds no text", () => {
  const rendered = renderBody("One.\n").toString();
  assert.match(rendered, /<a class="number" href="#p1" aria-label="Paragraph 1"><\/a>One\.<\/p>/);
});

test("body: HTML and template syntax in an entry are shown as text", () => {
  const rendered = renderBody(
    "<script>alert(1)</script> {{ x }} {% raw %} <img src=x onerror=y>\n",
  ).toString();
  assert.doesNotMatch(rendered, /<script|<img/);
  assert.match(rendered, /&lt;script&gt;alert\(1\)&lt;\/script&gt; \{\{ x \}\} \{% raw %\}/);
});

test("body: a link that would run a script is not a link", () => {
  assert.doesNotMatch(renderBody("[x](javascript:alert(1))\n").toString(), /href="javascript/);
});

test("body: an item with more than one paragraph holds them, and a quotation its lists", () => {
  const made = renderBody("1. one\n\n   more\n2. two\n\n> said\n>\n> - a\n").toString();
  const tags = [...made.matchAll(/<(?!\/?a)(\/?\w+)(?: id="(p\d)")?/g)].map(([, tag, id]) => id ?? tag);
  assert.equal(tags.join(" "), "ol li p1 /p p2 /p /li p3 /li /ol blockquote p4 /p ul p5 /li /ul /blockquote");
  assert.match(made, /1\. one<\/p>/);
});

test("body: a highlight that crosses cells and their own links stays in the cells", () => {
  const made = renderBody("| On [Monday](https://x.example) | May 3 |\n|---|---|\n", [
    { start: 0, end: 17, tag: "span", attributes: [["id", "e1"]] },
  ]).toString();
  assert.match(
    made,
    /<th scope="col"><a class="number"[^>]*><\/a><span id="e1">On <a href="https:\/\/x\.example" rel="external">Monday<\/a><span class="between"> \| <\/span><\/span><\/th><th scope="col"><span>May 3<\/span><\/th>/,
  );
});

test("body: code keeps its lines, with highlights in them", () => {
  const made = renderBody("```\na  =\n  May 3\n```\n", [
    { start: 4, end: 9, tag: "time", attributes: [] },
  ]).toString();
  assert.match(made, /<code>a {2}=\n {2}<time>May 3<\/time><\/code>/);
});

test("body: a footnote and what refers to it lead to each other, also across pages", () => {
  const body = readBody("Rain[^1] fell.\n\nSnow.\n\n[^1]: A note.\n");
  const whole = body.render(new Map()).toString();
  assert.match(whole, /Rain<sup><a class="note-link"[^>]* href="#p3" data-label="1"/);
  assert.match(
    whole,
    /<div class="footnote"[^>]*>\n<p id="p3"[^>]*><a class="number".*href="#p1" data-label="1"/,
  );
  const page = body.render(new Map(), new Map(), { first: 2, last: 3 }, (p) => `/articles/x/#p${p}`);
  assert.match(page.toString(), /class="note-label"[^>]* href="\/articles\/x\/#p1"/);
});
