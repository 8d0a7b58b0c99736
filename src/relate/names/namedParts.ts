import { fullNameOf } from "../../enrich/names/fullNames.ts";
import { foldName } from "../../enrich/names/nameKeys.ts";
import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import type { CountedName } from "./counted.ts";

/** The people whom an article names in full, by a part of their name and in the order in which they first occur. */
export interface NamedParts {
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly firstNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surnames and first names that the article writes alone before it names anybody with them in full. */
  readonly alone: ReadonlySet<string>;
}

/** What of a mention says who has which surname and which first name. */
export interface NamePart {
  /** Its words, folded, if it is a person's. */
  readonly person: string | null;
  /** The parts of a full name that is written in full, and whose it is; null elsewhere. */
  readonly full: { readonly key: string; readonly surname: string; readonly firstName: string } | null;
}

/** @param keyOf gives the key of a person. */
export function namePart({ type, text, value }: CountedName, keyOf: (name: string) => string): NamePart {
  if (type !== "person") return { person: null, full: null };
  const person = foldName(text);
  const full = /\s/.test(text) ? fullNameOf(value) : null;
  if (full === null) return { person, full };
  const words = value.split(" ");
  const last = words.at(full.generation === "" ? -1 : -2) ?? "";
  const [first = ""] = words;
  const surname = foldName(FAMILY_FIRST_SURNAMES.has(first) ? first : last);
  return { person, full: { key: keyOf(value), surname, firstName: foldName(first) } };
}

/** Who of the people that an article names in full has which surname and which first name, by their keys. */
export function namedParts(parts: readonly NamePart[]): NamedParts {
  const surnames = new Map<string, Set<string>>();
  const firstNames = new Map<string, Set<string>>();
  const alone = new Set<string>();
  for (const { person, full } of parts) {
    if (person !== null && !person.includes(" ") && !surnames.has(person)) alone.add(person);
    if (full === null) continue;
    add(surnames, full.surname, full.key);
    add(firstNames, full.firstName, full.key);
  }
  return { surnames, firstNames, alone };
}

function add(keys: Map<string, Set<string>>, part: string, key: string): void {
  const known = keys.get(part);
  if (known === undefined) keys.set(part, new Set([key]));
  else known.add(key);
}
