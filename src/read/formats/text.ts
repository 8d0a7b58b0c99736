import type { Importer } from "./importer.ts";

/** Plain text: only lines; which of them belong together is for the parse stage to find. */
export const textImporter: Importer = {
  extensions: [".txt", ".text"],
  read: (body) => ({ text: body, blocks: null, dropped: [] }),
};
