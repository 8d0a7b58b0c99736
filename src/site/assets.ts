import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "esbuild";
import { codeCache } from "../codeCache.ts";
import { fileOfWords } from "../languages/words.ts";
import { PROJECT } from "../project.ts";
import type { Output } from "../write/output.ts";

/**
 * The scripts of the pages. `quickDialog` is loaded only when the reader opens it, and `highlightHits` only where they come from
 * the search, `leadToPage` only in articles of several pages, `searchWorker` when something is searched.
 */
const SCRIPTS = ["article", "highlightHits", "leadToPage", "quick", "quickDialog", "search", "searchWorker"];

/** A file of `assets/`. */
interface Asset {
  readonly name: string;
  readonly contents: Uint8Array;
}

/**
 * Writes the style sheet (with the fonts it names) and the scripts of the pages into `assets/`.
 * @param output writes into the folder of the site.
 * @param language BCP 47 tag of the language of the scripts' words.
 */
export async function writeAssets(output: Output, language: string): Promise<void> {
  const words = fileOfWords(language);
  for (const { name, contents } of keptAssets(words) ?? (await newAssets(words)))
    output.write(`assets/${name}`, contents);
}

/** Where a file is kept. Only the scripts have words. @param words the language's file. */
const keyOf = (name: string, words: string) => (name.endsWith(".js") ? `${words} ${name}` : name);

/** The files that an earlier build with the same code has made. */
function keptAssets(words: string): readonly Asset[] | null {
  const list = codeCache.get(`${words} assets`);
  if (list === null) return null;
  const names = new TextDecoder().decode(list).split("\n");
  const assets = names.flatMap((name) => {
    const contents = codeCache.get(keyOf(name, words));
    return contents ? [{ name, contents }] : [];
  });
  return assets.length === names.length ? assets : null;
}

/** Bundles what the pages load. Names don't change between builds; nothing refers to another site. */
async function newAssets(words: string): Promise<readonly Asset[]> {
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
    plugins: [chosenWords(words)],
  });
  const assets = outputFiles
    .map(({ path, contents }) => ({ name: relative(PROJECT, path), contents }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, contents } of assets) codeCache.put(keyOf(name, words), contents);
  codeCache.put(`${words} assets`, new TextEncoder().encode(assets.map(({ name }) => name).join("\n")));
  return assets;
}

/** Has the scripts read their words from the file of one language, in place of the English one. */
const chosenWords = (file: string): Plugin => ({
  name: "chosen-words",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]languages[\\/]chosen\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace("./english.ts", `./${file}.ts`),
      loader: "ts",
    }));
  },
});
