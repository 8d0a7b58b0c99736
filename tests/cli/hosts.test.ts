import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fitsOf, sizeSentence } from "../../src/cli/hosts.ts";
import { HOSTS } from "../../src/data/hosts.ts";
import { siteSize } from "../../src/shared/siteSize.ts";

const files = (count: number, bytes: number, folder = "a") =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index}`, bytes }));

/** Which hosts don't take a site of these files. */
const refusing = (made: readonly { path: string; bytes: number }[]) =>
  fitsOf(siteSize(made)).flatMap(({ host, fits }) => (fits ? [] : [host]));

test("hosts: each limit is held at its edge", () => {
  assert.deepEqual(refusing(files(20_000, 1)), []);
  assert.deepEqual(refusing(files(20_001, 1)), ["Cloudflare Pages"]);
  assert.deepEqual(refusing(files(1, 25 * 1024 * 1024)), []);
  assert.deepEqual(refusing(files(1, 25 * 1024 * 1024 + 1)), ["Cloudflare Pages"]);
  assert.deepEqual(refusing(files(100, 10_000_000)), []);
  assert.deepEqual(refusing(files(100, 10_000_001)), ["GitHub Pages", "GitLab Pages"]);
  assert.deepEqual(refusing(files(54_001, 1)), ["Cloudflare Pages", "Netlify"]);
  // Folders count too.
  const single = Array.from({ length: 100_000 }, (_, index) => ({ path: `${index}/x`, bytes: 1 }));
  assert.deepEqual(refusing(single), ["Cloudflare Pages"]);
  assert.deepEqual(refusing([...single, { path: "y", bytes: 1 }]), ["GitLab Pages", "Cloudflare Pages"]);
});

test("hosts: a sentence says how large the site is, who takes it and who doesn’t, and why", () => {
  assert.equal(
    sizeSentence(siteSize(files(59, 10_000))),
    "The site has 59 files and 590 kB, within the limits of GitHub Pages, GitLab Pages, Cloudflare Pages and Netlify.",
  );
  assert.equal(
    sizeSentence(siteSize([...files(20_000, 50), { path: "big.bin", bytes: 30e6 }])),
    "The site has 20,001 files and 31 MB, within the limits of GitHub Pages, GitLab Pages and Netlify, too much for Cloudflare Pages (at most 20,000 files; at most 26 MB a file, and big.bin has 30 MB).",
  );
});

test("hosts: every host says where its limits stand, and when we looked", () => {
  for (const { source, seen } of HOSTS) {
    assert.match(source, /^https:\/\//);
    assert.match(seen, /^\d{4}-\d\d-\d\d$/);
  }
});

test("size of a site: its files, all folders that they lie in, the most in one of them, and its bytes", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("/"));
  const someFiles = fc.uniqueArray(
    fc.tuple(path, fc.constantFrom("f", "-", "g")).map((parts) => parts.join("/")),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(someFiles, (paths) => {
      const made = paths.sort().map((one) => ({ path: one, bytes: 2 }));
      const { files, entries, bytes, filesInFolder } = siteSize(made);
      const folderOf = (one: string) => one.slice(0, one.lastIndexOf("/"));
      const inFolder = paths.map((one) => paths.filter((other) => folderOf(other) === folderOf(one)).length);
      const folders = new Set(
        paths.flatMap((one) =>
          one
            .split("/")
            .slice(0, -1)
            .map((_, at, parts) => parts.slice(0, at + 1).join("/")),
        ),
      );
      assert.deepEqual(
        [files, entries, bytes, filesInFolder],
        [paths.length, paths.length + folders.size, 2 * paths.length, Math.max(0, ...inFolder)],
      );
    }),
  );
});
