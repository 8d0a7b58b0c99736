/** Capitalised words that occur in any story: days, months, titles, company forms. */
const IGNORED_TERMS = new Set(
  "mr mrs ms dr the i a an in on at he she it they we but and for if as this that monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec president minister foreign prime corp inc co ltd".split(
    " ",
  ),
);

/**
 * A capitalised word inside a sentence, or a number of at least three digits. What must stand before them is looked at after their
 * first character, as most characters are no such one.
 */
const TERM =
  /\p{Lu}(?<=[\p{L}\d,;:)”’"'–—-] ["“‘(]?\p{Lu})[\p{L}\p{M}’']+|\d(?<![\d.,]\d)(?:\d{0,2}(?:,\d{3})+|\d{2,}(?![\d.,]*\d))/gu;
/** Years are ignored: they occur in too many stories. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The names and figures of a text, with their counts. Each word of a name counts separately, so that
 * "Choe" and "Choe Son Hui" have one in common.
 */
export function termsOf(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [match] of text.matchAll(TERM)) {
    const term = match.replace(/[’']s?$/, "").toLowerCase();
    if (IGNORED_TERMS.has(term) || YEAR.test(term)) continue;
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return terms;
}
