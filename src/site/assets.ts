import { join, relative } from "node:path";
import { build } from "esbuild";
import { PROJECT } from "../project.ts";
import type { Output } from "../write/output.ts";

/**
 * The scripts of the pages. `quickDialog` is loaded only when the reader opens it, and `highlightHits` only where they come from
 * the search, `leadToPage` only in articles of several pages, `searchWorker` when something is searched.
 */
const SCRIPTS = ["article", "highlightHits", "leadToPage", "quick", "quickDialog", "search", "searchWorker"];

/**
 * Bundles the style sheet (with the fonts it names) and the scripts of the pages into `assets/`.
 * Names don't change between builds; nothing refers to another site.
 * @param output writes into the folder of the site.
 */
export async function writeAssets(output: Output): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: {
      site: join(PROJECT, "public/css/site.css"),
      ...Object.fromEntries(SCRIPTS.map((name) => [name, join(PROJECT, "src/browser", `${name}.ts`)])),
    },
    // Nothing is written there: we write the files ourselves.
    outdir: PROJECT,
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "safari16"],
    loader: { ".woff2": "copy" },
    assetNames: "[name]",
    legalComments: "none",
    logLevel: "silent",
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: relative(PROJECT, path), contents }));
  for (const { name, contents } of files.sort((a, b) => (a.name < b.name ? -1 : 1)))
    output.write(`assets/${name}`, contents);
}
