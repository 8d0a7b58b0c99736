import { fullNameOf, personKeys } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { foldName, plainKey } from "../../enrich/names/nameKeys.ts";
import { soleOwners } from "../../enrich/names/soleOwners.ts";
import { type Numbering, numbering } from "../../shared/numbering.ts";
import type { CountedName } from "./counted.ts";
import { forEachArticle, type Mentions } from "./mentions.ts";
import { type NamedParts, NONE, namedParts, type PartsInArticle, partsInArticle } from "./namedParts.ts";
import { principals } from "./principals.ts";

/** The names that the mentions of an archive belong to. */
export interface LinkingKeys {
  /** The keys of the names. */
  readonly keys: Numbering;
  /** For each mention, the number of its name's key. */
  readonly keyAt: Uint32Array;
}

/** How the mentions of an archive's articles are joined to names. */
export function linkingKeys(mentions: Mentions, lists: Gazetteer): LinkingKeys {
  const { records, numbers } = mentions;
  const people = records.filter(({ type }) => type === "person").map(({ value }) => value);
  // Who is who is first read as if middle names told nobody apart; this decides for whom that is so.
  const parts = namedParts(
    records,
    personKeys(people, () => true),
  );
  const known = principals(mentions, parts, lists);
  const keyOfPerson = personKeys(people, (base) => known.people.has(base));
  const ownKeys = records.map(
    ({ type, value }) => `${type}\n${type === "person" ? keyOfPerson(value) : plainKey(value)}`,
  );
  const rare = surnameOwners(records, ownKeys, lists);
  const keys = numbering();
  const rules = records.map((name) => ruleOf(name, { parts, known, rare }));
  const own = Uint32Array.from(records, (name, record) => {
    const owner = isAlone(name) ? rare.get(foldName(name.text)) : undefined;
    return keys.numberOf(owner ?? ownKeys[record] ?? "");
  });
  const keyOf = (person: number) => keys.numberOf(`person\n${parts.people.wordOf(person)}`);
  const inArticle = partsInArticle(parts);
  const keyAt = numbers.map((record) => own[record] ?? 0);
  forEachArticle(mentions, (_, from, to) => {
    let isTaken = false;
    for (let at = from; at < to; at += 1) {
      const rule = rules[numbers[at] ?? 0];
      if (!rule) continue;
      if (!isTaken) inArticle.take(numbers, from, to);
      isTaken = true;
      const person = meantBy(rule, inArticle);
      if (person !== NONE) keyAt[at] = keyOf(person);
    }
  });
  return { keys, keyAt };
}

/** How a mention that is a part of a name may belong to somebody else than its record says. */
interface PartRule {
  /** The part, and who of the archive nearly always has it as a surname, or as a first name; NONE if nobody does. */
  readonly word: number;
  readonly bySurname: number;
  readonly byFirstName: number;
  /** Whether the article gives it to somebody whom it names in full. */
  readonly isGiven: boolean;
}

interface KnownPeople {
  readonly parts: NamedParts;
  readonly known: ReturnType<typeof principals>;
  readonly rare: ReadonlyMap<string, string>;
}

/** The rule for the mentions with a record; null if they belong to the name that the record says. */
function ruleOf(name: CountedName, { parts, known, rare }: KnownPeople): PartRule | null {
  if (!isShort(name)) return null;
  const part = foldName(name.text);
  const word = parts.words.numberOf(part);
  const bySurname = known.bySurname[word] ?? NONE;
  if (!isAlone(name)) {
    const isSurname = foldName(name.value).endsWith(` ${part}`);
    return isSurname && bySurname !== NONE ? { word, bySurname, byFirstName: NONE, isGiven: true } : null;
  }
  const byFirstName = known.byFirstName[word] ?? NONE;
  if (rare.has(part) || (bySurname === NONE && byFirstName === NONE)) return null;
  return { word, bySurname, byFirstName, isGiven: false };
}

/**
 * The person whom the archive means by a part of a name; NONE if the article's own word counts. If the article names people with
 * this part in full, the first of them must be that person.
 */
function meantBy({ word, bySurname, byFirstName, isGiven }: PartRule, article: PartsInArticle): number {
  if (isGiven) return article.isAlone(word) ? bySurname : NONE;
  const isFirst = (one: number, first: number) => one !== NONE && (first === NONE || first === one);
  if (isFirst(bySurname, article.firstWithSurname(word))) return bySurname;
  return isFirst(byFirstName, article.firstWithFirstName(word)) ? byFirstName : NONE;
}

/** Whether a mention is a surname or a first name, whomever the article means by it, and no curator says who it is. */
const isShort = ({ type, origin, text }: CountedName) =>
  type === "person" && origin === "derived" && !/\s/.test(text);

/** Whether it is one that the article itself gives to nobody. */
const isAlone = (name: CountedName) => isShort(name) && !name.value.includes(" ");

/** For each rare surname that only one person of the archive has, the key of that person. */
function surnameOwners(
  records: readonly CountedName[],
  ownKeys: readonly string[],
  lists: Gazetteer,
): Map<string, string> {
  return soleOwners(
    records.flatMap((name, record): [string, string][] => {
      const last = name.value.split(" ").at(-1) ?? "";
      if (name.type !== "person" || last === name.value || !isRare(last, lists)) return [];
      return fullNameOf(name.value)?.generation ? [] : [[foldName(last), ownKeys[record] ?? ""]];
    }),
  );
}

/** Whether few people have a surname: "Zelenskyy", but not "Lee". */
function isRare(surname: string, { surnames, common, officeholders, firstNames }: Gazetteer): boolean {
  if (common.has(surname.toLowerCase()) || firstNames.has(surname))
    return officeholders.has(surname) && !surnames.has(surname);
  return !surnames.has(surname) || officeholders.has(surname);
}
