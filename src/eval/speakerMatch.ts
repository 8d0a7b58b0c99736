import type { Span } from "../records/span.ts";
import type { Speaker } from "../records/statements.ts";
import { isNameSuffix } from "../text/personName.ts";
import type { GoldSpeaker } from "./readQuotes.ts";

/** How far before "who" the words that it stands for may end, in characters. */
const REACH = 120;

const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/i;

/** What ends the head of a phrase: "the head of the firm", "a man who", "one user involved in it". */
const HEAD_END =
  /\s(?:(?:\p{Ll}+ed|known|familiar)\s(?:in|as|by|to|with|at|on)|of|for|to|with|at|in|on|by|from|who|which|that)\s|\s\(/u;

/** A title with "of" before a name: "secretary of state Ada Quist". */
const TITLE_OF = /\sof\s(?:the\s)?(?:\p{Ll}+\s)+(?=(?:\p{Lu}\S*\s?)+$)/u;

/** A word with its place in the text. */
interface Head extends Span {
  readonly word: string;
}

/**
 * Whether the speaker that was found is the annotated one: its words or its name cover the last word of the annotated
 * phrase or of one of its parts between commas, or its name ends with that word. A name that only modifies the
 * speaker ("a Lopez adviser") is therefore none.
 * @param text the article's text.
 */
export function isSameSpeaker(text: string, found: Speaker, gold: readonly GoldSpeaker[]): boolean {
  return gold.some((one) => isSame(text, found, one));
}

function isSame(text: string, found: Speaker, gold: GoldSpeaker): boolean {
  const places: readonly Span[] = found.name ? [found, found.name] : [found];
  const value = lastWord(found.value.split(HEAD_END)[0] ?? "");
  return gold.spans.some((span) => {
    if (/^(?:who|which)$/i.test(text.slice(span.start, span.end)))
      return places.some(({ end }) => end <= span.start && span.start - end < REACH);
    return heads(text, span).some(
      (head) =>
        (value !== "" && head.word === value) ||
        places.some(({ start, end }) => start < head.end && head.start < end),
    );
  });
}

/** The last word of each part between commas, before any preposition. */
function heads(text: string, { start, end }: Span): Head[] {
  const found: Head[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(/(?<=,)/)) {
    const head = TITLE_OF.test(part.replace(/,$/, "")) ? part : (part.split(HEAD_END)[0] ?? "");
    const word = lastWord(head);
    if (word !== "") {
      const offset = head.toLowerCase().lastIndexOf(word);
      found.push({ word, start: at + offset, end: at + offset + word.length });
    }
    at += part.length;
  }
  return found;
}

/** The last word of a phrase in small letters, without "Jr." and without a possessive ending. */
function lastWord(phrase: string): string {
  const words = [...phrase.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map(([word]) => word);
  const last = words.findLast((word) => !isNameSuffix(word) && !REFLEXIVE.test(word)) ?? "";
  return last.replace(/['’]s?$|\.$/, "").toLowerCase();
}
