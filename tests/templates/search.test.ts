import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allPages } from "../../src/site/pages.ts";
import opensearch from "../../templates/pages/opensearch.11ty.ts";
import searchPage from "../../templates/pages/search.11ty.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const HOSTILE = '"><script>&';

describe("templates: search", () => {
  test("without JavaScript the page has a form, and links to the timeline and the existing indexes", () => {
    const page = searchPage({ site: siteOf([entryOf({ tags: ["a"] })], ARCHIVE, "https://example.org/x/") });
    assert.match(page, /<form class="search-form"[^>]* action="\/x\/search\/" method="get">/);
    const notice = /<noscript>(.*?)<\/noscript>/s.exec(page)?.[1] ?? "";
    const links = [...notice.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(links, ["/x/timeline/", "/x/browse/", "/x/tags/"]);
    assert.match(page, /<div class="search" hidden/);
    assert.match(
      page,
      /<link rel="search" type="application\/opensearchdescription\+xml"[^>]* href="\/x\/opensearch.xml">/,
    );
  });

  test("there is no description of the search if the site's address isn't known", () => {
    const site = siteOf([], ARCHIVE, null);
    assert.deepEqual(allPages(site).opensearch, []);
    assert.doesNotMatch(searchPage({ site }), /opensearch/);
  });

  test("the description keeps within the allowed lengths, and is escaped", () => {
    const archive = {
      ...ARCHIVE,
      title: `A ${HOSTILE} archive of clippings`,
      description: "word ".repeat(500),
    };
    const text = opensearch({ site: siteOf([], archive, "https://example.org/") });
    assert.match(text, /<ShortName>A &quot;&gt;&lt;script&gt;&amp;<\/ShortName>/);
    assert.ok((/<Description>(.*)<\/Description>/.exec(text)?.[1] ?? "").length <= 1024);
    const long = opensearch({
      site: siteOf([], { ...archive, title: "Donaudampfschifffahrt" }, "https://example.org/"),
    });
    assert.match(long, /<ShortName>Donaudampfschiff<\/ShortName>/);
  });
});
