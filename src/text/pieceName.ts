/** What is one of many in a table, a feed or a web archive: "clippings.csv#12", "box.zip/news.rss#https://example.org/a". */
const PIECE = /\.(?:csv|tsv|jsonl|ndjson|json|rss|atom|xml|warc|warc\.gz|wacz)#/i;

/** Whether a seed is a piece of a file, and no file of its own. */
export const isPiece = (file: string): boolean => PIECE.test(file);

/**
 * A seed's name without the containers that it lies in: "a/b.txt" of "box.zip/a/b.txt", "12" of "clippings.csv#12". The name of a
 * container says nothing of one article in it.
 */
export function ownName(file: string): string {
  const found = PIECE.exec(file);
  return found ? file.slice(found.index + found[0].length) : file.replace(/^.*?\.zip\//i, "");
}

/** Whether a name is that of a file that holds many articles. */
export const isContainer = (file: string): boolean =>
  /\.(?:csv|tsv|jsonl|ndjson|json|rss|atom|xml|warc|warc\.gz|wacz|zip)$/i.test(file);
