import { codeCache } from "../codeCache.ts";
import { sha256Of } from "../read/sha256.ts";
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

/**
 * What a result says of the positions of its words, and what we need: of a word such as "art" only those of its own
 * forms, not of "artist". The scores by which they differ (see `forms.ts` of the browser) would otherwise come only with
 * an article's text, and `quote:art` would have to load all texts.
 */
const POSITIONS = "words:locations,";
const EXACT_POSITIONS =
  "words:weighted_locations.filter((l)=>l.balanced_score>=0.8*(24*l.weight)**2).map((l)=>l.location),";

/** Leaves out the files of Pagefind's bundle that no page loads, and minifies its scripts to half their size. */
export function trimBundle(files: readonly BundleFile[]): Promise<BundleFile[]> {
  return Promise.all(
    files
      .filter(({ path }) => !UNUSED.test(path))
      .map(async (file) =>
        SCRIPTS.has(file.path) ? { ...file, content: await minified(file.content) } : file,
      ),
  );
}

/** Not minified as modules: the worker isn't one, and its top-level declarations must keep their names. */
async function minified(content: Uint8Array): Promise<Uint8Array> {
  const name = `minified ${sha256Of(content)}`;
  const kept = codeCache.get(name);
  if (kept !== null) return kept;
  const found = new TextDecoder().decode(content);
  if (!found.includes(POSITIONS)) throw new Error("Pagefind’s script isn’t that of the version we know");
  const source = found.replace(POSITIONS, EXACT_POSITIONS);
  const { transform } = await import("esbuild");
  const { code } = await transform(source, { minify: true, legalComments: "none" });
  const made = new TextEncoder().encode(code);
  codeCache.put(name, made);
  return made;
}
