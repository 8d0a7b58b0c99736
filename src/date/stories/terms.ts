/** Words with a capital that tell no story from another: days, months, titles, companies' endings. */
const COMMON = new Set(
  "mr mrs ms dr the i a an in on at he she it they we but and for if as this that monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec president minister foreign prime corp inc co ltd".split(
    " ",
  ),
);

/** A word with a capital within a sentence, or a number of three digits or more. */
const TERM =
  /(?<=[\p{L}\d,;:)”’"'–—-] ["“‘(]?)\p{Lu}[\p{L}\p{M}’']+|(?<![\d.,])\d{1,3}(?:,\d{3})+|(?<![\d.,])\d{3,}(?![\d.,]*\d)/gu;
/** A year is in too many stories to tell one. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The names and figures of a text, each with how often it stands there. A name's words count one
 * by one, so that "Choe" and "Choe Son Hui" share one.
 */
export function termsOf(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [match] of text.matchAll(TERM)) {
    const term = match.replace(/[’']s?$/, "").toLowerCase();
    if (COMMON.has(term) || YEAR.test(term)) continue;
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return terms;
}
