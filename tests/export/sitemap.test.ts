import assert from "node:assert/strict";
import { test } from "node:test";
import { llmsFile } from "../../src/export/web/llms.ts";
import { writeSitemap } from "../../src/export/web/sitemap.ts";
import { machineIds } from "../../src/site/machineIds.ts";
import type { Content } from "../../src/write/content.ts";
import { archiveOf } from "../support/archive.ts";
import { textOf } from "../support/content.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";
import { exportedFiles, HOME } from "./built.ts";

const locations = (xml: string | undefined) =>
  [...(xml ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at ?? "");

test("sitemap: every page that may be listed, as a full address that exists; robots.txt and llms.txt lead on", async () => {
  const files = await exportedFiles();
  const all = locations(files.get("sitemap.xml"));
  assert.ok(all.includes(HOME) && all.includes(`${HOME}articles/stated/`) && all.includes(`${HOME}data/`));
  assert.deepEqual(
    all.filter((at) => !files.has(`${at.slice(HOME.length)}index.html`)),
    [],
  );
  assert.ok(!all.some((at) => /hidden|gone|404/.test(at)));
  assert.match(files.get("robots.txt") ?? "", new RegExp(`^Sitemap: ${HOME}sitemap.xml$`, "m"));
  const told = [...(files.get("llms.txt") ?? "").matchAll(/\]\((.*?)\)/g)].map(([, at = ""]) =>
    at.slice(HOME.length),
  );
  assert.ok(told.length > 10);
  assert.deepEqual(
    told.filter((at) => !files.has(at.replace(/(^|\/)$/, "$1index.html"))),
    [],
  );
});

test("llms.txt: no heading stands above nothing", () => {
  const undated = entryOf({ date: null, edtf: null, earliest: null, latest: null, basis: "unknown" });
  const headings = (articles: Parameters<typeof siteOf>[0]) =>
    [...llmsFile(siteOf(articles, ARCHIVE, null), []).matchAll(/^## (.*)/gm)].map(([, name]) => name);
  assert.deepEqual(headings([undated]), ["Pages", "Data"]);
  assert.deepEqual(headings([entryOf({})]), ["Pages", "Data", "Years"]);
});

test("sitemap: one that is too long is several, with an index of them", () => {
  const written = new Map<string, string>();
  const output = {
    write: (path: string, text: Content) => void written.set(path, textOf(text)),
    copy: () => {},
  };
  writeSitemap(siteOf(archiveOf(30, 2), ARCHIVE, "https://archive.example/"), output, 40);
  const parts = locations(written.get("sitemap.xml"));
  assert.equal(parts[0], "https://archive.example/sitemap-1.xml");
  const sizes = parts.map((at) => locations(written.get(at.slice("https://archive.example/".length))).length);
  assert.ok(sizes.length > 1 && sizes.every((size) => size > 0 && size <= 40), `${sizes}`);
});

test("machine ids: they stay when other words come before, and tell the same words apart", () => {
  const idsOf = (words: readonly string[]) => words.map(machineIds("time"));
  const [may, again] = idsOf(["May", "May"]);
  assert.notEqual(may, again);
  assert.deepEqual(
    idsOf(["June", "May", "2020", "May"]).filter((_, at) => at % 2 === 1),
    [may, again],
  );
});
