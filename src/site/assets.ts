import { join, relative } from "node:path";
import { codeCache } from "../codeCache.ts";
import { PROJECT } from "../project.ts";
import type { Output } from "../write/output.ts";

/**
 * The scripts of the pages. `quickDialog` is loaded only when the reader opens it, and `highlightHits` only where they come from
 * the search, `leadToPage` only in articles of several pages, `savePassage` when a passage is saved, `searchWorker` when something is searched.
 */
const SCRIPTS = [
  "article",
  "highlightHits",
  "leadToPage",
  "quick",
  "quickDialog",
  "savePassage",
  "search",
  "searchWorker",
  "verify",
];

/** A file of `assets/`. */
interface Asset {
  readonly name: string;
  readonly contents: Uint8Array;
}

/**
 * Writes the style sheet (with the fonts it names) and the scripts of the pages into `assets/`.
 * @param output writes into the folder of the site.
 */
export async function writeAssets(output: Output): Promise<void> {
  for (const { name, contents } of keptAssets() ?? (await newAssets()))
    output.write(`assets/${name}`, contents);
}

/** The files that an earlier build with the same code has made. */
function keptAssets(): readonly Asset[] | null {
  const list = codeCache.get("assets");
  if (list === null) return null;
  const names = new TextDecoder().decode(list).split("\n");
  const assets = names.flatMap((name) => {
    const contents = codeCache.get(name);
    return contents ? [{ name, contents }] : [];
  });
  return assets.length === names.length ? assets : null;
}

/** Bundles what the pages load. Names don't change between builds; nothing refers to another site. */
async function newAssets(): Promise<readonly Asset[]> {
  const { build } = await import("esbuild");
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
  const assets = outputFiles
    .map(({ path, contents }) => ({ name: relative(PROJECT, path), contents }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, contents } of assets) codeCache.put(name, contents);
  codeCache.put("assets", new TextEncoder().encode(assets.map(({ name }) => name).join("\n")));
  return assets;
}
