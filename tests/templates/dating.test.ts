import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { readBody } from "../../src/site/article/body.ts";
import { highlightsOf } from "../../src/site/article/highlights.ts";
import { dating } from "../../templates/partials/dating.ts";
import { entryOf } from "../support/entries.ts";
import { evidenceOf, inferredArticle } from "../support/inferred.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const other = entryOf({ id: "bridge0000", seed: "bridge.txt", title: "The <b>other</b> one" });

/** The panel of an article, in an archive with one more article. */
function panel(article: SiteArticle): string {
  const site = siteOf([article, other], ARCHIVE, "https://x.org/a/");
  const body = readBody(article.body);
  return dating(article, site, highlightsOf(article, body.paragraphs, "en")).toString();
}

const has = (made: string, ...parts: readonly string[]) => {
  for (const part of parts) assert.ok(made.includes(part), `${part} is not in ${made}`);
};

describe("dating: an inferred date", () => {
  const made = panel(inferredArticle());

  test("is given with how it is known", () => {
    has(
      made,
      "<strong>Between November 4 and 10, 2024</strong>: inferred from the text.",
      "<code>2024-11-04/2024-11-10</code>",
    );
  });

  test("each piece of evidence has its source, its words as a link, the date that they imply, and why", () => {
    has(
      made,
      '<p class="who">The text, paragraph 1</p>',
      '<a href="#e2"><q dir="auto">Monday, November 5</q></a>',
      "Between November 5 and 10, 2024.",
      "so the text errs by a day.",
      "Not before December 8, 2021.",
      "Not after December 2024.",
      "November 3 or 4, 2024.",
    );
  });

  test("a public fact links to its web page, and another article to its own page", () => {
    has(
      made,
      '<a href="https://www.example.org/wiki/Ana_Ruiz" rel="external">Source: example.org</a>',
      'href="/a/articles/bridge0000/"',
      "The &lt;b&gt;other&lt;/b&gt; one",
    );
  });

  test("is one line with the number of clues, which opens", () => {
    assert.match(
      made,
      /^<details class="fold"><summary><h2>How this was dated<\/h2> <span[^>]*>inferred from the text, 8 clues</,
    );
    assert.match(made, /<div class="panel" id="dating">.*the storm &amp; the &lt;b&gt;flood/s);
  });

  test("what disagrees has its words too", () => {
    assert.match(
      made,
      /What contradicts this date.*would be 2023.*<a href="#e\d"><q dir="auto">next year<\/q><\/a>/s,
    );
  });

  test("the times of the text are explained and listed", () => {
    has(made, "The times in the text", "November 5, 2024 (the year from the context)");
  });
});

describe("dating: other states", () => {
  test("from the register: the curator's note first, then what the article itself says", () => {
    const curator = evidenceOf("June", "2024-11-04", {
      from: "register",
      text: "Printed on the clipping.",
      at: null,
    });
    const article = inferredArticle({
      basis: "corrected",
      confidence: 1,
      note: "Printed on the clipping.",
      evidence: [curator, evidenceOf("Monday, November 5", "2024-11-05")],
    });
    const made = panel(article);
    assert.match(
      made,
      /from the register\..*The curator of this archive.*Printed on the clipping\..*What the article itself says.*Monday, November 5/s,
    );
    assert.doesNotMatch(made, /% sure|A note in the archive/);
  });

  test("undated: that nothing was found, and the bounds; rows for the curator aren't for readers", () => {
    const made = panel(
      entryOf({ date: null, edtf: null, earliest: "2020-01-01", latest: null, seed: "a, <b>.txt" }),
    );
    has(made, "Undated, not before 2020", "inferred from the text", "Only a limit was found");
    has(panel(entryOf({ date: null, edtf: null, earliest: null, latest: null })), "No date was found");
    assert.doesNotMatch(made, /register\.csv|2024-10-29/);
  });

  test("a note that isn't the evidence is shown", () => {
    has(panel(entryOf({ note: "From a <i>box</i>." })), "From a &lt;i&gt;box&lt;/i&gt;.");
  });

  test("a source that would run a script isn't a link", () => {
    const article = inferredArticle({
      evidence: [evidenceOf("June", "2024", { factSource: "javascript:alert(1)" })],
    });
    assert.doesNotMatch(panel(article), /javascript/);
  });

  test("without times in the text, there is no explanation of them", () => {
    assert.doesNotMatch(panel(entryOf()), /times in the text/);
  });
});
