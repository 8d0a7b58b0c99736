import { plainKeyOf } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { isOfficeForm } from "../../enrich/names/titledForm.ts";
import type { Numbering } from "../../shared/numbering.ts";
import { type NameKeys, nameKeys } from "./keys.ts";
import { forEachArticle, type Mentions } from "./mentions.ts";
import { type PartsInArticle, partsInArticle } from "./partsInArticle.ts";
import { keysOfPeople } from "./people.ts";
import { type Principals, principals } from "./principals.ts";
import { COLUMN, type NameRecords, NONE, PERSON, TRAIT, typeIn } from "./records.ts";
import { surnameOwners } from "./surnameOwners.ts";

/** The names that the mentions of an archive belong to. */
export interface LinkingKeys {
  /** The keys of the names. */
  readonly keys: NameKeys;
  /** For each record, the number of its name's key, where its article doesn't say otherwise. */
  readonly own: Int32Array;
  /** For each mention, the number of its name's key. */
  readonly keyAt: Uint32Array;
}

/** What linking goes by: the records of names, the words of the archive, and the lists that tell common names from rare ones. */
export interface Linking {
  readonly records: NameRecords;
  readonly words: Numbering;
  readonly lists: Gazetteer;
}

/** How the mentions of an archive's articles are joined to names. */
export function linkingKeys(mentions: Mentions, { records, words, lists }: Linking): LinkingKeys {
  const { cell } = records;
  const keys = nameKeys(words);
  const beside = { records, words, keys };
  const ofRecords = () => new Int32Array(records.size()).fill(NONE);
  const people = mentions.records.filter((record) => typeIn(cell(record, COLUMN.kind)) === PERSON);
  // Who is who is first read as if middle names told nobody apart; this decides for whom that is so.
  const [readFirst, personAt] = [keysOfPeople(people, beside, () => true), ofRecords()];
  for (const record of people)
    if (cell(record, COLUMN.surname) !== NONE) personAt[record] = readFirst(record);
  const known = principals({ ...beside, mentions, personAt }, lists);
  const isKnown = (base: number) => known.people.has(keys.ofWord(PERSON, base));
  const [keyOfPerson, own] = [keysOfPeople(people, beside, isKnown), ofRecords()];
  for (const record of mentions.records) {
    const type = typeIn(cell(record, COLUMN.kind));
    own[record] = type === PERSON ? keyOfPerson(record) : keys.ofWord(type, cell(record, COLUMN.key));
  }
  const rare = surnameOwners(people, own, keys, { records, words, lists });
  const mayBe = officeKept({ records, words, lists }, keys);
  const [partOf, givenTo] = [ofRecords(), ofRecords()];
  for (const record of people) {
    if (isPart(record, { records, known, rare })) partOf[record] = cell(record, COLUMN.folded);
    if (!hasTrait(records, record, TRAIT.isAlone)) {
      givenTo[record] = own[record] ?? NONE;
      continue;
    }
    const owner = rare[cell(record, COLUMN.folded)] ?? NONE;
    if (mayBe(record, owner)) own[record] = owner;
  }
  const keyAt = mentions.numbers.map((record) => own[record] ?? 0);
  const article = partsInArticle(records, { personAt, own }, words.size());
  forEachArticle(mentions, (_, from, to) => {
    let isTaken = false;
    for (let at = from; at < to; at += 1) {
      const record = mentions.numbers[at] ?? 0;
      const part = partOf[record] ?? NONE;
      if (part === NONE) continue;
      if (!isTaken) article.take(mentions.numbers, from, to);
      isTaken = true;
      const person = meantBy(part, givenTo[record] ?? NONE, { known, article });
      if (mayBe(record, person)) keyAt[at] = person;
    }
  });
  return { keys, own, keyAt };
}

/** Whether a record may belong to a person, if there is one: "President Quist" is only one who held that office by the tables. */
function officeKept({ records, words, lists }: Linking, keys: NameKeys) {
  return (record: number, person: number): boolean => {
    if (person === NONE) return false;
    const value = words.wordOf(records.cell(record, COLUMN.value));
    return !isOfficeForm(value) || lists.holders.get(value)?.has(plainKeyOf(keys.wordsOf(person))) === true;
  };
}

interface KnownPeople {
  readonly records: NameRecords;
  readonly known: Principals;
  readonly rare: Int32Array;
}

const hasTrait = ({ cell }: NameRecords, record: number, trait: number) =>
  (cell(record, COLUMN.traits) & trait) !== 0;

/** Whether a record is a part of a name that somebody of the archive nearly always has, and may so belong to somebody else than it says. */
function isPart(record: number, { records, known, rare }: KnownPeople): boolean {
  if (!hasTrait(records, record, TRAIT.isShort)) return false;
  const word = records.cell(record, COLUMN.folded);
  const isPrincipal = known.bySurname[word] !== NONE;
  if (!hasTrait(records, record, TRAIT.isAlone))
    return isPrincipal && hasTrait(records, record, TRAIT.isSurname);
  return rare[word] === NONE && (isPrincipal || known.byFirstName[word] !== NONE);
}

/**
 * The person whom the archive means by a part of a name; NONE if the article's own word counts. If the article names people with
 * this part in full, the first of them must be that person.
 * @param given the key of the person to whom the article gives it; NONE without one. "President Clinton" beside Hillary Clinton is
 * somebody whom it doesn't name in full.
 */
function meantBy(
  part: number,
  given: number,
  { known, article }: { readonly known: Principals; readonly article: PartsInArticle },
): number {
  const bySurname = known.bySurname[part] ?? NONE;
  if (given !== NONE) return article.names(given) && article.isAlone(part) ? bySurname : NONE;
  const isFirst = (one: number, first: number) => one !== NONE && (first === NONE || first === one);
  if (isFirst(bySurname, article.firstWithSurname(part))) return bySurname;
  const byFirstName = known.byFirstName[part] ?? NONE;
  return isFirst(byFirstName, article.firstWithFirstName(part)) ? byFirstName : NONE;
}
