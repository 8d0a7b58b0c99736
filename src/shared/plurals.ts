/** The plural of an English noun: "century" gives "centuries", "match" "matches", "day" "days". */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A number with its noun: "1 file", "1,200 entries"; `plural` is for irregular nouns. */
export function counted(count: number, noun: string, plural = pluralOf(noun)): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}

/**
 * The singular of a plural noun, in lower case: "parties" gives "party", "matches" "match". A word that
 * isn't a plural, such as "crisis" or "press", stays as it is.
 */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < 4 || !lower.endsWith("s") || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes|zes)$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
