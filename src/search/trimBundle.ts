import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { PAGEFIND_SCRIPT } from "../shared/searchFiles.ts";

/** Pagefind's own user interfaces, which we don't use: half a megabyte in every site. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Pagefind's scripts that a reader's browser loads. Pagefind doesn't minify them. */
const SCRIPTS = [PAGEFIND_SCRIPT, "pagefind-worker.js"];

/** Deletes the files of Pagefind's folder that no page loads, and minifies its scripts to half their size. */
export function trimBundle(bundle: string): void {
  for (const name of readdirSync(bundle)) if (UNUSED.test(name)) rmSync(join(bundle, name));
  for (const name of SCRIPTS) {
    const path = join(bundle, name);
    // Not minified as modules: the worker isn't one, and its top-level declarations must keep their names.
    writeFileSync(
      path,
      transformSync(readFileSync(path, "utf8"), { minify: true, legalComments: "none" }).code,
    );
  }
}
