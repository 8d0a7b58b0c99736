import { COLUMN, type NameRecords, NONE, TRAIT } from "./records.ts";

/** What one article says of who has which surname and which first name. It serves for one article after the other. */
export interface PartsInArticle {
  /** Takes an article's mentions in place of the last one's. */
  take(numbers: Uint32Array, from: number, to: number): void;
  /** The first of the people with a surname, or a first name, whom the article names in full; NONE without one. */
  firstWithSurname(word: number): number;
  firstWithFirstName(word: number): number;
  /** Whether the article writes a surname or a first name alone before it names anybody with that surname in full. */
  isAlone(word: number): boolean;
  /** Whether the article names a person in full, by the key of the record. */
  names(person: number): boolean;
}

/** Who the records name. */
interface PeopleAt {
  /** For each record, the key of the person whom it names in full; NONE without one. */
  readonly personAt: Int32Array;
  /** For each record, its own key. */
  readonly own: Int32Array;
}

/** @param words how many words there are. */
export function partsInArticle(
  { cell }: NameRecords,
  { personAt, own }: PeopleAt,
  words: number,
): PartsInArticle {
  const ofWords = () => new Int32Array(words).fill(NONE);
  const [bySurname, byFirstName, isAlone] = [ofWords(), ofWords(), ofWords()];
  const named = new Set<number>();
  let used: number[] = [];
  const note = (people: Int32Array, word: number, one: number) => {
    if (people[word] !== NONE) return;
    people[word] = one;
    used.push(word);
  };
  const forget = () => {
    for (const word of used) {
      bySurname[word] = NONE;
      byFirstName[word] = NONE;
      isAlone[word] = NONE;
    }
    used = [];
    named.clear();
  };
  return {
    take(numbers, from, to) {
      forget();
      for (let at = from; at < to; at += 1) {
        const record = numbers[at] ?? 0;
        const one = personAt[record] ?? NONE;
        const folded = cell(record, COLUMN.folded);
        const isSingle = (cell(record, COLUMN.traits) & TRAIT.isSingle) !== 0;
        if (isSingle && bySurname[folded] === NONE) note(isAlone, folded, 1);
        if (one === NONE) continue;
        named.add(own[record] ?? NONE);
        note(bySurname, cell(record, COLUMN.surname), one);
        note(byFirstName, cell(record, COLUMN.firstName), one);
      }
    },
    firstWithSurname: (word) => bySurname[word] ?? NONE,
    firstWithFirstName: (word) => byFirstName[word] ?? NONE,
    isAlone: (word) => isAlone[word] === 1,
    names: (person) => named.has(person),
  };
}
