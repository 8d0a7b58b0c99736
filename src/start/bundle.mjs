import { build } from "esbuild";
import { ENTRIES } from "./entries.mjs";

/**
 * Bundles the code into a few files of JavaScript, so that a start compiles and looks for none. They lie in one folder, and nothing in
 * them is made shorter: errors name the lines of the sources.
 * @param {string} project
 * @param {string} folder where the files will be.
 * @throws when the code has a mistake: the message names its place.
 */
export async function bundled(project, folder) {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [...ENTRIES],
    entryNames: "[name]",
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    charset: "utf8",
    sourcemap: true,
    sourcesContent: false,
    define: { BUNDLED_PROJECT: JSON.stringify(project) },
    logLevel: "silent",
  });
  return outputFiles;
}
