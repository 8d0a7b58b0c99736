/** Our own files beside Pagefind's, named after what they hold and that they are packed. */
export const CATALOGUE_FILE = "catalogue.json_gz";
export const WORD_LIST_FILE = "words.json_gz";
