import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { searchedPages } from "../../src/site/searched.ts";
import { searchedHtml } from "../../src/site/searchedText.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

type Known = NonNullable<Parameters<typeof entryOf>[0]>;

/** What the search gets of an article that has one page. */
function searched(known: Known, beside: Parameters<typeof siteOf>[3] = {}) {
  const [page, ...more] = searchedPages(siteOf([entryOf(known)], ARCHIVE, null, beside));
  assert.ok(page);
  assert.deepEqual(more, []);
  return page;
}

describe("what the search gets of an article", () => {
  test("its days, its date in words and its filters, each value once", () => {
    const { fields } = searched({
      earliest: "2024-10-01",
      latest: null,
      source: '"><script>&',
      tags: ["a", "b", "a"],
    }).row();
    assert.deepEqual(
      [fields.earliest, fields.latest, fields.certainty],
      [["2024-10-01"], undefined, ["approximate"]],
    );
    assert.deepEqual([fields.tag, fields.source], [["a", "b"], ['"><script>&']]);
  });

  test("its names that are frequent and sure, by their kind", () => {
    const mentions = [[[1, 0, 3], "rule", 0.99]] as const;
    const names = [
      { id: "ada-quist", type: "person", mentions },
      { id: "oslo", type: "place", mentions },
    ] as const;
    const entity = { aliases: [], mentions: 3, articles: 2, confidence: 0.99 };
    const table = [
      { ...entity, id: "ada-quist", type: "person", name: "Ada Quist" },
      { ...entity, id: "oslo", type: "place", name: "Oslo", mentions: 1, articles: 1, confidence: 0.1 },
    ] as const;
    const { fields } = searched({ names }, { table }).row();
    assert.deepEqual([fields.person, fields.place], [["Ada Quist"], []]);
  });

  test("its headline and its paragraphs as text, and nothing that surrounds them", () => {
    const text = searched({
      title: "High <b>water</b>",
      body: "It rose.\n\nThen it fell.\n",
      setAside: [
        { step: "parsing/takeaways", reason: "a list of takeaways", text: "- It rains.", start: 0, end: 11 },
      ],
    }).text();
    assert.equal(
      searchedHtml(text).replaceAll("\n", ""),
      '<html><body data-pagefind-body><h1>High &lt;b&gt;water&lt;/b&gt;</h1><p><i id="p1"></i>It rose.</p><p><i id="p2"></i>Then it fell.</p></body></html>',
    );
  });

  test("of a withdrawn one, nothing", () => {
    const site = siteOf([], ARCHIVE, null, { withdrawn: [{ id: "x", reason: "" }] });
    assert.equal(searchedPages(site).length, 0);
  });
});
