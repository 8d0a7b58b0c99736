import { addText, noPrints, type Prints, printing } from "../alike/prints.ts";
import type { SubjectTerms } from "./vectors.ts";

/** A print for each name and word of an archive, by its number: of the name's key or the word. */
export function termPrints({ wordOf, isName, size }: SubjectTerms): Prints {
  const [prints, print] = [noPrints(size), printing()];
  for (let term = 0; term < size; term += 1) {
    print.clear();
    print.add(isName(term) ? 1 : 2, 0);
    addText(print, wordOf(term));
    print.put(prints, term);
  }
  return prints;
}

/**
 * The same with prints for the words of openings, which are numbered after them, in the order of the words that are the last of them.
 * @param size how many there are with the openings' words.
 */
export function withOpeningWords({ high, low }: Prints, size: number): Prints {
  const [prints, print] = [noPrints(size), printing()];
  prints.high.set(high);
  prints.low.set(low);
  for (let term = high.length; term < size; term += 1) {
    const word = term - (size - high.length);
    print.clear();
    print.add(high[word] ?? 0, low[word] ?? 0);
    print.put(prints, term);
  }
  return prints;
}
