import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { inFolder } from "../support/folder.ts";
import { costsOf, limitsOf } from "./measure.ts";

/** Bytes that no compression makes fewer, as text. */
const noise = (bytes: number) => randomBytes(bytes / 2).toString("hex");

test("budget: pages by kind, with their scripts, the style sheet and both fonts", () => {
  const files = {
    "index.html": "<p>home</p>",
    "articles/a/index.html": `<script type="module" src="/x/assets/article.js"></script>${noise(40_000)}`,
    "articles/b/index.html": "<p>short</p>",
    "2024/index.html": "<p>year</p>",
    "2025/10/index.html": `<p>${noise(4000)}</p>`,
    "assets/article.js": noise(2000),
    "assets/site.css": noise(3000),
    "assets/serif-latin-400-normal.woff2": noise(50_000),
    "assets/serif-latin-ext-400-normal.woff2": noise(50_000),
  };
  inFolder(files, (dir) => {
    const costs = costsOf(dir);
    assert.equal(costs.fonts, 50_000);
    const limits = limitsOf(costs);
    assert.deepEqual(
      limits.map(({ what, bytes, most }) => [what, bytes > most]),
      [
        ["an article’s HTML", true],
        ["the style sheet", false],
        ["first view, /2025/10/", false],
        ["first view, /articles/a/", false],
        ["first view, /", false],
      ],
    );
    const view = limits.find(({ what }) => what.endsWith("/a/"))?.bytes ?? 0;
    const article = costs.pages.find(({ path }) => path === "/articles/a/");
    assert.equal(view, (article?.html ?? 0) + (article?.scripts ?? 0) + costs.css + costs.fonts);
    assert.ok((article?.scripts ?? 0) > 1000);
  });
});
