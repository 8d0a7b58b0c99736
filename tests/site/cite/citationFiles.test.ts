import assert from "node:assert/strict";
import { test } from "node:test";
import { citableOf } from "../../../src/site/cite/citable.ts";
import { citationFiles } from "../../../src/site/cite/citationFiles.ts";
import { FORMATS } from "../../../src/site/cite/formats.ts";
import { siteOf } from "../../../src/site/model/site.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";

test("citation files: one in each format beside each article's page", () => {
  const articles = [entryOf(), entryOf({ id: "fedcba9876", title: "River falls" })];
  const site = siteOf(articles, ARCHIVE, "https://example.org/archive");
  const written = new Map(citationFiles(site).map(({ path, content }) => [path, content]));
  const expected = articles.flatMap((article) =>
    FORMATS.map(
      ({ file, write }) => [`articles/${article.id}/${file}`, write(citableOf(article, site))] as const,
    ),
  );
  assert.deepEqual([...written], expected);
  assert.equal(written.size, 6);
  assert.match(written.get("articles/fedcba9876/citation.bib") ?? "", /title += \{\{River falls\}\}/);
});
