import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ASSETS, ENTRIES, FACTS, LANGUAGES } from "./entries.mjs";

/**
 * @typedef {object} Bundle
 * @property {string} folder where its files will be.
 * @property {string} version names the code.
 * @property {boolean} [isPackage] whether it is for an installed package (`pack.mjs`), which finds its own folder and has no sources.
 */

/**
 * Bundles the code into a few files of JavaScript, so that a start compiles and looks for none. They lie in one folder, and nothing in
 * them is made shorter: errors name the lines of the sources.
 * @param {string} project
 * @param {Bundle} bundle
 * @throws when the code has a mistake: the message names its place.
 */
export async function bundled(project, { folder, version, isPackage = false }) {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: isPackage ? [...ENTRIES, ASSETS, LANGUAGES, FACTS] : [...ENTRIES],
    entryNames: "[name]",
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Else esbuild would write `new RegExp("…")` for each expression with \p{…}: Node would look for it at every call.
    supported: { "regexp-unicode-property-escapes": true },
    packages: "external",
    charset: "utf8",
    sourcemap: !isPackage,
    sourcesContent: false,
    define: {
      BUNDLED_PROJECT: JSON.stringify(isPackage ? null : project),
      BUNDLED_VERSION: JSON.stringify(version),
    },
    logLevel: "silent",
    plugins: [languageData],
  });
  return outputFiles;
}

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
