import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/site/site.ts";
import articlePage from "../../templates/pages/article.11ty.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";

const pageOf = (title: string) => {
  const article = entryOf({ title });
  return articlePage({ site: siteOf([article], ARCHIVE, "https://archive.example/a/"), article });
};

test("article page: its reference in each style, and a record for each program", () => {
  const page = pageOf("River rises");
  for (const name of ["APA 7", "MLA 9", "Chicago 17, bibliography"])
    assert.ok(page.includes(`<dt>${name}</dt>`), name);
  for (const name of ["BibTeX", "RIS", "CSL-JSON"])
    assert.ok(page.includes(`<summary>${name}</summary>`), name);
  assert.match(page, /TY {2}- NEWS/);
  assert.match(page, /https:\/\/archive\.example\/a\/articles\/0123456789\//);
});

test("article page: what Zotero reads stands in the head, once", () => {
  const [head = ""] = pageOf("River rises").split("</head>");
  assert.match(head, /<meta name="citation_title" content="River rises">/);
  assert.equal([...head.matchAll(/application\/ld\+json/g)].length, 1);
});

test("article page: a hostile title is text in all of them", () => {
  const page = pageOf("</script><script>alert(1)</script>");
  assert.ok(!page.includes("<script>alert(1)"), "a script of the article's");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  assert.match(String(JSON.parse(json).headline), /alert\(1\)/);
});
