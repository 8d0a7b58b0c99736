import { addText, noPrints, type Prints, printing } from "../alike/prints.ts";
import type { SubjectTerms } from "./vectors.ts";

/**
 * A print for each term of an archive, by its number: of the word or the name's key, and of what it stands for there.
 * @param size how many terms there are. Those from `terms.size` on stand for the words, which are the last of `terms`, in their order.
 */
export function termPrints({ wordOf, isName, size: ofSubjects }: SubjectTerms, size: number): Prints {
  const [prints, print] = [noPrints(size), printing()];
  for (let term = 0; term < ofSubjects; term += 1) {
    print.clear();
    print.add(isName(term) ? 1 : 2, 0);
    addText(print, wordOf(term));
    print.put(prints, term);
  }
  for (let term = ofSubjects; term < size; term += 1) {
    const word = term - (size - ofSubjects);
    print.clear();
    print.add(prints.high[word] ?? 0, prints.low[word] ?? 0);
    print.put(prints, term);
  }
  return prints;
}
