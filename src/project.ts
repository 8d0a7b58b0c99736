import { fileURLToPath } from "node:url";

/**
 * The project's own folder, where the code runs from a bundle (`src/start/bundle.mjs`): its files lie elsewhere. Null in a bundle
 * that lies in an installed package, which is found from there, as nobody knows where it will be.
 */
declare const BUNDLED_PROJECT: string | null | undefined;

/** There, what names the code: a hash of all sources and of the packages' lock file. */
declare const BUNDLED_VERSION: string | undefined;

const bundled = typeof BUNDLED_PROJECT === "undefined" ? undefined : BUNDLED_PROJECT;

/** Whether the code runs from a bundle. Tests run it from the sources. */
export const IS_BUNDLED = bundled !== undefined;

/** Whether it is an installed package, and not a copy of the project with its sources. */
export const IS_INSTALLED = bundled === null;

/** From this file, or from a file of the package's bundle (`src/start/pack.mjs`). */
const ABOVE = IS_INSTALLED ? "../.." : "..";

/** The project's own folder, with a slash at its end. Of an installed package, nothing in it may be written. */
export const PROJECT = bundled ?? fileURLToPath(new URL(`${ABOVE}/`, import.meta.url));

/** Names the code as it was when the bundle was made; null where the code runs from the sources. */
export const BUNDLE_VERSION = typeof BUNDLED_VERSION === "string" ? BUNDLED_VERSION : null;
