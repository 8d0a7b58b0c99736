/**
 * How many figures were right when a person read 122 of them in 26 news articles that no rule was made on (the 2nd, 8th,
 * 14th … of `topics.ndjson`), at most 40 of each rule. Wrong were "up to" after "go", taken for a hedge, and the number
 * in a title. No set of annotated figures is large enough to measure on.
 */
export const FIGURES_READ: readonly (readonly [how: string, right: number, all: number])[] = [
  ["figure figures/currency-sign money", 37, 40],
  ["figure figures/share share", 40, 40],
  ["figure figures/counted-noun count", 39, 40],
  ["figure figures/measure measure", 2, 2],
];
