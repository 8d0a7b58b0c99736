import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { codeCache } from "../codeCache.ts";
import { fileOfWords } from "../languages/words.ts";
import { PROJECT } from "../project.ts";
import { sha256Of } from "../read/sha256.ts";
import type { CarryingOutput } from "../write/output.ts";

/**
 * The scripts of the pages. `quickDialog` is loaded only when the reader opens it, and `highlightHits` only where they come from
 * the search, `leadToPage` only in articles of several pages, `savePassage` when a passage is saved, `searchWorker` and `foundArticle` when something is searched.
 */
const SCRIPTS = [
  "article",
  "foundArticle",
  "highlightHits",
  "leadToPage",
  "offline",
  "quick",
  "quickDialog",
  "savePassage",
  "search",
  "searchWorker",
  "verify",
];

/** Those that pages name. From a disk browsers load no other scripts, so each has in it what it may need. */
const NAMED_SCRIPTS = ["article", "quick", "search", "verify"];

/** A file of `assets/`. */
export interface Asset {
  readonly name: string;
  readonly contents: Uint8Array;
}

/**
 * Writes the style sheet (with the fonts it names) and the scripts of the pages into `assets/`.
 * @param output writes into the folder of the site.
 * @param language BCP 47 tag of the language of the scripts' words.
 * @param version names the code that they follow from.
 */
export async function writeAssets(output: CarryingOutput, language: string, version: string): Promise<void> {
  const words = fileOfWords(language);
  const write = async (set: string, make: () => Promise<readonly Asset[]>) => {
    const inputs = sha256Of(JSON.stringify([version, set]));
    if (namesOf(set)?.every((name) => output.carry(`assets/${name}`, inputs))) return;
    for (const { name, contents } of await made(set, make)) output.write(`assets/${name}`, contents, inputs);
  };
  await write("styles", bundledStyles);
  await write(`scripts ${words}`, () => bundled(words));
}

/** The scripts of pages that are opened from a disk. They have the names of the others. @param language as of `writeAssets`. */
export function diskScripts(language: string): Promise<readonly Asset[]> {
  const words = fileOfWords(language);
  return made(`scripts for a disk ${words}`, () => bundledForDisk(words));
}

/** The script that answers for the network (`src/browser/offline/`), which doesn't lie in `assets/`. */
export async function offlineWorker(): Promise<string> {
  const [script] = await made("script for offline", bundledForOffline);
  return new TextDecoder().decode(script?.contents);
}

/** Files that follow from the code: those that an earlier build with the same code has made, or new ones. */
async function made(name: string, make: () => Promise<readonly Asset[]>): Promise<readonly Asset[]> {
  const kept = keptAssets(name);
  if (kept) return kept;
  const assets = await make();
  for (const { name: file, contents } of assets) codeCache.put(`${name} ${file}`, contents);
  codeCache.put(name, new TextEncoder().encode(assets.map((asset) => asset.name).join("\n")));
  return assets;
}

/** The names of the files of a set; null if no earlier build has made them. */
function namesOf(set: string): readonly string[] | null {
  const list = codeCache.get(set);
  return list && new TextDecoder().decode(list).split("\n");
}

function keptAssets(set: string): readonly Asset[] | null {
  const names = namesOf(set);
  if (names === null) return null;
  const assets = names.flatMap((name) => {
    const contents = codeCache.get(`${set} ${name}`);
    return contents ? [{ name, contents }] : [];
  });
  return assets.length === names.length ? assets : null;
}

/** Bundles what the pages load. Names don't change between builds; nothing refers to another site. */
const bundledStyles = () =>
  bundle({
    entryPoints: { site: join(PROJECT, "public/css/site.css") },
    loader: { ".woff2": "copy" },
    assetNames: "[name]",
  });

/** @param words the file of the language of their words. */
const bundled = (words: string) =>
  bundle({ entryPoints: entriesOf(SCRIPTS), format: "esm", plugins: [chosenWords(words)] });

/** Bundles ordinary scripts, not modules, with the twins of what works only on a host. */
const bundledForDisk = (words: string) =>
  bundle({
    entryPoints: entriesOf(NAMED_SCRIPTS),
    format: "iife",
    plugins: [twins, chosenWords(words)],
    // Only modules know their own address; an ordinary script can ask as long as it runs for the first time.
    banner: { js: "var datelineScript=document.currentScript.src;" },
    define: { "import.meta.url": "datelineScript" },
  });

const bundledForOffline = () =>
  bundle({
    entryPoints: { offlineWorker: join(PROJECT, "src/browser/offline/worker.ts") },
    format: "iife",
  });

const entriesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, join(PROJECT, "src/browser", `${name}.ts`)]));

/** `src/browser/disk/` has a file for each of `src/browser/host/`. */
const twins: Plugin = {
  name: "twins",
  setup({ onResolve }) {
    onResolve({ filter: /\/host\/\w+\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("/host/", "/disk/")),
    }));
  },
};

async function bundle(options: BuildOptions): Promise<readonly Asset[]> {
  const { build } = await import("esbuild");
  const { outputFiles = [] } = await build({
    ...options,
    // Nothing is written there: we write the files ourselves.
    outdir: PROJECT,
    write: false,
    bundle: true,
    minify: true,
    target: ["es2022", "safari16"],
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles
    .map(({ path, contents }) => ({ name: relative(PROJECT, path), contents }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
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
