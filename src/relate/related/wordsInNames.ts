import type { ArchiveWords } from "../../shared/archiveWords.ts";
import { COLUMN, type NameRecords } from "../names/records.ts";
import type { Subjects } from "./vectors.ts";

/** Tells which words stand in the names of one article after the other. */
export function wordsInNames(
  { numberIfAny, wordOf, size }: ArchiveWords,
  { cell }: Pick<NameRecords, "cell">,
) {
  const known: (Uint32Array | undefined)[] = new Array(size());
  const numbersOf = (text: number): Uint32Array => {
    const found = known[text];
    if (found) return found;
    const parts = wordOf(text)
      .toLowerCase()
      .split(/[\s.’'-]+/);
    const numbers = Uint32Array.from(parts.flatMap((part) => numberIfAny(part) ?? []));
    known[text] = numbers;
    return numbers;
  };
  // Which article has a word in a name, of those that were asked for last.
  const lastOf = new Uint32Array(size());
  let article = 0;
  return (names: Subjects["names"]) => {
    article += 1;
    for (let at = 0; at < names.length; at += 1) {
      const numbers = numbersOf(cell(names[at] ?? 0, COLUMN.text));
      for (let next = 0; next < numbers.length; next += 1) lastOf[numbers[next] ?? 0] = article;
    }
    return (number: number) => lastOf[number] === article;
  };
}
