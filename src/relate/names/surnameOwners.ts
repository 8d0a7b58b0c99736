import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import type { NameKeys } from "./keys.ts";
import type { Linking } from "./linkingKeys.ts";
import { COLUMN, NONE } from "./records.ts";

/** In place of an owner, where people with different keys have a surname. */
const SEVERAL = -2;

/**
 * For each rare surname that only one person of the archive has, the key of that person; NONE for other words. Where the tables of
 * offices know somebody else, or several, by the surname alone, it is nobody's: "Bush" isn't Jeb Bush.
 * @param people the records of all of them.
 * @param own the key of each record.
 */
export function surnameOwners(
  people: Uint32Array,
  own: Int32Array,
  keys: NameKeys,
  { records: { cell }, words, lists }: Linking,
): Int32Array {
  const owners = new Int32Array(words.size()).fill(NONE);
  // Whether a word is rare is asked once: 1 or 2, and 0 before.
  const known = new Uint8Array(words.size());
  for (const record of people) {
    const last = cell(record, COLUMN.last);
    if (last === NONE) continue;
    known[last] ||= isRare(words.wordOf(last), lists) ? 2 : 1;
    if (known[last] === 1) continue;
    const [word, owner] = [cell(record, COLUMN.lastFolded), own[record] ?? NONE];
    const bearer = lists.bearers.get(words.wordOf(last));
    const isKnown = bearer === undefined || (owner !== NONE && bearer === keys.wordsOf(owner));
    owners[word] = isKnown && (owners[word] === NONE || owners[word] === owner) ? owner : SEVERAL;
  }
  return owners.map((owner) => (owner === SEVERAL ? NONE : owner));
}

/** Whether few people have a surname: "Zelenskyy", but not "Lee". */
function isRare(surname: string, { surnames, common, officeholders, firstNames }: Gazetteer): boolean {
  if (common.has(surname.toLowerCase()) || firstNames.has(surname))
    return officeholders.has(surname) && !surnames.has(surname);
  return !surnames.has(surname) || officeholders.has(surname);
}
