import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Html, html, trusted } from "../../src/site/html.ts";

test("html: text is escaped between tags and in attributes", () => {
  const page = html`<p title="${`"x" & 'y'`}">${"<script>alert(1)</script>"}</p>`;
  assert.equal(
    page.toString(),
    '<p title="&quot;x&quot; &amp; &#39;y&#39;">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
});

test("html: markup made by html isn't escaped, also in lists", () => {
  const items = ["a<", "b"].map((name) => html`<li>${name}</li>`);
  assert.equal(html`<ul>${items}</ul>`.toString(), "<ul><li>a&lt;</li><li>b</li></ul>");
  assert.equal(html`${trusted("<b>")}`.toString(), "<b>");
});

test("html: undefined, false and null write nothing; zero is written", () => {
  assert.equal(html`${null}${undefined}${false}${""}${0}`.toString(), "0");
});

test("html: no text can open a tag or end an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = html`${text}`.toString();
      assert.doesNotMatch(written, /[<>"']/);
      assert.ok(html`${text}` instanceof Html);
    }),
  );
});
