import { readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ASSETS, CLI, ENTRIES, FACTS, LANGUAGES, LIGHT_WORKERS, OUTSIDE, WORKERS } from "./entries.mjs";

/**
 * @typedef {object} Bundle
 * @property {string} folder where its files will be.
 * @property {string} version names the code.
 *
 * @typedef {{ readonly path: string; readonly contents: string | Uint8Array }} File
 */

/**
 * What all bundles have in common. Nothing in them is made shorter.
 * @param {string | null} project its folder; null for an installed package, which finds its own.
 * @param {Bundle} bundle
 */
const common = (project, { folder, version }) =>
  /** @satisfies {import("esbuild").BuildOptions} */ ({
    outdir: folder,
    write: false,
    bundle: true,
    platform: "node",
    target: "node20",
    charset: "utf8",
    define: { BUNDLED_PROJECT: JSON.stringify(project), BUNDLED_VERSION: JSON.stringify(version) },
    logLevel: "silent",
  });

/** Else esbuild would write `new RegExp("…")` for each expression with \p{…}: Node would look for it at every call. */
const REGEXPS = { "regexp-unicode-property-escapes": true };

/**
 * The bundle for an installed package, which brings it along: a few files, each loaded when it is needed. Packages stay outside.
 * @param {string} project
 * @param {Bundle} bundle
 * @returns {Promise<readonly File[]>}
 * @throws when the code has a mistake: the message names its place.
 */
export async function bundledForPackage(project, bundle) {
  const { outputFiles } = await build({
    ...common(null, bundle),
    absWorkingDir: project,
    entryPoints: [...ENTRIES, ASSETS, LANGUAGES, FACTS],
    entryNames: "[name]",
    splitting: true,
    format: "esm",
    supported: REGEXPS,
    packages: "external",
    plugins: [languageData],
  });
  return outputFiles;
}

/**
 * Bundles the code. The command line is a small file, so that it answers at once. What it and workers load is one file with nearly all packages,
 * which V8 needn't compile again at each start (`load.mjs`).
 * @param {string} project
 * @param {Bundle} bundle
 * @returns {Promise<readonly File[]>}
 * @throws when the code has a mistake: the message names its place.
 */
export async function bundled(project, bundle) {
  /** @type {Set<string>} */
  const commands = new Set();
  const line = await build({
    ...common(project, bundle),
    absWorkingDir: project,
    entryPoints: [CLI, ...LIGHT_WORKERS],
    entryNames: "[name]",
    format: "esm",
    supported: REGEXPS,
    sourcemap: true,
    sourcesContent: false,
    banner: { js: 'import { load as loadCode } from "./load.mjs";' },
    plugins: [loadedLater(project, commands), ownPlaces],
  });
  /** @type {readonly string[]} */
  const light = LIGHT_WORKERS;
  const others = WORKERS.filter((file) => !light.includes(file));
  const files = [...others, ...commands].map((file) => [
    file,
    `() => require(${JSON.stringify(`./${file}`)})`,
  ]);
  const code = await build({
    ...common(project, bundle),
    stdin: {
      contents: `module.exports = {\n${files.map(([file, load]) => `${JSON.stringify(file)}: ${load},`).join("\n")}\n};`,
      resolveDir: project,
    },
    absWorkingDir: project,
    entryNames: "code",
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    supported: { ...REGEXPS, "dynamic-import": false },
    define: { ...common(project, bundle).define, "import.meta.url": "codeUrl" },
    external: [...OUTSIDE],
    charset: "ascii",
    banner: { js: "(function (exports, require, module, codeUrl) {" },
    footer: { js: "})" },
    plugins: [languageData, ownPlaces],
  });
  const workers = others.map((file) => ({
    path: `${basename(file, ".ts")}.js`,
    contents: `import { load } from "./load.mjs";\nload(${JSON.stringify(file)});\n`,
  }));
  const load = { path: "load.mjs", contents: readFileSync(new URL("load.mjs", import.meta.url)) };
  const ascii = code.outputFiles.map(({ path, text }) => ({ path, contents: inAscii(text) }));
  return [...line.outputFiles, ...ascii, ...workers, load];
}

/**
 * Code in ASCII, of which V8 needs half of the memory. esbuild leaves other letters in regular expressions and tagged templates, where such escapes
 * mean the same. After a backslash they wouldn't.
 * @param {string} code
 */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) return code;
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Leaves what is imported only when it is needed to `load.mjs`, and notes which files these are.
 * @param {string} project
 * @param {Set<string>} noted
 * @returns {import("esbuild").Plugin}
 */
const loadedLater = (project, noted) => ({
  name: "loaded later",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === "asked") return null;
      const found = await resolve(path, { kind, resolveDir, pluginData: "asked" });
      if (found.errors.length > 0) return found;
      const file = relative(project, found.path).replaceAll("\\", "/");
      noted.add(file);
      return { path: file, namespace: "later" };
    });
    onLoad({ filter: /()/, namespace: "later" }, ({ path }) => ({
      contents: `module.exports = loadCode(${JSON.stringify(path)});`,
    }));
  },
});

/**
 * The language detector's data is a megabyte of JavaScript, which takes Node two and a half times as long to read as JSON.
 * @type {import("esbuild").Plugin}
 */
const languageData = {
  name: "language data",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^eld\// }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }));
    onLoad({ filter: /eld.src.ngrams.\w+\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      const text = JSON.stringify(JSON.stringify(ngramsData));
      return { contents: `export const ngramsData = JSON.parse(${text});` };
    });
  },
};

/**
 * Packages look for files beside their own, and find them there though their code is elsewhere.
 * @type {import("esbuild").Plugin}
 */
const ownPlaces = {
  name: "own places",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!/\b(?:import\.meta\.url|__dirname|__filename)\b/.test(text)) return null;
      const contents = text
        .replace(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        .replace(/\b__dirname\b/g, JSON.stringify(dirname(path)))
        .replace(/\b__filename\b/g, JSON.stringify(path));
      return { contents };
    });
  },
};
