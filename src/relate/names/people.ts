import { keyWith } from "../../enrich/names/fullNames.ts";
import type { Numbering } from "../../shared/numbering.ts";
import type { NameKeys } from "./keys.ts";
import { COLUMN, type NameRecords, NONE, PERSON } from "./records.ts";

/** What people are told apart by. */
interface Known {
  readonly records: NameRecords;
  readonly words: Numbering;
  readonly keys: NameKeys;
}

/** In place of the first letters of names in between, where people with the same key have different ones. */
const SEVERAL = -2;

/**
 * Gives the records of people the keys of their names, as `personKeys` does it for the names of one article.
 * @param people the records of all of them.
 * @param joinsMiddleNames whether "Ada Rosa Quist" is the same person as "Ada Quist", by the word that is the key of the latter.
 */
export function keysOfPeople(
  people: Uint32Array,
  { records: { cell }, words, keys }: Known,
  joinsMiddleNames: (base: number) => boolean,
): (record: number) => number {
  const sharedKey = (record: number) => {
    const [base, whole] = [cell(record, COLUMN.key), cell(record, COLUMN.whole)];
    return whole !== NONE && !joinsMiddleNames(base) ? whole : base;
  };
  const middles = new Int32Array(words.size()).fill(NONE);
  for (const record of people) {
    const middle = cell(record, COLUMN.middle);
    if (middle === NONE) continue;
    const key = sharedKey(record);
    middles[key] = middles[key] === NONE || middles[key] === middle ? middle : SEVERAL;
  }
  const textOf = (word: number) => (word === NONE ? "" : words.wordOf(word));
  return (record) => {
    const key = sharedKey(record);
    const middle = middles[key] === SEVERAL ? cell(record, COLUMN.middle) : NONE;
    const generation = cell(record, COLUMN.generation);
    if (middle === NONE && generation === NONE) return keys.ofWord(PERSON, key);
    return keys.numberOf(PERSON, keyWith(textOf(key), textOf(middle), textOf(generation)));
  };
}
