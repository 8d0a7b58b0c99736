import { joinBrokenWords } from "./brokenWords.ts";
import type { Importer } from "./importer.ts";

/** Plain text has only lines. The parse stage finds which of them form a paragraph. */
export const textImporter: Importer = {
  extensions: [".txt", ".text"],
  read: (body) => ({ ...joinBrokenWords(body), blocks: null }),
};
