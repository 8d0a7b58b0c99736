/**
 * Words that adults read silently in a minute: the mean of 190 studies of English non-fiction
 * (Brysbaert 2019, Journal of Memory and Language 109, https://doi.org/10.1016/j.jml.2019.104047;
 * most readers are between 175 and 300).
 */
export const WORDS_PER_MINUTE = 238;

/** A run without white space that has a letter or a digit in it: a dash or an ornament is no word. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/**
 * How long an article takes to read, in words: "About 5 minutes to read". Null for other languages than
 * English, which need more or fewer words to say the same, and for an article without a word.
 * @param language BCP 47
 */
export function readingTime(paragraphs: readonly string[], language: string): string | null {
  const words = paragraphs.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0);
  if (words === 0 || !/^en(?:-|$)/i.test(language)) return null;
  const minutes = Math.round(words / WORDS_PER_MINUTE);
  if (minutes < 1) return "Less than a minute to read";
  return `About ${minutes.toLocaleString("en")} ${minutes === 1 ? "minute" : "minutes"} to read`;
}
