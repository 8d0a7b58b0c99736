/** Our own files beside Pagefind's, named after what they hold and that they are packed. */
export const CATALOGUE = "catalogue.json_gz";
export const WORDS = "words.json_gz";
