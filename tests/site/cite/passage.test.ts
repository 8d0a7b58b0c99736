import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quotedWords } from "../../../src/shared/quotedWords.ts";
import { passage, passageFrame } from "../../../src/site/cite/passage.ts";
import { html } from "../../../src/site/html.ts";
import { COPY, cited, citedOf } from "./cited.ts";

test("passage: the words, the article, the paragraph and its address", () => {
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

test("passage: the template in the page, filled in, gives the same passage", () => {
  const word = fc.string({ unit: "binary", minLength: 1 });
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom(null, "Jane Doe"),
      fc.boolean(),
      (title, words, author, isPlaced) => {
        const article = cited({ title, author }, isPlaced ? undefined : null);
        const made = passage(article, 7, words);
        const frame = passageFrame(article).html.toString();
        const holes = frame.split("<bdi></bdi>");
        assert.equal(holes.length, 3, frame);
        const quoted = passageWords(words);
        const filled = `${holes[0]}<bdi>${quoted}</bdi>${holes[1]}<bdi>7</bdi>${holes[2]}`;
        assert.equal(filled.replaceAll(/#p(?=["<])/g, "#p7"), made.html.toString());
      },
    ),
  );
});

/** The words as `passage` quotes and escapes them. */
const passageWords = (words: string) => html`${quotedWords(words)}`.toString();
