import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { IS_BUNDLED, PROJECT } from "./project.ts";
import type { ENTRIES } from "./start/entries.mjs";

/**
 * The file to load for a file of the sources that isn't imported but loaded by its path, as a worker thread is: the file
 * itself, or its compiled form where the code runs from a bundle. Add it to the list in `src/start/entries.mjs`.
 */
export const codeFile = (entry: (typeof ENTRIES)[number]): URL =>
  IS_BUNDLED ? new URL(`${basename(entry, ".ts")}.js`, import.meta.url) : pathToFileURL(join(PROJECT, entry));
