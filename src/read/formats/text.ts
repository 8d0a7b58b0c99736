import { joinBrokenWords } from "./brokenWords.ts";
import type { TextFormat } from "./decodedText.ts";

/** Plain text has only lines. The parse stage finds which of them form a paragraph. */
export const readText: TextFormat = (body) => ({ ...joinBrokenWords(body), blocks: null });
