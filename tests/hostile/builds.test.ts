import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { sharedBrowser } from "../browser/chromium.ts";
import { serve } from "../browser/served.ts";
import { visit } from "../browser/visit.ts";
import { buildOf } from "../support/builds.ts";
import type { Files } from "../support/folder.ts";
import { anyFiles } from "../support/fuzzFiles.ts";
import { foreignParts } from "./inspect.ts";

/** The same folders at each run. To look at one by itself, change the seed's run in a copy of this test. */
const FOLDERS = fc.sample(anyFiles, { numRuns: 5, seed: 4711 });

/** An article that can always be read, so that there is a site, and markup around the random pieces. */
const withMarkup = (files: Files): Files => ({
  ...Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.endsWith(".csv") || path.endsWith(".yml")
        ? text
        : `${text}\n<script>window.hacked=1</script>\n<img src=x onerror=window.hacked=1>\n`,
    ]),
  ),
  "good.txt": "The council met on Monday, said Ada Quist.",
});

for (const [number, files] of FOLDERS.entries())
  test(`hostile: the whole build of random folder ${number}, and what its pages contain`, async () => {
    const { out, problems } = await buildOf(withMarkup(files));
    assert.deepEqual(
      problems.filter(({ rule }) => rule === "failed"),
      [],
    );
    const site = await serve(join(out, "site"), "/");
    const pages = readdirSync(site.dir, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".html"));
    assert.ok(pages.length > 8, pages.join(" "));
    await visit(await sharedBrowser(), `${site.home}about/`, async ({ page, complaints }) => {
      const wrong: string[] = [];
      for (const file of pages) {
        const isArticle = file.startsWith("articles/");
        if (isArticle) await page.goto(site.home + file);
        for (const part of await foreignParts(page, isArticle ? null : site.home + file))
          wrong.push(`${file}: ${part}`);
      }
      assert.deepEqual([...wrong, ...complaints], [], JSON.stringify(files));
    });
    site.close();
  });
