import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launch } from "../browser/chromium.ts";
import { type Served, serve } from "../browser/served.ts";
import { buildLoudly } from "./build.ts";
import { generateArchive, wordOfRank } from "./generate.ts";

/** How often each search is answered. */
const ROUNDS = 7;

/** A word that nearly every article has, words of every tenth and every hundredth, and a rare one. */
const [COMMON, USUAL, SELDOM, RARE] = [1, 60, 700, 9000].map(wordOfRank);

const QUERIES: readonly (readonly [string, string])[] = [
  ["two words", `${USUAL} ${SELDOM}`],
  ["a rare word", `${RARE}`],
  ["a common word", `${COMMON}`],
  ["two of the commonest", "council harbour"],
  ["a phrase", '"the annual budget"'],
  ["a word without another", `${USUAL} -${SELDOM}`],
  ["a word in a range", `${USUAL} from:2001-03 to:2002`],
  ["a word that isn't there", "Lagosh"],
];

/**
 * What a search costs a reader of a generated archive: the bytes of a first one, with nothing packed by
 * the host and nothing in the browser's cache, and the time of each once its files are there.
 */
export async function benchSearch(size: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const browser = await launch();
  try {
    generateArchive(join(dir, "news"), size, "wide");
    buildLoudly(join(dir, "news"), join(dir, "built"));
    const site = await serve(join(dir, "built", "site"), "/");
    const lines: string[] = [];
    for (const [name, query] of QUERIES) lines.push(await line(browser, site, name, query));
    site.close();
    return `${size} articles, ${ROUNDS} rounds\n${lines.join("")}`;
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function line(browser: Browser, site: Served, name: string, query: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.home}search/`);
  await page.waitForLoadState("networkidle");
  const before = site.sent.length;
  const first = await answered(page, query);
  await page.waitForLoadState("networkidle");
  const files = site.sent.slice(before);
  const bytes = files.reduce((total, file) => total + file.bytes, 0);
  const packed = files.reduce(
    (total, { path, bytes: raw }) => total + (/\.js$/.test(path) ? packedSize(site, path) : raw),
    0,
  );
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await answered(page, `${RARE}x`);
    times.push(await answered(page, query));
  }
  const told = await page.locator("[data-status]").innerText();
  await context.close();
  times.sort((a, b) => a - b);
  const [least = 0, median = 0] = [times[0], times[Math.floor(ROUNDS / 2)]];
  const kilobytes = (count: number) => `${Math.round(count / 1000)} kB`;
  return `${name}: ${kilobytes(bytes)} in ${files.length} files (${kilobytes(packed)} where the host packs scripts), first answer ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms median, ${least.toFixed(0)} least. ${told}\n`;
}

const packedSize = (site: Served, path: string) => gzipSync(readFileSync(join(site.dir, path))).length;

/** Types a query and sends it; how long until the answer is told, in milliseconds, as the page sees it. */
async function answered(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const [input, status] = [document.querySelector("#q"), document.querySelector("[data-status]")];
        if (!(input instanceof HTMLInputElement) || !status || !input.form) return done(Number.NaN);
        const watch = new MutationObserver(() => {
          if (!status.textContent || status.textContent.startsWith("Searching")) return;
          watch.disconnect();
          done(performance.now() - started);
        });
        watch.observe(status, { childList: true, characterData: true, subtree: true });
        input.value = words;
        const started = performance.now();
        input.form.requestSubmit();
      }),
    query,
  );
}
