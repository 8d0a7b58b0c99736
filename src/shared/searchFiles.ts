/** Pagefind's folder within the site; our own files of the search lie in it too. */
export const SEARCH_FOLDER = "pagefind";

/** The script through which the browser uses Pagefind. */
export const PAGEFIND_SCRIPT = "pagefind.js";

/** Our own files: JSON, compressed with gzip. */
export const CATALOGUE_FILE = "catalogue.json_gz";
export const WORD_LIST_FILE = "words.json_gz";

/** Loaded only by searches with `said:` and `quote:`. */
export const SPEAKERS_FILE = "speakers.json_gz";
export const QUOTATIONS_FILE = "quotations.json_gz";
