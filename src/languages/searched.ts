/** A search and what it found, for the sentence that says so. */
export interface Searched {
  /** The number of articles. */
  readonly count: number;
  /** The wanted words and phrases, in quotation marks. */
  readonly wanted: readonly string[];
  readonly excluded: readonly string[];
  /** Whether dates or filters narrow the search. */
  readonly isFiltered: boolean;
}
