import { fileURLToPath } from "node:url";

/** The project's own folder, where the code runs from a bundle (`src/start/bundle.mjs`): its files lie elsewhere. */
declare const BUNDLED_PROJECT: string | undefined;

/** Whether the code runs from a bundle. Tests run it from the sources. */
export const IS_BUNDLED = typeof BUNDLED_PROJECT === "string";

/** The project's own folder, which holds `package.json`, `templates/` and `public/`. */
export const PROJECT =
  typeof BUNDLED_PROJECT === "string" ? BUNDLED_PROJECT : fileURLToPath(new URL("..", import.meta.url));
