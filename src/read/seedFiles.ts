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
