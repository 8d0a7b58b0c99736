import type { SizeLimit } from "./ordinaryFile.ts";

/** Files at the top of the seeds folder that describe the archive. They are not articles. */
export const ARCHIVE_FILES: ReadonlySet<string> = new Set([
  "archive.yml",
  "facts.csv",
  "names.csv",
  "register.csv",
]);

/**
 * The largest size of a seed, in bytes: twice the longest novel in English (Clarissa, 5 MB of text).
 * A larger file is a dump of many articles, and would become a single useless page.
 */
export const MAX_SEED_BYTES = 10 * 1024 * 1024;

/**
 * The largest size of a file that isn't text, in bytes. Most of it are pictures and typefaces. Some hosts take no larger file.
 */
export const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;

const DOCUMENT = /\.(?:html?|mhtml?|mht|pdf|docx|odt|eml)$/i;

/** How large an article's file may be. */
export const seedLimit = (file: string): SizeLimit => ({
  bytes: DOCUMENT.test(file) ? MAX_DOCUMENT_BYTES : MAX_SEED_BYTES,
  advice: "split it into separate articles",
});
