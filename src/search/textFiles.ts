/** The fewest and the most texts in a file. */
const [FEW, MANY] = [4, 12];

/** An archive with so many files of texts puts more texts into each before it makes further files. */
const MANY_FILES = 1000;

/**
 * In how many files the search keeps the texts of so many pages. With a file for each page they would be a third of all
 * files of a large archive, and hosts limit the number of files; with too many in one, a reader who sees ten results would
 * load too much.
 */
export function textFiles(pages: number): number {
  return Math.max(Math.min(Math.ceil(pages / FEW), MANY_FILES), Math.ceil(pages / MANY));
}
