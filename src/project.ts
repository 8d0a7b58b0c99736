import { fileURLToPath } from "node:url";

/** The project's own folder, where the code runs from a bundle (`src/start/bundle.mjs`): its files lie elsewhere. */
declare const BUNDLED_PROJECT: string | undefined;

/** There, what names the code: a hash of all sources and of the packages' lock file. */
declare const BUNDLED_VERSION: string | undefined;

/** Whether the code runs from a bundle. Tests run it from the sources. */
export const IS_BUNDLED = typeof BUNDLED_PROJECT === "string";

/** The project's own folder, which holds `package.json`, `templates/` and `public/`. */
export const PROJECT =
  typeof BUNDLED_PROJECT === "string" ? BUNDLED_PROJECT : fileURLToPath(new URL("..", import.meta.url));

/** Names the code as it was when the bundle was made; null where the code runs from the sources. */
export const BUNDLE_VERSION = typeof BUNDLED_VERSION === "string" ? BUNDLED_VERSION : null;
