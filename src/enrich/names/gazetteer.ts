import type { NameLists, NameType } from "../../records/names.ts";
import type { Fact } from "../../records/source.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { KNOWN_ORGANISATIONS } from "./words/organisations.ts";
import { COUNTRY_FORMS, DIRECTIONS, WORLD_REGIONS } from "./words/places.ts";

/** A name that the lists know: its type, and its preferred form where they tell one. */
export interface ListedName {
  readonly type: NameType;
  readonly preferred: string;
  /** How many words it has. */
  readonly length: number;
  /** Whether it is also a common word, a first name or a surname, and so says little alone. */
  readonly isAmbiguous: boolean;
}

export interface Gazetteer {
  /** Names by their form, words joined by a space, apostrophes straight. */
  readonly names: ReadonlyMap<string, ListedName>;
  /** How many words the longest name has that begins with this one. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words of names that end in an 's: "McDonald's", "People's". */
  readonly possessives: ReadonlySet<string>;
  /** Countries of one word, which stand for themselves at a sentence's beginning too. */
  readonly countries: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Surnames of those who held a public office, from the tables of facts; also such as are common words: "Bush". */
  readonly officeholders: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const forms = (list: string) =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** How a form is looked up: typographic apostrophes are straight. */
export const lookupKey = (form: string) => (form.includes("’") ? form.replaceAll("’", "'") : form);

/** The surnames that the tables of offices name. */
function holders(facts: readonly Fact[]): Set<string> {
  const offices = facts.filter(({ kind }) => kind === "office");
  const names = offices.flatMap(({ words }) =>
    (words[1] ?? []).flatMap((name) => name.split(" ").at(-1) ?? []),
  );
  return new Set(names.filter((name) => !DIRECTIONS.has(name.toLowerCase())));
}

/** The lists as rules look things up in them, with the holders of public offices. */
export function indexNames(lists: NameLists, facts: readonly Fact[]): Gazetteer {
  const common = new Set(lists.commonWords);
  const firstNames = new Set(lists.firstNames);
  const surnames = new Set(lists.surnames);
  const names = new Map<string, ListedName>();
  const longest = new Map<string, number>();
  const add = (type: NameType, preferred: string, form = preferred) => {
    const key = lookupKey(form);
    const words = key.split(" ");
    const [first = ""] = words;
    const length = words.length;
    const lower = key.toLowerCase();
    if (names.has(key) || (length === 1 && DEMONYMS.has(lower))) return;
    const ambiguous = length === 1 && (common.has(lower) || firstNames.has(key) || surnames.has(key));
    names.set(key, { type, preferred, length, isAmbiguous: ambiguous });
    longest.set(first, Math.max(length, longest.get(first) ?? 1));
  };
  for (const [preferred = "", ...others] of forms(COUNTRY_FORMS))
    for (const form of [preferred, ...others]) add("place", preferred, form);
  for (const [preferred = "", ...others] of forms(WORLD_REGIONS))
    for (const form of [preferred, ...others]) add("place", preferred, form);
  for (const [preferred = "", ...others] of forms(KNOWN_ORGANISATIONS))
    for (const form of [preferred, ...others]) add("organisation", preferred, form);
  for (const name of [...lists.countries, ...lists.places]) add("place", name);
  for (const name of lists.organisations) if (!common.has(name.toLowerCase())) add("organisation", name);
  const possessives = new Set(
    [...names.keys()].flatMap((name) => name.split(" ").filter((word) => word.endsWith("'s"))),
  );
  const countries = new Set(lists.countries);
  return {
    possessives,
    countries,
    officeholders: holders(facts),
    names,
    longest,
    firstNames,
    surnames,
    common,
  };
}
