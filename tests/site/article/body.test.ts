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
