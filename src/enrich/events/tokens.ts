/** A word, or a sign that separates parts of a sentence. */
export interface Token {
  readonly text: string;
  /** Its offset in the words that were cut. */
  readonly index: number;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}’'.$%-]*|[,;:()—–“”"[\]]|-{1,2}/gu;

/** The words and signs of a part of a sentence, in order. A full stop within a word belongs to it. */
export function tokensOf(words: string): Token[] {
  return [...words.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text: text.replace(/\.$/, ""), index }));
}

export const isWord = ({ text }: Token): boolean => /^[\p{L}\p{N}]/u.test(text);

/** Whether a word is written like a name or a number. */
export const isNameLike = ({ text }: Token): boolean => /^[\p{Lu}\p{N}]/u.test(text);
