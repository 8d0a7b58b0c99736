import { wordPattern } from "../../text/wordPattern.ts";

const WORD = wordPattern("[\\p{L}][\\p{L}\\p{N}]*(?:[-.’'](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");

/**
 * Words as a text writes them: "Musk" for "musk". A word that the text has in lower case anywhere stays so: elsewhere it only begins a sentence or stands in a headline.
 * @param words in lower case. One that isn't in the text stays as it is.
 */
export const asWritten = (words: readonly string[], paragraphs: readonly string[]): string[] =>
  words.map(writtenIn(paragraphs, words));

/** The same for one word after another. The text is gone through once. @param words that may be asked for. */
export function writtenIn(paragraphs: readonly string[], words: Iterable<string>): (word: string) => string {
  const wanted = new Set(words);
  const written = new Map<string, string>();
  for (const text of wanted.size === 0 ? [] : paragraphs)
    for (const found of text.match(WORD(text)) ?? []) {
      const word = found.replace(/[’']s$/, "");
      const key = word.toLowerCase();
      if (wanted.has(key) && (word === key || !written.has(key))) written.set(key, word);
    }
  return (word) => written.get(word) ?? word;
}
