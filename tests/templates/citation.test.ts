import assert from "node:assert/strict";
import { test } from "node:test";
import { entryOf } from "../support/entries.ts";
import { onlyPage } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const pageOf = (title: string) => {
  const article = entryOf({ title });
  return onlyPage(siteOf([article], ARCHIVE, "https://archive.example/a/"));
};

test("article page: its reference in each style", () => {
  const page = pageOf("River rises");
  for (const name of ["APA 7", "MLA 9", "Chicago 17, bibliography"])
    assert.match(page, new RegExp(`<dt>${name}</dt>`));
  assert.match(page, /https:\/\/archive\.example\/a\/articles\/0123456789\//);
});

test("article page: a file of each format to download, and its permalink", () => {
  const page = pageOf("River rises");
  for (const [name, extension, type] of [
    ["BibTeX", "bib", "application/x-bibtex"],
    ["RIS", "ris", "application/x-research-info-systems"],
    ["CSL-JSON", "json", "application/vnd.citationstyles.csl+json"],
  ]) {
    const [, link = ""] =
      new RegExp(`<a href="([^"]+)" download="dateline-0123456789\\.${extension}">${name}</a>`).exec(page) ??
      [];
    assert.ok(link.startsWith(`data:${type};charset=utf-8,`), link);
    assert.match(link, /River%20rises/);
  }
  const address = "https://archive.example/a/articles/0123456789/";
  assert.ok(page.includes(`<dt>Permalink</dt><dd><a href="${address}">${address}</a></dd>`));
});

test("article page: no permalink if the site's address isn't known", () => {
  const article = entryOf();
  const page = onlyPage(siteOf([article], ARCHIVE, null));
  assert.doesNotMatch(page, /Permalink/);
  assert.match(page, /<template id="passage" data-known="[^"]*">“<bdi><\/bdi>” /);
});

test("article page: the metadata for Zotero is in the head, once", () => {
  const [head = ""] = pageOf("River rises").split("</head>");
  assert.match(head, /<meta name="citation_title" content="River rises">/);
  assert.equal([...head.matchAll(/<script type="application\/ld\+json"/g)].length, 1);
});

test("article page: a hostile title is text in all of them", () => {
  const page = pageOf("</script><script>alert(1)</script>");
  assert.ok(!page.includes("<script>alert(1)"), "a script of the article's");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  assert.match(String(JSON.parse(json).headline), /alert\(1\)/);
});
