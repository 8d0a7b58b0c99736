import { fileURLToPath } from "node:url";

/** The project's own folder, which holds `package.json`, `templates/` and `public/`. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));
