import assert from "node:assert/strict";
import { test } from "node:test";
import { passage } from "../../../src/site/cite/passage.ts";
import { COPY, cited, citedOf } from "./cited.ts";

test("passage: the words, where they stand, the paragraph and its address", () => {
  const { text, html } = passage(cited(), 12, "“No,” she\nsaid.");
  assert.equal(
    text,
    `“‘No,’ she said.” Jane Doe, “River rises,” Gazette, October 29, 2024, ¶ 12, ${COPY}#p12.`,
  );
  assert.match(html.toString(), /<i><bdi>Gazette<\/bdi><\/i>/);
  assert.match(html.toString(), /<a href="[^"]*#p12">/);
});

test("passage: without the site's address the archive is named instead", () => {
  const { text } = passage(citedOf(null, "unknown", { author: null }, null), 1, "It rose.");
  assert.equal(text, "“It rose.” “River rises,” Gazette, n.d., ¶ 1, archived in River Archive.");
});
