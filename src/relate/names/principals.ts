import { isPlainKey } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import type { Numbering } from "../../shared/numbering.ts";
import type { NameKeys } from "./keys.ts";
import { articlesWith, type Mentions } from "./mentions.ts";
import { COLUMN, type NameRecords, NONE } from "./records.ts";

/** The people whom an archive means when it gives only a part of a name, by the numbers of the words and of their keys. */
export interface Principals {
  /** The keys of those with a surname. */
  readonly people: ReadonlySet<number>;
  /** For each word, the person; NONE if there is no such one. */
  readonly bySurname: Int32Array;
  readonly byFirstName: Int32Array;
}

/** In how many articles a person must be named in full, and in what share of those that name anybody with the part. */
interface Threshold {
  readonly articles: number;
  readonly share: number;
}

const SURNAME: Threshold = { articles: 5, share: 0.8 };
const FIRST_NAME: Threshold = { articles: 10, share: 0.95 };

/** Whom an archive names in full. */
interface InFull {
  readonly mentions: Mentions;
  readonly records: NameRecords;
  readonly words: Numbering;
  readonly keys: NameKeys;
  /** For each record, the key of the person; NONE if it names nobody in full. */
  readonly personAt: Int32Array;
}

/**
 * For each surname, the person who nearly always has it in an archive; the same for first names. Of 49 articles with
 * "Quist", 39 may name "Ada Quist", and two "Tom Quist": where only "Quist" is written, it is Ada Quist.
 */
export function principals(named: InFull, { common }: Gazetteer): Principals {
  const bySurname = principalOf(ownersOf(named, COLUMN.surname), named, SURNAME);
  const byFirstName = principalOf(ownersOf(named, COLUMN.firstName), named, FIRST_NAME);
  const people = new Set<number>();
  for (let word = 0; word < bySurname.length; word += 1) {
    const person = bySurname[word] ?? NONE;
    if (person !== NONE) people.add(person);
    if (byFirstName[word] === NONE) continue;
    if (person !== NONE || common.has(named.words.wordOf(word))) byFirstName[word] = NONE;
  }
  return { people, bySurname, byFirstName };
}

/** Who has a part of a name, and in how many articles. */
interface Owners {
  readonly words: readonly number[];
  readonly people: readonly number[];
  readonly articles: Uint32Array;
}

function ownersOf({ mentions, records, keys, personAt }: InFull, column: number): Owners {
  const [words, people]: [number[], number[]] = [[], []];
  const owners = new Map<number, number>();
  const ownerAt = new Int32Array(records.size()).fill(NONE);
  for (const record of mentions.records) {
    const person = personAt[record] ?? NONE;
    if (person === NONE) continue;
    const word = records.cell(record, column);
    const both = word * keys.size() + person;
    const owner = owners.get(both) ?? words.length;
    if (owner === words.length) {
      owners.set(both, owner);
      words.push(word);
      people.push(person);
    }
    ownerAt[record] = owner;
  }
  const ownerOf = (at: number) => ownerAt[mentions.numbers[at] ?? 0] ?? NONE;
  return { words, people, articles: articlesWith(mentions, words.length, ownerOf) };
}

function principalOf(
  { words: parts, people, articles }: Owners,
  { words, keys }: InFull,
  { articles: least, share }: Threshold,
): Int32Array {
  const found = new Int32Array(words.size()).fill(NONE);
  const totals = new Uint32Array(words.size());
  for (const [owner, word] of parts.entries()) totals[word] = (totals[word] ?? 0) + (articles[owner] ?? 0);
  for (const [owner, word] of parts.entries()) {
    const [own, person] = [articles[owner] ?? 0, people[owner] ?? NONE];
    if (own >= least && own >= (totals[word] ?? 0) * share && isPlainKey(keys.wordsOf(person)))
      found[word] = person;
  }
  return found;
}
