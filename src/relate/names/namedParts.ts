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

/** Who of the people that an article names in full has which surname and which first name, by their keys. */
export function namedParts(names: readonly CountedName[], keyOf: (name: string) => string): NamedParts {
  const surnames = new Map<string, Set<string>>();
  const firstNames = new Map<string, Set<string>>();
  const alone = new Set<string>();
  for (const { type, text, value } of names) {
    const full = type === "person" ? fullNameOf(value) : null;
    const part = foldName(text);
    if (type === "person" && !part.includes(" ") && !surnames.has(part)) alone.add(part);
    if (full === null || !/\s/.test(text)) continue;
    const key = keyOf(value);
    const words = value.split(" ");
    const last = words.at(full.generation === "" ? -1 : -2) ?? "";
    const [first = ""] = words;
    add(surnames, foldName(FAMILY_FIRST_SURNAMES.has(first) ? first : last), key);
    add(firstNames, foldName(first), key);
  }
  return { surnames, firstNames, alone };
}

function add(keys: Map<string, Set<string>>, part: string, key: string): void {
  const known = keys.get(part);
  if (known === undefined) keys.set(part, new Set([key]));
  else known.add(key);
}
