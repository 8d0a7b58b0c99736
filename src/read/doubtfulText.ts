import type { Problem } from "../problem.ts";
import { counted } from "../shared/plurals.ts";
import type { Decoded } from "./decode.ts";

/** A decoded table, or the description of the archive. */
type Text = Exclude<Decoded, { readonly binary: string }>;

/** What is doubtful, and where. */
type Doubt = Pick<Problem, "rule" | "message" | "line" | "excerpt">;

/** So many words show whether an encoding was taken for another one. */
const MAX_WORDS = 5;

/**
 * What is doubtful about a text in which names stand: characters that can't be read, or an encoding that is only a guess. A table is too
 * short to tell “Windows-1252” from the encodings of an old Mac or of another country, and a name that is wrong would be found nowhere.
 * Null if nothing is.
 * @param remedy how to save it, as the end of a sentence.
 */
export function doubtOf({ text, encoding, damaged }: Text, remedy: string): Doubt | null {
  if (damaged > 0) {
    const message = `${counted(damaged, "character")} can’t be read (${encoding}): write these words anew, and ${remedy}.`;
    return { rule: "damaged", message, ...wordsWith(/\ufffd/, text) };
  }
  if (encoding.startsWith("utf-")) return null;
  const message = `Taken for ${encoding}, because it isn’t UTF-8. Look at these words, and ${remedy}.`;
  const letters = wordsWith(/(?!\p{ASCII})\p{L}/u, text);
  return { rule: "encoding", message, ...(letters.excerpt === "" ? wordsWith(/\P{ASCII}/u, text) : letters) };
}

/** The first words that have such a character, each once, and the line of the first one. */
function wordsWith(character: RegExp, text: string): { readonly line: number; readonly excerpt: string } {
  const words = new Set<string>();
  let first: number | null = null;
  for (const { 0: word, index } of text.matchAll(/[^\s,;"|]+/g)) {
    if (!character.test(word)) continue;
    first ??= index;
    if (words.add(word).size === MAX_WORDS) break;
  }
  return { line: text.slice(0, first ?? 0).split("\n").length, excerpt: [...words].join(", ") };
}
