import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { html } from "../../src/site/html.ts";
import { sharedBrowser } from "../browser/chromium.ts";
import { type Served, serve } from "../browser/served.ts";
import { visit } from "../browser/visit.ts";
import { atEnd } from "../support/atEnd.ts";
import type { SharedBuild } from "../support/builds.ts";
import { ATTACKS, hostileBuild } from "./all.ts";
import { foreignParts } from "./inspect.ts";

const TABS = 4;

/** The pages of the top level are opened, and so is one in so many articles; the browser parses all others the same way. */
const OPENED = /^(?:[^/]+|search\/index)\.html$/;
/** A page is opened in a tenth of a second, and parsed in a hundredth. Neighbours are of one kind of attack. */
const EVERY = 5;

let built: SharedBuild;
let site: Served;

before(async () => {
  built = await hostileBuild();
  site = await serve(join(built.out, "site"), "/");
  atEnd(() => site.close());
});

function filesOf(ending: string): string[] {
  return readdirSync(site.dir, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending) && !file.startsWith("pagefind/"));
}

test(`hostile: ${ATTACKS.length} attacks have names of their own`, () => {
  assert.equal(new Set(ATTACKS.map(({ name }) => name)).size, ATTACKS.length);
});

test("hostile: every attack has a page, or a problem that names its file", () => {
  const pages = filesOf("index.html")
    .filter((file) => file.startsWith("articles/"))
    .map((file) => readFileSync(join(site.dir, file), "utf8"));
  // An article that was withdrawn, and the archive itself, have their text but no case of their own.
  const lost = ATTACKS.filter(
    ({ name, text }) =>
      !pages.some((page) => page.includes(`case ${name}.`) || page.includes(html`${text}`.toString())) &&
      !built.problems.some(({ seed, excerpt }) => seed.startsWith(`${name}.`) || excerpt?.includes(text)),
  );
  assert.deepEqual(
    lost.map(({ name }) => name),
    [],
  );
});

test("hostile: no page runs, loads or contains what an article brought", async () => {
  const browser = await sharedBrowser();
  const paths = filesOf(".html").sort();
  const articles = paths.filter((path) => path.startsWith("articles/"));
  const opened = new Set([
    ...paths.filter((path) => OPENED.test(path)),
    ...articles.filter((_, index) => index % EVERY === 0),
  ]);
  const wrong: string[] = [];
  const walk = async (tab: number) =>
    visit(browser, `${site.home}about/`, async ({ page, complaints }) => {
      page.on("dialog", async (dialog) => {
        wrong.push(`a dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      for (const path of paths.filter((_, index) => index % TABS === tab)) {
        const said = complaints.length;
        const isOpened = opened.has(path);
        if (isOpened) await page.goto(site.home + path);
        const found = await foreignParts(page, isOpened ? null : site.home + path);
        const parts = [...found, ...complaints.slice(said)];
        wrong.push(...parts.map((part) => `${path}: ${part}`));
      }
    });
  await Promise.all(Array.from({ length: TABS }, (_, tab) => walk(tab)));
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    site.sent.filter(({ path }) => path.startsWith("/hit/")),
    [],
  );
});
