import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { sharedBrowser } from "../browser/chromium.ts";
import { type Served, serve } from "../browser/served.ts";
import { settled, visit } from "../browser/visit.ts";
import { atEnd } from "../support/atEnd.ts";
import { hostileBuild } from "./all.ts";
import { foreignParts } from "./inspect.ts";

/** What a link from elsewhere, or a person who was talked into it, may bring. */
const WORDS = [
  "<img src=x onerror=window.hacked=1>",
  '"><svg onload=window.hacked=1>',
  "javascript:window.hacked=1",
  "__proto__",
  "constructor",
  "(a+)+$",
  "{{7*7}}",
];
const KEYS = ["q", "sort", "year", "highlight", "from", "to", "constructor"];

let site: Served;

before(async () => {
  site = await serve(join((await hostileBuild()).out, "site"), "/");
  atEnd(() => site.close());
});

test("hostile: no address runs or inserts what it brings", async () => {
  const article = readdirSync(join(site.dir, "articles")).sort()[0];
  const wrong: string[] = [];
  await visit(await sharedBrowser(), `${site.home}about/`, async ({ page, complaints }) => {
    page.on("dialog", (dialog) => {
      wrong.push(`a dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    for (const path of ["", "search/", `articles/${article}/`]) {
      for (const word of WORDS) {
        const said = complaints.length;
        // Another page comes between: an address with another fragment only would not be loaded again.
        await page.goto("about:blank");
        const query = new URLSearchParams(KEYS.map((key) => [key, word]));
        await page.goto(`${site.home}${path}?${query}#${encodeURIComponent(word)}`);
        await settled(page);
        const parts = [...(await foreignParts(page, null)), ...complaints.slice(said)];
        wrong.push(...parts.map((part) => `${path} ${word}: ${part}`));
      }
    }
  });
  assert.deepEqual(wrong, []);
});

test("hostile: the quick search inserts nothing of what is typed", async () => {
  const wrong: string[] = [];
  await visit(await sharedBrowser(), site.home, async ({ page, complaints }) => {
    await page.keyboard.press("Control+K");
    for (const word of [...WORDS, "onerror", "hacked"]) {
      await page.locator("#quick-q").fill(word);
      await page.locator("[data-quick-status]:not(:empty)").waitFor({ state: "attached" });
      wrong.push(...(await foreignParts(page, null)).map((part) => `${word}: ${part}`));
    }
    wrong.push(...complaints);
  });
  assert.deepEqual(wrong, []);
});
