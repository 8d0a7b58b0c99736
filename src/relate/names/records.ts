import { fullNameOf } from "../../enrich/names/fullNames.ts";
import { foldName, personKey, plainKey } from "../../enrich/names/nameKeys.ts";
import { isOfficeForm, isTitledForm } from "../../enrich/names/titledForm.ts";
import type { NameType } from "../../records/names.ts";
import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { slugOf } from "../../text/slug.ts";
import type { CountedName } from "./counted.ts";

/**
 * The names as articles mention them, each different record once, as numbers. What linking asks of the words of a name (its key,
 * its surname) follows from the record alone: it is worked out when the record gets its number, and kept as long as that.
 */
export interface NameRecords {
  /** All numbers of records are smaller than this. */
  size(): number;
  /** One of the numbers that a record consists of; NONE where it says nothing. */
  cell(record: number, column: number): number;
  confidenceOf(record: number): number;
  /** Puts away what isn't asked for any more, or not for long. It is taken back, or made anew, if somebody asks. */
  forget(): void;
}

/** Stands for what a record doesn't have. */
export const NONE = -1;

/** Types by their numbers. */
export const TYPES: readonly NameType[] = ["person", "place", "organisation"];
export const PERSON = TYPES.indexOf("person");

const ORIGINS: readonly CountedName["origin"][] = ["derived", "register"];

/** The numbers of a record. From `text` on they are those of words. */
export const COLUMN = {
  /** Its type and its origin. */
  kind: 0,
  count: 1,
  traits: 2,
  text: 3,
  value: 4,
  /** The text with single spaces. */
  form: 5,
  /** The text of a person, folded. */
  folded: 6,
  /** The key of its value; of a person's full name the one that leaves out what is in between. */
  key: 7,
  /** The key with the names in between, for who has one in full; the first letters of those names; "jr", "iii". */
  whole: 8,
  middle: 9,
  generation: 10,
  /** Of a person whom the text names in full, folded. */
  surname: 11,
  firstName: 12,
  /** The last word of a person's value that has several, and no generation: as it is, and folded. */
  last: 13,
  lastFolded: 14,
  /** What the address of a name with this value would be. */
  slug: 15,
} as const;

/** How many numbers a record consists of. */
export const WIDTH = 16;

export const FIRST_WORD = COLUMN.text;

/** Traits of a record, to be added: */
export const TRAIT = {
  /** The folded text is a single word; */
  isSingle: 1,
  /** it is a surname or a first name, whomever the article means by it, and no curator says who it is; */
  isShort: 2,
  /** the article itself gives that to nobody, but perhaps an office: "President Quist"; */
  isAlone: 4,
  /** the value ends with it. */
  isSurname: 8,
} as const;

/** The number of the type of a kind, and whether a curator has corrected it. */
export const typeIn = (kind: number): number => kind >> 1;
export const isCorrected = (kind: number): boolean => (kind & 1) === 1;

/** The numbers of a name, in the order of the columns. @param numberOf gives words their numbers. */
export function cellsOf(name: CountedName, numberOf: (word: string) => number): number[] {
  const { type, text, value, count } = name;
  const own = type === "person" ? wordsOfPerson(name) : [null, plainKey(value), ...NOTHING];
  const words = [text, value, text.replace(/\s+/g, " "), ...own, slugOf(value.replaceAll(".", ""))];
  return [
    numberOfKind(name),
    count,
    traitsOf(name),
    ...words.map((word) => (word === null ? NONE : numberOf(word))),
  ];
}

/** From `whole` to `lastFolded`, of what is no person. */
const NOTHING = new Array<null>(COLUMN.slug - COLUMN.whole).fill(null);

/** From `folded` to `lastFolded`. */
function wordsOfPerson({ text, value }: CountedName): readonly (string | null)[] {
  const [full, parts] = [fullNameOf(value), value.split(" ")];
  const [first = "", end = ""] = [parts[0], parts.at(-1)];
  const surname = FAMILY_FIRST_SURNAMES.has(first) ? first : (parts.at(full?.generation ? -2 : -1) ?? "");
  return [
    foldName(text),
    full?.base ?? personKey(value),
    full?.hasMiddleName ? full.whole : null,
    full?.middle || null,
    full?.generation || null,
    ...(full && /\s/.test(text) ? [foldName(surname), foldName(first)] : [null, null]),
    ...(parts.length > 1 && !full?.generation && !isTitledForm(value) ? [end, foldName(end)] : [null, null]),
  ];
}

function traitsOf({ type, text, value, origin }: CountedName): number {
  if (type !== "person") return 0;
  const folded = foldName(text);
  const isShort = origin === "derived" && !/\s/.test(text);
  const has = (trait: number, isSo: boolean) => (isSo ? trait : 0);
  return (
    has(TRAIT.isSingle, !folded.includes(" ")) +
    has(TRAIT.isShort, isShort) +
    has(TRAIT.isAlone, isShort && (!value.includes(" ") || isOfficeForm(value))) +
    has(TRAIT.isSurname, foldName(value).endsWith(` ${folded}`))
  );
}

/** A number for the type and the origin of a name. */
export const numberOfKind = ({ type, origin }: Pick<CountedName, "type" | "origin">): number =>
  TYPES.indexOf(type) * 2 + ORIGINS.indexOf(origin);

/** The type and the origin of a name by their number; null for a number that stands for none. */
export function kindOf(kind: number): Pick<CountedName, "type" | "origin"> | null {
  const [type, origin] = [TYPES[kind >> 1], ORIGINS[kind & 1]];
  return type === undefined || origin === undefined ? null : { type, origin };
}
