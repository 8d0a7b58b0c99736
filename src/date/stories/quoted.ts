import type { ParsedArticle } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";

/** The first words of a sentence, as evidence quotes them: enough for a reader to find it. */
export interface Quoted extends Span {
  /** With single spaces. */
  readonly text: string;
}

/** The first words of a part of an article's text. */
export function quotedFrom({ seed: { text } }: Pick<ParsedArticle, "seed">, { start, end }: Span): Quoted {
  const sentence = text.slice(start, end);
  const words = /^(?:\S+\s+){0,11}\S+/.exec(sentence)?.[0] ?? sentence;
  return { start, end: start + words.length, text: words.replace(/\s+/g, " ") };
}
