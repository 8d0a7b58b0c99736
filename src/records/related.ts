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
