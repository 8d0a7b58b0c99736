import type { Words } from "../../languages/words.ts";
import { spacedWords } from "../../text/wordCount.ts";

/**
 * How many words a minute adults read silently: the mean of 190 studies of English non-fiction
 * (Brysbaert 2019, Journal of Memory and Language 109, https://doi.org/10.1016/j.jml.2019.104047;
 * most readers are between 175 and 300).
 */
export const WORDS_PER_MINUTE = 238;

/**
 * The reading time of an article: "About 5 minutes to read". Null for an article without words, and for other languages
 * than English, which need more or fewer words for the same.
 * @param language of the article, BCP 47
 */
export function readingTime(paragraphs: readonly string[], language: string, words: Words): string | null {
  const count = paragraphs.reduce((sum, text) => sum + spacedWords(text), 0);
  if (count === 0 || !/^en(?:-|$)/i.test(language)) return null;
  return words.article.readingTime(Math.round(count / WORDS_PER_MINUTE));
}
