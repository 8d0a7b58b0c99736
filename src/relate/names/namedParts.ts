import { fullNameOf } from "../../enrich/names/fullNames.ts";
import { foldName } from "../../enrich/names/nameKeys.ts";
import { type Numbering, numbering } from "../../shared/numbering.ts";
import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import type { CountedName } from "./counted.ts";

/** Stands for what a record doesn't have. */
export const NONE = -1;

/** What the records of names say of who has which surname and which first name, as numbers; NONE where they say nothing. */
export interface NamedParts {
  /** The parts of names, folded, and the keys of people that the numbers stand for. */
  readonly words: Numbering;
  readonly people: Numbering;
  /** The word that a person's record consists of. */
  readonly alone: Int32Array;
  /** The person whom a record names in full, and with which surname and first name. */
  readonly person: Int32Array;
  readonly surname: Int32Array;
  readonly firstName: Int32Array;
}

/** @param keyOf gives the key of a person. */
export function namedParts(records: readonly CountedName[], keyOf: (name: string) => string): NamedParts {
  const [words, people] = [numbering(), numbering()];
  const ofRecords = () => new Int32Array(records.length).fill(NONE);
  const [alone, person, surname, firstName] = [ofRecords(), ofRecords(), ofRecords(), ofRecords()];
  for (const [at, { type, text, value }] of records.entries()) {
    if (type !== "person") continue;
    const folded = foldName(text);
    if (!folded.includes(" ")) alone[at] = words.numberOf(folded);
    const full = /\s/.test(text) ? fullNameOf(value) : null;
    if (full === null) continue;
    const parts = value.split(" ");
    const last = parts.at(full.generation === "" ? -1 : -2) ?? "";
    const [first = ""] = parts;
    person[at] = people.numberOf(keyOf(value));
    surname[at] = words.numberOf(foldName(FAMILY_FIRST_SURNAMES.has(first) ? first : last));
    firstName[at] = words.numberOf(foldName(first));
  }
  return { words, people, alone, person, surname, firstName };
}

/** What one article says of them. It serves for one article after the other. */
export interface PartsInArticle {
  /** Takes an article's mentions in place of the last one's. */
  take(numbers: Uint32Array, from: number, to: number): void;
  /** The first of the people with a surname, or a first name, whom the article names in full; NONE without one. */
  firstWithSurname(word: number): number;
  firstWithFirstName(word: number): number;
  /** Whether the article writes a surname or a first name alone before it names anybody with that surname in full. */
  isAlone(word: number): boolean;
}

export function partsInArticle({ words, alone, person, surname, firstName }: NamedParts): PartsInArticle {
  const ofWords = () => new Int32Array(words.size()).fill(NONE);
  const [bySurname, byFirstName, isAlone] = [ofWords(), ofWords(), ofWords()];
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
  };
  return {
    take(numbers, from, to) {
      forget();
      for (let at = from; at < to; at += 1) {
        const record = numbers[at] ?? 0;
        const [word = NONE, one = NONE] = [alone[record], person[record]];
        if (word !== NONE && bySurname[word] === NONE) note(isAlone, word, 1);
        if (one === NONE) continue;
        note(bySurname, surname[record] ?? 0, one);
        note(byFirstName, firstName[record] ?? 0, one);
      }
    },
    firstWithSurname: (word) => bySurname[word] ?? NONE,
    firstWithFirstName: (word) => byFirstName[word] ?? NONE,
    isAlone: (word) => isAlone[word] === 1,
  };
}
