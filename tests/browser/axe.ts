import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a colour scheme may change. */
const OF_COLOURS = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

/** What axe-core finds wrong, as "rule: where". It runs outside of the page's own policy. */
export const axe = (page: Page): Promise<string[]> => found(page, "{}", 10);

/** The same for what may differ in the other colour scheme. */
export const axeOfColours = (page: Page): Promise<string[]> => found(page, OF_COLOURS, 1);

/** @param least so many rules apply to a page at least. */
async function found(page: Page, options: string, least: number): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  const answer: unknown = await page.evaluate(`axe.run(document, ${options}).then(({ passes, violations }) =>
    passes.length < ${least} ? ["axe-core looked at nothing"] :
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`);
  return Array.isArray(answer) ? answer.map(String) : ["axe-core gave no answer"];
}
