import { smallHash } from "../text/fingerprint.ts";
import { DATA_PATH } from "./urls.ts";

/** The most articles of which a file of annotations holds those, on average. */
const MOST = 32;

/** How many files of annotations an archive has: a power of two, so that this seldom changes. */
export const annotationFiles = (articles: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, articles) / MOST)));

/**
 * The number of the file that holds the annotations of an article. It follows from the id alone: an article that is added changes one
 * file, and no other article's page.
 */
export const annotationFile = (id: string, articles: number): number =>
  (smallHash(id) % annotationFiles(articles)) + 1;

export const annotationsPath = (file: number): string => `${DATA_PATH}annotations/${file}.json`;
