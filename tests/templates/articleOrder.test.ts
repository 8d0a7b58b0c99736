import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entryOf } from "../support/entries.ts";
import { inferredArticle } from "../support/inferred.ts";
import { articlePages, onlyPage } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const page = (known: Parameters<typeof entryOf>[0]) => onlyPage(siteOf([entryOf(known)], ARCHIVE, null));
const headings = (count: number) =>
  Array.from({ length: count }, (_, index) => `## Part <${index + 1}>\n\nThe river rose.`).join("\n\n");

describe("an article's page", () => {
  test("has the date, the title, the text, how to cite it, and then what is folded", () => {
    const made = onlyPage(siteOf([inferredArticle()], ARCHIVE, null));
    const places = ['class="date"', "<h1", 'class="text"', 'id="cite"', 'id="dating"', 'id="provenance"'].map(
      (part) => made.indexOf(part),
    );
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    const [, apparatus = ""] = made.split('<h2 id="cite">');
    assert.deepEqual(
      [...apparatus.matchAll(/<h2>([^<]*)</g)].map(([, title]) => title),
      ["How this was dated", "Provenance"],
    );
  });

  test("lists its sections from three headings on; many of them are folded", () => {
    assert.doesNotMatch(page({ body: headings(2) }), /class="contents"/);
    const three = page({ body: headings(3) });
    assert.match(three, /<nav class="contents" aria-label="Sections"[^>]*><details open>/);
    assert.match(three, /<a href="#p5">Part &lt;3&gt;<\/a>/);
    assert.match(page({ body: headings(11) }), /<nav class="contents"[^>]*><details><summary>11 sections/);
  });

  test("a link to an article tells what it begins with", () => {
    const site = siteOf(
      [
        entryOf({ id: "a1", date: "2024-01-01" }),
        entryOf({ id: "a2", date: "2024-01-02", summary: `The <mayor> ${"came back ".repeat(20)}.` }),
      ],
      ARCHIVE,
      null,
    );
    const [first = ""] = articlePages(site);
    assert.match(
      first,
      /rel="next" href="\/articles\/a2\/" aria-description="The &lt;mayor&gt; came[^"<]{50,100} …"/,
    );
  });
});
