import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bibtex } from "../../../src/site/cite/bibtex.ts";
import { cslJson } from "../../../src/site/cite/cslJson.ts";
import { metaPairs } from "../../../src/site/cite/meta.ts";
import { referencesOf } from "../../../src/site/cite/references.ts";
import { ris } from "../../../src/site/cite/ris.ts";
import { cited } from "./cited.ts";

/** BibTeX itself counts every brace, even after a backslash; citation-js doesn't. */
function depths(entry: string): number[] {
  let depth = 0;
  return [...entry].flatMap((char) => {
    depth += char === "{" ? 1 : char === "}" ? -1 : 0;
    return "{}".includes(char) ? [depth] : [];
  });
}

const text = fc.string({ unit: "binary", minLength: 1 });

test("hostile: braces are balanced as BibTeX counts them, and only the last one ends the entry", () => {
  const check = (title: string) => {
    const all = depths(
      bibtex(cited({ title, source: title, author: title, url: `https://x.example/${title}` })),
    );
    assert.equal(all.indexOf(0), all.length - 1, title);
  };
  for (const title of ["{", "}", "\\{", "}}}{{{", "a {b} c"]) check(title);
  fc.assert(fc.property(text, check));
});

test("hostile: no control character, lone surrogate or direction override gets into any format", () => {
  const check = (title: string) => {
    const article = cited({ title, source: title, author: title });
    const files = [bibtex(article), ris(article).replaceAll("\r\n", "\n"), cslJson(article)];
    for (const file of files)
      assert.doesNotMatch(file.replaceAll("\n", ""), /[\p{Cc}\p{Surrogate}\u2028\u202E]/u);
    const lines = [
      ...metaPairs(article).map(([, content]) => content),
      ...referencesOf(article).map((one) => one.text),
    ];
    for (const line of lines) assert.doesNotMatch(line, /[\p{Cc}\p{Surrogate}\u2028\u202E]/u);
  };
  for (const title of ["a\u0007b", "a\u0000b\r\nc", "\u202Eabc", "\uD800x", "\u2028TY  - X"]) check(title);
  fc.assert(fc.property(text, check));
});

const ADDRESSES: readonly (readonly [string, string | null])[] = [
  ['https://x.example/{a}?q=}\\ "<b>', "https://x.example/%7Ba%7D?q=%7D%5C%20%22%3Cb%3E"],
  ["https://x.example/a\r\nER  - ", "https://x.example/a%0D%0AER%20%20-"],
  [" https://x.example/%20_~#p1 ", "https://x.example/%20_~#p1"],
  ["https://пример.example/é", "https://пример.example/é"],
  ["javascript:alert(1)", null],
  ["https://", null],
  ["example.org/a", null],
];

test("hostile: only web addresses are accepted, and characters that could break a format are encoded", () => {
  for (const [url, expected] of ADDRESSES) assert.equal(cited({ url }).original, expected, url);
});

test("hostile: an article without a title, and an archive with markup as its title", () => {
  assert.equal(cited({ title: " \n " }).title, "[Untitled]");
  const html = referencesOf(cited({ title: "<b>", url: 'https://x.example/"><script>' })).map(
    (one) => one.html,
  );
  assert.doesNotMatch(html.join(""), /<(?!\/?(?:i|bdi|a)[ >])/);
});
