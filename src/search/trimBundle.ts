import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

/** Interfaces that Pagefind brings along, and we don't use: half a megabyte in every site. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** What a reader's browser loads of its programs; they come with all their white space. */
const SCRIPTS = ["pagefind.js", "pagefind-worker.js"];

/** Takes out of Pagefind's folder what nobody loads, and makes what is loaded half as large. */
export function trimBundle(bundle: string): void {
  for (const name of readdirSync(bundle)) if (UNUSED.test(name)) rmSync(join(bundle, name));
  for (const name of SCRIPTS) {
    const path = join(bundle, name);
    // Not as a module: the worker is none, and what it declares at its top has to stay.
    writeFileSync(
      path,
      transformSync(readFileSync(path, "utf8"), { minify: true, legalComments: "none" }).code,
    );
  }
}
