import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { PAGE_POLICY, REFERRER_POLICY } from "../../src/site/headers.ts";
import { LARGE_ARCHIVE } from "../support/archive.ts";
import { sharedBrowser } from "./chromium.ts";
import { LARGE_PAGES, PAGES } from "./kinds.ts";
import { type Served, serveBuild, serveEntries } from "./served.ts";
import { settled } from "./visit.ts";

const SEEDS = fileURLToPath(new URL("./seeds", import.meta.url));

/** Keeps what the browser refuses, from before the page's first script on. */
const WATCH = `window.refused = [];
addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective + " " + event.blockedURI));`;

/** Adds what an attacker would: a script, an event handler, a style, and a picture from elsewhere. */
const ATTACK = `(() => {
  const script = document.createElement("script");
  script.textContent = "window.attacked = 'script'";
  document.body.append(script);
  const more = document.createElement("div");
  more.innerHTML = "<p onclick=\\"window.attacked = 'handler'\\">x</p><style>main { display: none }</style>" +
    "<img src='https://attacker.invalid/a.png' alt=''>";
  document.body.append(more);
  more.firstElementChild.click();
})()`;

interface Guarded {
  readonly path: string;
  readonly policies: readonly (string | null)[];
  readonly referrer: string | null;
  /** What the browser refused by the page itself, and then of an attack. */
  readonly refused: readonly string[];
  readonly ofAttack: readonly string[];
  readonly attacked: boolean;
  readonly isMainShown: boolean;
}

async function guarded(page: Page, site: Served, path: string): Promise<Guarded> {
  await page.goto(site.home + path);
  await settled(page);
  const refused = await page.evaluate((): string[] => [...Reflect.get(window, "refused")]);
  await page.evaluate(ATTACK);
  const inlineOnes = (count: number) =>
    Reflect.get(window, "refused").filter((one: string) => one.endsWith(" inline")).length >= count;
  await page.waitForFunction(inlineOnes, 3, { polling: 20 });
  const found = await page.evaluate(() => ({
    policies: [...document.querySelectorAll("head > meta[http-equiv=Content-Security-Policy]")].map((one) =>
      one.getAttribute("content"),
    ),
    referrer: document.querySelector("head > meta[name=referrer]")?.getAttribute("content") ?? null,
    all: Array.from<string>(Reflect.get(window, "refused")),
    attacked: Reflect.has(window, "attacked"),
    isMainShown: document.querySelector("main")?.checkVisibility() ?? false,
  }));
  return { ...found, path: `/${path}`, refused, ofAttack: found.all.slice(refused.length) };
}

async function visited(site: Served, paths: readonly string[]): Promise<Guarded[]> {
  const context = await (await sharedBrowser()).newContext();
  await context.addInitScript(WATCH);
  try {
    const page = await context.newPage();
    const found: Guarded[] = [];
    for (const path of paths) found.push(await guarded(page, site, path));
    return found;
  } finally {
    await context.close();
  }
}

describe("browser: the policy of every kind of page", () => {
  let pages: readonly Guarded[];
  before(async () => {
    // One after the other: Pagefind has one program for the whole process, and the end of an index ends it.
    const small = await serveBuild(SEEDS);
    const large = await serveEntries(LARGE_ARCHIVE);
    const home = readFileSync(`${small.dir}/index.html`, "utf8");
    const articles = [...home.matchAll(/href="\/(articles\/\w+\/)"/g)].map(([, path]) => path ?? "");
    assert.ok(articles.length > 3);
    pages = [...(await visited(small, [...PAGES, ...articles])), ...(await visited(large, LARGE_PAGES))];
  });

  test("each page holds it once, with the policy for referrers", () => {
    for (const { path, policies, referrer } of pages) {
      assert.deepEqual(policies, [PAGE_POLICY], path);
      assert.equal(referrer, REFERRER_POLICY, path);
    }
  });

  test("no page tries what its policy refuses", () => {
    for (const { path, refused } of pages) assert.deepEqual(refused, [], path);
  });

  test("neither scripts nor styles nor pictures that somebody gets into a page are run or loaded", () => {
    for (const { path, attacked, isMainShown, ofAttack } of pages) {
      assert.ok(!attacked, path);
      assert.ok(isMainShown, path);
      assert.deepEqual(
        [...new Set(ofAttack)].sort(),
        [
          "img-src https://attacker.invalid/a.png",
          "script-src-attr inline",
          "script-src-elem inline",
          "style-src-elem inline",
        ],
        path,
      );
    }
  });
});
