import type { CatalogueFile } from "./catalogueFile.ts";

/** What the browser loads with the first search. */
export interface StartFile extends CatalogueFile {
  readonly index: IndexFile;
}

/** Where the parts of the index are, and what the search knows of the length of the articles. */
export interface IndexFile {
  /** The version of Pagefind whose format the index has. */
  readonly version: string;
  /** BCP 47 tag of the language whose word forms it knows. */
  readonly language: string;
  /**
   * For each article how many words it has, as `numbersToText` writes it: short ones in which a word is often count for more. In a
   * large archive the parts of the catalogue have them.
   */
  readonly lengths?: string;
  readonly chunks: WordFiles;
  /** If there are many files of words: lists of them, each a file itself. Then `chunks` is empty. */
  readonly lists?: WordFiles;
}

/** Files of words: the first and the last word of each, as short as tells it apart from its neighbours, and its name. */
export type WordFiles = readonly (readonly [from: string, to: string, name: string])[];

/** The text of an article as results show it, in a file with those of its neighbours. */
export interface TextOfArticle {
  /** The path of its page within the site. */
  readonly path: string;
  readonly title: string;
  /** With U+200B between words that no space separates. */
  readonly content: string;
  /** The numbers of its paragraphs, and the positions of their first words: the first ones, and the steps between them. */
  readonly paragraphs: readonly number[];
  readonly starts: readonly number[];
  /** Its date in words, how that is known, its certainty, and its source, if it has one. */
  readonly when: string;
  readonly basis: string;
  readonly certainty: string;
  readonly source?: string;
}
