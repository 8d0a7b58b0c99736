import type { NameMatch } from "./nameMatch.ts";
import type { UnmatchedWords } from "./propagate.ts";
import { SPEECH } from "./words/people.ts";

/** The rest of an address without a path, and the word after it. */
const ADDRESS = /\.(?:com|org|net)(?![\p{L}\p{N}/@:-]|\.\p{L})(?:\s(\p{Ll}+))?/uy;
const ONE_WORD = /^\p{Lu}[\p{L}\p{N}’'&-]+$/u;
const ACCORDING_TO = /\baccording to $/i;
/** "A statement on Quexa.com said": the address is a place. */
const PLACED = /\b(?:on|at|in|website|site|blog|page|address) $/i;
const LONGEST_BEFORE = "according to ".length + 1;

/**
 * The bodies of an article that are called by their addresses: "Factcheck.org said", "according to Quexa.com". An address that only
 * shows where something can be found is no name.
 * @param words the words with a capital that may begin such a name.
 */
export function webNames(text: string, words: readonly (UnmatchedWords | NameMatch)[]): NameMatch[] {
  const found = new Map<number, NameMatch>();
  for (const word of words) {
    const name = found.has(word.start) ? null : webName(text, word);
    if (name) found.set(word.start, name);
  }
  return [...found.values()];
}

function webName(text: string, { start, end, text: word }: UnmatchedWords | NameMatch): NameMatch | null {
  ADDRESS.lastIndex = end;
  const found = text.charCodeAt(end) === 46 && ONE_WORD.test(word) ? ADDRESS.exec(text) : null;
  if (!found) return null;
  const [address, next = ""] = found;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (!ACCORDING_TO.test(before) && (!SPEECH.has(next) || PLACED.test(before))) return null;
  const to = end + address.split(/\s/, 1).join("").length;
  const [type, rule] = ["organisation", "names/web-name"] as const;
  return { start, end: to, text: text.slice(start, to), type, rule, strength: 0.7 };
}
