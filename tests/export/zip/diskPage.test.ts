import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { diskPage } from "../../../src/export/zip/diskPage.ts";
import { html } from "../../../src/site/html.ts";

/** What becomes of the address of a link on a page of a site below a path. */
function linkOn(path: string, address: string, prefix = "/my/archive/"): string {
  const page = diskPage(html`<p><a class="x" href="${address}">a</a></p>`.toString(), path, prefix);
  return /href="([^"]*)"/.exec(page)?.[1] ?? "";
}

test("a page for a disk: addresses of the site become relative and name files", () => {
  const article = "articles/3f2a/index.html";
  assert.equal(linkOn(article, "/my/archive/"), "../../index.html");
  assert.equal(linkOn(article, "/my/archive/2024/11/#d05"), "../../2024/11/index.html#d05");
  assert.equal(linkOn(article, "/my/archive/search/?q=a/b"), "../../search/index.html?q=a/b");
  assert.equal(linkOn(article, "/my/archive/articles/3f2a/original.txt"), "../../articles/3f2a/original.txt");
  assert.equal(linkOn("index.html", "/my/archive/assets/site.css"), "assets/site.css");
  assert.equal(linkOn("index.html", "/about/", "/"), "about/index.html");
  assert.equal(linkOn("index.html", "/", "/"), "index.html");
});

test("a page for a disk: all other addresses stay", () => {
  for (const address of [
    "#p1",
    "?q=bridge",
    "https://x.org/my/archive/a/",
    "//x.org/a",
    "/elsewhere/",
    "data:text/plain,a",
    "",
  ]) {
    assert.equal(linkOn("index.html", address), address);
    assert.equal(
      linkOn("index.html", address, "/"),
      address === "/elsewhere/" ? "elsewhere/index.html" : address,
    );
  }
});

test("a page for a disk: no text whatever is changed", () => {
  const piece = fc.constantFrom(
    ' href="/',
    '" type="module"',
    '<link rel="preload">',
    "<script",
    "/",
    '"',
    "a",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const page = html`<p title="${pieces.join("")}">${pieces.join("")}</p>`.toString();
      assert.equal(diskPage(page, "a/index.html", "/"), page);
    }),
  );
});

test("a page for a disk: ordinary scripts, and nothing that only a host can serve", () => {
  const page = `<link rel="preload" href="/assets/a.woff2" as="font" crossorigin>
<link rel="stylesheet" href="/assets/site.css">
<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml">
<script type="module" src="/assets/quick.js"></script>`;
  assert.equal(
    diskPage(page, "about/index.html", "/"),
    `<link rel="stylesheet" href="../assets/site.css">\n<script defer src="../assets/quick.js"></script>`,
  );
});
