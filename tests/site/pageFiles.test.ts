import assert from "node:assert/strict";
import { test } from "node:test";
import { pageHashes } from "../../src/site/inputs/pageHashes.ts";
import { pageFiles } from "../../src/site/pageFiles.ts";
import { allPages } from "../../src/site/pages.ts";
import { siteOfIds } from "../support/site.ts";

test("the files of pages: those of the last build that stay, and of the others what they are made from, until they are made", () => {
  const site = siteOfIds("a", "b", "c");
  const hashOf = pageHashes(site, "");
  const former = new Map<string, string>();
  const output = {
    write: () => assert.fail("nothing is written"),
    copy: () => assert.fail("nothing is copied"),
    carry: (path: string, hash: string) => former.get(path) === hash,
  };
  const files = pageFiles(allPages(site), hashOf, output);
  const paths = ["articles/a/index.html", "articles/b/index.html", "articles/c/index.html"];
  assert.ok(files.changed.length > 10 && files.carried === 0 && files.there().length === 0);
  for (const path of paths) former.set(path, files.made(path) ?? "");
  assert.ok([...former.values()].every((hash) => /^[0-9a-f]{64}$/.test(hash)));
  assert.equal(new Set(former.values()).size, 3);
  assert.deepEqual(files.there(), paths);
  // Each build makes it anew.
  assert.equal(files.made("index.html"), undefined);
  assert.deepEqual(files.there(), ["index.html", ...paths]);

  former.set("articles/b/index.html", "another");
  const again = pageFiles(allPages(site), hashOf, output);
  assert.deepEqual([again.carried, again.changed.length], [2, files.changed.length - 2]);
  assert.deepEqual(again.there(), [paths[0], paths[2]]);
});
