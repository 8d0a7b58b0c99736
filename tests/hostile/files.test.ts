import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { formatProblems } from "../../src/problem.ts";
import { headersFile } from "../../src/site/headers.ts";
import { hostileBuild } from "./all.ts";

async function filesOf(ending: string): Promise<{ file: string; text: string }[]> {
  const site = join((await hostileBuild()).out, "site");
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.startsWith("pagefind"))
    .map((file) => ({ file, text: readFileSync(join(site, file), "utf8") }));
}

/** The citations that the pages offer for download, as a browser saves them. */
async function citations(extension: string): Promise<{ file: string; text: string }[]> {
  const link = new RegExp(`<a href="(data:[^"]*)" download="(dateline-[^"]*\\.${extension})">`);
  const pages = (await filesOf("index.html")).filter(({ file }) => file.startsWith("articles"));
  return Promise.all(
    pages.flatMap(({ text }) => {
      const [, address, file] = link.exec(text) ?? [];
      // A withdrawn article has a page, but no citation.
      return address === undefined || file === undefined ? [] : saved(address, file);
    }),
  );
}

async function saved(address: string, file: string): Promise<{ file: string; text: string }> {
  const unescaped = address.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  return { file, text: await (await fetch(unescaped)).text() };
}

/** The files of which `read` doesn't make exactly one entry. */
function unread(files: readonly { file: string; text: string }[], read: (text: string) => number): string[] {
  assert.ok(files.length > 100, "too few files: they were not found");
  return files.flatMap(({ file, text }) => {
    try {
      return read(text) === 1 ? [] : [`${file}: ${read(text)} entries`];
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
  });
}

test("hostile: every citation is one entry of BibTeX, whatever its article says", async () => {
  assert.deepEqual(
    unread(await citations("bib"), (text) => new Cite(text, { forceType: "@bibtex/text" }).data.length),
    [],
  );
});

test("hostile: every citation is one entry of RIS, whatever its article says", async () => {
  assert.deepEqual(
    unread(await citations("ris"), (text) => new Cite(text, { forceType: "@ris/file" }).data.length),
    [],
  );
});

test("hostile: every citation in JSON and the manifest parse", async () => {
  const read = (text: string) => (JSON.parse(text) === undefined ? 0 : 1);
  assert.deepEqual(unread([...(await citations("json")), ...(await filesOf(".json"))], read), []);
});

test("hostile: what is printed has no control character", async () => {
  const { problems } = await hostileBuild();
  assert.ok(problems.length > 20, "too few problems: they were not found");
  assert.doesNotMatch(formatProblems(problems).replaceAll("\n", ""), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

test("hostile: the headers that a server sends have no line of an article", async () => {
  const site = join((await hostileBuild()).out, "site");
  assert.equal(readFileSync(join(site, "_headers"), "utf8"), headersFile("/"));
});
