/** The articles on the subject of one, as they are found from names and words. */

/** An article on the same subject, with what both have in common. */
export interface RelatedTo {
  readonly id: string;
  /** The keys of names that both mention, the most telling first: "person/ada-quist". */
  readonly names: readonly string[];
  /** Words that both repeat, in lower case, the most telling first. */
  readonly words: readonly string[];
}

/** An article with those on its subject, the most alike first. */
export interface RelatedArticles {
  readonly id: string;
  readonly others: readonly RelatedTo[];
}

/** Related articles as numbers, of which five articles with what they have in common need a fifth of the memory. */
export interface RelatedTable {
  /** The articles, each once. */
  readonly ids: readonly string[];
  /**
   * Each article by its place among these, then how many others there are, and of each of them its place, how many names and words it has
   * in common, and which texts these are.
   */
  readonly numbers: Int32Array;
  /** Keys of names, and words, each once. */
  readonly texts: readonly string[];
}
