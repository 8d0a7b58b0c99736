import { sha256Of } from "../../read/sha256.ts";
import { hashOfText, mixedHashes } from "../../text/mixedHash.ts";
import type { Prints } from "../alike/prints.ts";
import type { SubjectTerms } from "./vectors.ts";

/** What is longer is no word: then its SHA-256 is taken, which Node makes a hundred times faster than a loop. */
const LONGEST = 128;

const hashOfWord = (word: string): number => hashOfText(word.length > LONGEST ? sha256Of(word) : word);

/** A print for each name and word of an archive, by its number: of the name's key or the word. */
export function termPrints({ wordOf, isName, size }: SubjectTerms): Prints {
  const hash = mixedHashes(1);
  return new Float64Array(size).map((_, term) => {
    hash.add(0, isName(term) ? 1 : 2);
    hash.addNumber(0, hashOfWord(wordOf(term)));
    return hash.end(0);
  });
}

/**
 * The same with prints for the words of openings, which are numbered after them, in the order of the words that are the last of them.
 * @param size how many there are with the openings' words.
 */
export function withOpeningWords(known: Prints, size: number): Prints {
  const hash = mixedHashes(1);
  const prints = new Float64Array(size);
  prints.set(known);
  for (let term = known.length; term < size; term += 1) {
    hash.addNumber(0, known[term - (size - known.length)] ?? 0);
    prints[term] = hash.end(0);
  }
  return prints;
}
