import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { EntryMention, SiteArticle } from "../../../src/entry/schema.ts";
import { readBody } from "../../../src/site/article/body.ts";
import { highlightsOf } from "../../../src/site/article/highlights.ts";
import { nameLinks } from "../../../src/site/article/nameLinks.ts";
import { entryOf } from "../../support/entries.ts";
import { entityOf } from "../../support/names.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

/** A mention of words in a paragraph, where they first occur at or after an offset. */
const at = (text: string, words: string, p = 1, from = 0): EntryMention => {
  const start = text.indexOf(words, from);
  return [[p, start, start + words.length], "names/full-name", 0.9];
};

/**
 * The text of an article as HTML with its names linked, in a site below a path.
 * @param others how many more articles have the same names.
 */
function linked(known: Partial<SiteArticle>, table = [entityOf("ada-quist")], others = 2): string {
  const article = entryOf(known);
  const more = Array.from({ length: others }, (_, index) => entryOf({ ...known, id: `more-${index}` }));
  const site = siteOf([article, ...more], ARCHIVE, "https://x.org/my/", { table });
  const body = readBody(article.body);
  const highlights = highlightsOf(article, body.paragraphs, "en", nameLinks(article, site));
  return body.render(highlights.byParagraph).toString();
}

const TEXT = "Ada Quist came. Quist & Co. stayed.";
const quist = (...mentions: ReturnType<typeof at>[]) => [
  { id: "ada-quist", type: "person" as const, mentions },
];
const LINK = '<a class="named" href="/my/people/ada-quist/" aria-description="Person, in 3 articles, 2024">';

describe("links of names", () => {
  test("are at the first mention only", () => {
    const made = linked({ body: TEXT, names: quist(at(TEXT, "Ada Quist"), at(TEXT, "Quist", 1, 10)) });
    assert.ok(made.includes(`${LINK}Ada Quist</a> came. Quist &amp; Co.`), made);
  });

  test("are neither in the headline nor on names without a page", () => {
    const names = quist(at("Ada Quist", "Ada Quist", 0), at(TEXT, "Quist", 1, 10));
    assert.ok(linked({ title: "Ada Quist", body: TEXT, names }).includes(`${LINK}Quist</a> &amp; Co.`));
    const doubtful = [entityOf("ada-quist", { mentions: 1, confidence: 0.5 })];
    assert.doesNotMatch(
      linked({ body: TEXT, names: quist(at(TEXT, "Ada Quist")) }, doubtful),
      /class="named"/,
    );
  });

  test("are not on a name that no other article has: it would lead to where it stands", () => {
    const known = { body: TEXT, names: quist(at(TEXT, "Ada Quist")) };
    assert.match(linked(known), /class="named"/);
    assert.doesNotMatch(linked(known, undefined, 0), /class="named"/);
  });

  test("pass over a mention inside a time", () => {
    const text = "The May summit. May left.";
    const time = {
      at: [1, 4, 7] as const,
      rule: "x",
      type: "DATE" as const,
      value: "2024-05",
      edtf: "2024-05",
      implied: true,
    };
    const made = linked({ body: text, times: [time], names: quist(at(text, "May"), at(text, "May", 1, 10)) });
    assert.match(made, /<time[^>]*>May<\/time> summit\. <a class="named"[^>]*>May<\/a> left/);
  });

  test("are never inside a link of the text itself", () => {
    const body = "See [Ada Quist](https://example.org/) now.";
    const made = linked({ body, names: quist(at("See Ada Quist now.", "Ada Quist")) });
    assert.ok(made.includes('See <a href="https://example.org/" rel="external">Ada Quist</a> now.'), made);
  });

  test("are allowed in a quotation; a paragraph that is mostly a quotation looks like the others", () => {
    const text = "“Ada Quist will come back to us,” he said.";
    const quotes = [
      {
        type: "quote" as const,
        at: [1, 0, 33] as [number, number, number],
        utterance: 1,
        speaker: null,
        cue: null,
        isContinued: false,
        rule: "quotes/cue-after",
        confidence: 0.9,
      },
    ];
    const made = linked({ body: text, quotes, names: quist(at(text, "Ada Quist")) });
    assert.match(made, /^<p id="p1"/);
    assert.ok(made.includes(`<q>“${LINK}Ada Quist</a> will come back to us,”</q> he said.`), made);
    const fragment = quotes.map((quote) => ({ ...quote, type: "fragment" as const }));
    assert.doesNotMatch(linked({ body: text, quotes: fragment }), /<q>/);
  });
});
