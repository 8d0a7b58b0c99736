import { isPlainKey } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { forEachArticle, type Mentions } from "./mentions.ts";
import { type NamedParts, NONE } from "./namedParts.ts";

/** The people whom an archive means when it gives only a part of a name, by the numbers of the words and of the people. */
interface Principals {
  /** The keys of all of them. */
  readonly people: ReadonlySet<string>;
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

/**
 * For each surname, the person who nearly always has it in an archive; the same for first names. Of 49 articles with
 * "Quist", 39 may name "Ada Quist", and two "Tom Quist": where only "Quist" is written, it is Ada Quist.
 */
export function principals(mentions: Mentions, parts: NamedParts, { common }: Gazetteer): Principals {
  const bySurname = principalOf(ownersOf(mentions, parts.surname, parts), parts, SURNAME);
  const byFirstName = principalOf(ownersOf(mentions, parts.firstName, parts), parts, FIRST_NAME);
  const people = new Set<string>();
  for (const [word, person] of bySurname.entries()) {
    if (person !== NONE) people.add(parts.people.wordOf(person));
    if (person !== NONE || common.has(parts.words.wordOf(word))) byFirstName[word] = NONE;
  }
  return { people, bySurname, byFirstName };
}

/** Who has a part of a name, and in how many articles. */
interface Owner {
  readonly word: number;
  readonly person: number;
  articles: number;
  /** The last of them. */
  last: number;
}

function ownersOf(mentions: Mentions, wordAt: Int32Array, { person, people }: NamedParts): readonly Owner[] {
  const owners = new Map<number, Owner>();
  const ownerAt = mentions.records.map((_, record) => {
    const [word = NONE, one = NONE] = [wordAt[record], person[record]];
    if (one === NONE) return null;
    const key = word * people.size() + one;
    const owner = owners.get(key) ?? { word, person: one, articles: 0, last: NONE };
    owners.set(key, owner);
    return owner;
  });
  forEachArticle(mentions, (article, from, to) => {
    for (let at = from; at < to; at += 1) {
      const owner = ownerAt[mentions.numbers[at] ?? 0];
      if (!owner || owner.last === article) continue;
      owner.last = article;
      owner.articles += 1;
    }
  });
  return [...owners.values()];
}

function principalOf(
  owners: readonly Owner[],
  { words, people }: NamedParts,
  { articles: least, share }: Threshold,
): Int32Array {
  const found = new Int32Array(words.size()).fill(NONE);
  const totals = new Uint32Array(words.size());
  for (const { word, articles } of owners) totals[word] = (totals[word] ?? 0) + articles;
  for (const { word, person, articles } of owners)
    if (articles >= least && articles >= (totals[word] ?? 0) * share && isPlainKey(people.wordOf(person)))
      found[word] = person;
  return found;
}
