import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong, as "rule: where". It runs outside of the page's own policy. */
export async function axe(page: Page): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  const found: unknown = await page.evaluate(`axe.run().then(({ passes, violations }) =>
    passes.length < 10 ? ["axe-core looked at nothing"] :
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`);
  return Array.isArray(found) ? found.map(String) : ["axe-core gave no answer"];
}
