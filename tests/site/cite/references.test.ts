import assert from "node:assert/strict";
import { test } from "node:test";
import type { Citable } from "../../../src/site/cite/citable.ts";
import { type Reference, referencesOf } from "../../../src/site/cite/references.ts";
import { COPY, cited, citedOf } from "./cited.ts";

const url = "https://gazette.example/river";

function reference(article: Citable, style: Reference["style"]): Reference {
  const found = referencesOf(article).find((one) => one.style === style);
  assert.ok(found);
  return found;
}

/** The four references as text: APA, MLA, Chicago, Chicago's note. */
const texts = (article: Citable) => referencesOf(article).map(({ text }) => text);

test("references: with all metadata", () => {
  assert.deepEqual(texts(cited({ url, author: "Jane Doe and John Roe" })), [
    `Doe, J., & Roe, J. (2024, October 29). River rises. The Gazette. River Archive. ${COPY}`,
    `Doe, Jane, and John Roe. “River rises.” The Gazette, 29 Oct. 2024, ${url}. River Archive, ${COPY}.`,
    `Doe, Jane, and John Roe. “River rises.” Gazette, October 29, 2024. ${url}. Archived in River Archive, ${COPY}.`,
    `Jane Doe and John Roe, “River rises,” Gazette, October 29, 2024, ${url}, archived in River Archive, ${COPY}.`,
  ]);
});

test("references: only the original address is given if the site's address isn't known", () => {
  assert.deepEqual(texts(cited({ url }, null)), [
    `Doe, J. (2024, October 29). River rises. The Gazette. ${url}`,
    `Doe, Jane. “River rises.” The Gazette, 29 Oct. 2024, ${url}.`,
    `Doe, Jane. “River rises.” Gazette, October 29, 2024. ${url}.`,
    `Jane Doe, “River rises,” Gazette, October 29, 2024, ${url}.`,
  ]);
});

test("references: without any address the archive is named", () => {
  assert.deepEqual(texts(citedOf("2024?", "corrected", {}, null)), [
    "Doe, J. ([2024?]). River rises. The Gazette. River Archive.",
    "Doe, Jane. “River rises.” The Gazette, [2024?]. River Archive.",
    "Doe, Jane. “River rises.” Gazette, [2024?]. Archived in River Archive.",
    "Jane Doe, “River rises,” Gazette, [2024?], archived in River Archive.",
  ]);
});

test("references: without an author", () => {
  assert.deepEqual(texts(citedOf(null, "unknown", { author: null })), [
    `River rises. (n.d.). The Gazette. River Archive. ${COPY}`,
    `“River rises.” The Gazette. River Archive, ${COPY}.`,
    `Gazette. “River rises.” N.d. Archived in River Archive, ${COPY}.`,
    `“River rises,” Gazette, n.d., archived in River Archive, ${COPY}.`,
  ]);
});

test("references: undated within bounds", () => {
  assert.deepEqual(texts(citedOf("2006-03-21/..", "unknown", { author: null, source: null })), [
    `River rises. (n.d. [2006, March 21 or later]). River Archive. ${COPY}`,
    `“River rises.” [21 Mar. 2006 or later]. River Archive, ${COPY}.`,
    `“River rises.” River Archive. N.d. [March 21, 2006, or later]. ${COPY}.`,
    `“River rises,” River Archive, n.d. [March 21, 2006, or later], ${COPY}.`,
  ]);
});

test("references: without a newspaper, the archive is its container", () => {
  assert.deepEqual(texts(cited({ author: null, source: null })), [
    `River rises. (2024, October 29). River Archive. ${COPY}`,
    `“River rises.” 29 Oct. 2024. River Archive, ${COPY}.`,
    `“River rises.” River Archive. October 29, 2024. ${COPY}.`,
    `“River rises,” River Archive, October 29, 2024, ${COPY}.`,
  ]);
  assert.deepEqual(texts(cited({ source: null, url })), [
    `Doe, J. (2024, October 29). River rises. River Archive. ${COPY}`,
    `Doe, Jane. “River rises.” 29 Oct. 2024, ${url}. River Archive, ${COPY}.`,
    `Doe, Jane. “River rises.” October 29, 2024. ${url}. Archived in River Archive, ${COPY}.`,
    `Jane Doe, “River rises,” October 29, 2024, ${url}, archived in River Archive, ${COPY}.`,
  ]);
});

test("references: many authors, institutions, and names that aren't split", () => {
  const names = (author: string, style: Reference["style"]) =>
    reference(cited({ author, title: "T" }, null), style).text.split(/ \(|“/)[0];
  const three = "Jean-Paul Roe; Reuters; Kim Jong Un";
  assert.equal(names(three, "apa"), "Roe, J.-P., Reuters, & Kim Jong Un.");
  assert.equal(names(three, "mla"), "Roe, Jean-Paul, et al. ");
  assert.equal(names(three, "chicago"), "Roe, Jean-Paul, Reuters, and Kim Jong Un. ");
  const many = Array.from({ length: 22 }, (_, index) => `Jane Doe${"x".repeat(index)}`).join("; ");
  assert.match(names(many, "apa") ?? "", /^Doe, J\., .*x, J\., \. \. \. Doex{21}, J\.$/);
  assert.match(names(many, "chicago") ?? "", /^Doe, Jane, (?:Jane Doex+, ){6}et al\. $/);
  assert.equal(names(many, "chicago-note"), "Jane Doe et al., ");
});

test("references: a title that ends in punctuation gets no full stop, and its quotation marks become single", () => {
  const title = 'Is the "River" rising?';
  assert.match(reference(cited({ title }), "mla").text, /“Is the ‘River’ rising\?” The Gazette,/);
  assert.match(reference(cited({ title }), "chicago-note").text, /“Is the ‘River’ rising\?” Gazette,/);
  assert.match(reference(cited({ title }), "apa").text, /Is the "River" rising\? The Gazette\./);
});

test("references: a quotation at the end of a title closes after the full stop or comma", () => {
  const named = (title: string, style: "chicago" | "chicago-note" | "mla") => {
    const { text } = reference(cited({ title }), style);
    return text.slice(text.indexOf("“"), text.indexOf("”") + 1);
  };
  const titles: readonly (readonly [title: string, full: string, comma: string])[] = [
    ["Campaign is 'dead'", "“Campaign is 'dead.'”", "“Campaign is 'dead,'”"],
    ['Campaign is "dead"', "“Campaign is ‘dead.’”", "“Campaign is ‘dead,’”"],
    ["‘I don’t know’", "“‘I don’t know.’”", "“‘I don’t know,’”"],
    ["Is it 'dead?'", "“Is it 'dead?'”", "“Is it 'dead?'”"],
    // An apostrophe isn't the end of a quotation.
    ["The house of the Joneses'", "“The house of the Joneses'.”", "“The house of the Joneses',”"],
    ["'Dead' house of the Joneses’", "“'Dead' house of the Joneses’.”", "“'Dead' house of the Joneses’,”"],
    ["'", "“'.”", "“',”"],
  ];
  for (const [title, full, comma] of titles) {
    assert.equal(named(title, "chicago"), full);
    assert.equal(named(title, "mla"), full);
    assert.equal(named(title, "chicago-note"), comma);
  }
});

test("references: italics and addresses are markup; everything else is escaped and on one line", () => {
  const title = '</i><script>"x"</script>\nTY  - BOOK\u202E';
  const { html, text } = reference(cited({ title, source: "<Gazette>", url }), "mla");
  assert.match(html.toString(), /<i><bdi>&lt;Gazette&gt;<\/bdi><\/i>/);
  assert.match(html.toString(), /<a href="https:\/\/gazette\.example\/river">/);
  assert.doesNotMatch(html.toString(), /<script|\n|\u202E/);
  assert.doesNotMatch(text, /[\n\u202E]/);
});

test("references: an address that isn't a web address is left out", () => {
  const { text } = reference(cited({ url: "javascript:alert(1)" }, null), "apa");
  assert.equal(text, "Doe, J. (2024, October 29). River rises. The Gazette. River Archive.");
});

test("references: of an undated article that only the archive is known of, “n.d.” has one full stop", () => {
  const article = cited(
    { date: null, edtf: null, earliest: null, latest: null, basis: "unknown", source: null, author: null },
    null,
  );
  for (const text of texts(article)) assert.doesNotMatch(text, /\.\.$/);
  assert.equal(reference(article, "chicago-note").text, "“River rises,” River Archive, n.d.");
});
