/** The folder of the search within the site. */
export const SEARCH_FOLDER = "pagefind";

/** Folders in it whose files are named after a hash of what is in them: parts of the index, texts of articles, and parts of a large catalogue. */
export const INDEX_FOLDER = "index";
export const TEXTS_FOLDER = "texts";
export const CATALOGUE_FOLDER = "catalogue";
export const HASHED_FOLDERS: readonly string[] = [CATALOGUE_FOLDER, INDEX_FOLDER, TEXTS_FOLDER];

/** Pagefind's program, which searches the index for the words. */
export const PROGRAM_FILE = "pagefind.wasm_gz";

/** Loaded with the first search: the catalogue, and what is in which file. Files of ours are JSON, compressed with gzip. */
export const CATALOGUE_FILE = "catalogue.json_gz";
export const WORD_LIST_FILE = "words.json_gz";

/** Loaded only by searches with `said:` and `quote:`. */
export const SPEAKERS_FILE = "speakers.json_gz";
export const QUOTATIONS_FILE = "quotations.json_gz";
