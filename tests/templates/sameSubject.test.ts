import assert from "node:assert/strict";
import { test } from "node:test";
import { relatedInNumbers } from "../../src/entry/relatedNumbers.ts";
import { sameSubject } from "../../templates/partials/sameSubject.ts";
import { entryOf } from "../support/entries.ts";
import { entityOf } from "../support/names.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

/** What the page of article `a` says of `b`. */
function said(names: readonly string[], words: readonly string[]): string {
  const quist = { id: "ada-quist", type: "person", mentions: [] } as const;
  const articles = ["a", "b"].map((id) => entryOf({ id, title: `Flood <${id}>`, names: [quist] }));
  const related = relatedInNumbers([{ id: "a", others: [{ id: "b", names, words }] }]);
  const site = siteOf(articles, ARCHIVE, null, { table: [entityOf("ada-quist", {})], related });
  const part =
    sameSubject(
      { id: "a", paragraphs: ["Boats left with the Tide.", "The boats came back."] },
      site,
    )?.toString() ?? "";
  assert.equal(sameSubject({ id: "b", paragraphs: [] }, site), null);
  return part.replace(/<summary>[\s\S]*<\/summary>/, "").replace(/<[^>]*>/g, "");
}

test("related on a page: its title with the names and words in common", () => {
  const words = said(["person/ada-quist"], ["boats", "tide"]);
  assert.match(words, /Flood &lt;b&gt; .*Both name Ada Quist, and repeat “boats” and “Tide”/);
});

test("related on a page: a name that isn’t among those of the archive is left out", () => {
  assert.doesNotMatch(said(["person/gone"], []), /Both name/);
});
