import type { Span } from "../../records/span.ts";

/** A word or number of a paragraph; it is the same as another one if the keys are. */
export interface Token extends Span {
  /** The paragraph, from 1; 0 is the headline. */
  readonly p: number;
  readonly key: string;
}

/** Scripts that write no spaces between words: there each character is a token. */
const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";

/** `[\p{L}…]` without the characters above. */
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`;

/**
 * A word or number with what belongs to it: `10,000`, `€5`, `12%`, `don’t`, `5-3`, `2024-10-29`. Signs that only join or end
 * sentences aren't in it.
 */
const TOKEN = new RegExp(`[${UNSPACED}]|\\p{Sc}?${LETTERS}(?:[.,:'’/–-]${LETTERS})*[%‰°]?`, "gu");

/** The words of some paragraphs in their order. Capitals, punctuation and the form of an apostrophe make no difference. */
export function tokensOf(paragraphs: readonly string[]): Token[] {
  return paragraphs.flatMap((text, p) =>
    Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
      ...{ p, start: index, end: index + word.length },
      key: word.toLowerCase().replaceAll("’", "'"),
    })),
  );
}
