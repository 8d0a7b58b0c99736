/** From which size on the search of an archive is cut, and how. */
export interface SearchSizes {
  /** Up to so many articles the catalogue has no parts. */
  readonly whole: number;
  /** Of more, each part has so many or somewhat more; or twice as many, and so on, if there were too many parts. */
  readonly part: number;
  readonly parts: number;
  /** Up to so many files of words are one list. Of more, each list has so many as the second number says. */
  readonly list: number;
  readonly inList: number;
}

export const SIZES: SearchSizes = { whole: 20_000, part: 8000, parts: 13, list: 2000, inList: 500 };
