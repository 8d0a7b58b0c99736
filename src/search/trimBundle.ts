import { transformSync } from "esbuild";
import { PAGEFIND_SCRIPT } from "../shared/searchFiles.ts";

/** A file of Pagefind's bundle. */
export interface BundleFile {
  /** Below Pagefind's folder, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own user interfaces, which we don't use: half a megabyte in every site. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Pagefind's scripts that a reader's browser loads. Pagefind doesn't minify them. */
const SCRIPTS: ReadonlySet<string> = new Set([PAGEFIND_SCRIPT, "pagefind-worker.js"]);

/** Leaves out the files of Pagefind's bundle that no page loads, and minifies its scripts to half their size. */
export function trimBundle(files: readonly BundleFile[]): BundleFile[] {
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map((file) => (SCRIPTS.has(file.path) ? { ...file, content: minified(file.content) } : file));
}

/** Not minified as modules: the worker isn't one, and its top-level declarations must keep their names. */
function minified(content: Uint8Array): Uint8Array {
  const source = new TextDecoder().decode(content);
  return new TextEncoder().encode(transformSync(source, { minify: true, legalComments: "none" }).code);
}
