import type { NameLists, NameType } from "../../records/names.ts";
import type { Fact } from "../../records/source.ts";
import { fullNameOf } from "./fullNames.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { KNOWN_ORGANISATIONS } from "./words/knownOrganisations.ts";
import { NOT_FIRST_NAMES, NOT_LISTED } from "./words/notNames.ts";
import { COUNTRY_FORMS, DIRECTIONS, WORLD_REGIONS } from "./words/places.ts";

/** A name that the lists have. */
export interface ListedName {
  readonly type: ListedType;
  /** The form that the name is shown in: "United States" for "U.S.". */
  readonly preferred: string;
  /** How many words it has. */
  readonly length: number;
  /** Whether it is one word that is also a common word, a first name or a surname. */
  readonly isAmbiguous: boolean;
}

/** The lists of people are kept apart: a first name or a surname is only part of a name. */
type ListedType = Exclude<NameType, "person">;

/** The lists of names, prepared for the rules. */
export interface Gazetteer {
  /** Places and organisations by their forms, with single spaces and straight apostrophes. */
  readonly names: ReadonlyMap<string, ListedName>;
  /** For each word that a listed name begins with, the number of words of the longest such name. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words of listed names that end in 's: "McDonald's", "People's". */
  readonly possessives: ReadonlySet<string>;
  /** Countries; one of a single word is recognised at the beginning of a sentence too. */
  readonly countries: ReadonlySet<string>;
  /** Smaller towns: a name here is a place only if nothing speaks for something else. */
  readonly towns: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Surnames of people who held a public office, from the tables of facts. Some are also common words: "Bush". */
  readonly officeholders: ReadonlySet<string>;
  /** Their full names: "Newt Gingrich", whose words are ordinary ones, too. */
  readonly officials: ReadonlySet<string>;
  /**
   * For the surnames that public officeholders are known by ("Obama"), the key of the only one of them; null where there are
   * several, as with "Bush".
   */
  readonly bearers: ReadonlyMap<string, string | null>;
  /** For high offices with a holder's surname ("President Clinton"), the keys of the holders. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that several people held: "President Bush". */
  readonly sharedOffices: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Whether a word is a first name or a surname of the lists. */
export const isListedPerson = ({ firstNames, surnames, officeholders }: Gazetteer, word: string): boolean =>
  [firstNames, surnames, officeholders].some((list) => list.has(word));

/** The lines of a list as a preferred form and its other forms. */
const forms = (list: string) =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** The key by which a form is looked up: with straight apostrophes. */
export const lookupKey = (form: string) => (form.includes("’") ? form.replaceAll("’", "'") : form);

/** The surnames of the people in the tables of offices. */
function officeholderSurnames(facts: readonly Fact[]): Set<string> {
  const offices = facts.filter(({ kind }) => kind === "office");
  const names = offices.flatMap(({ words }) =>
    (words[1] ?? []).flatMap((name) => name.split(" ").at(-1) ?? []),
  );
  return new Set(names.filter((name) => !DIRECTIONS.has(name.toLowerCase())));
}

/** The full names of the people in the tables of offices. */
const officialNames = (facts: readonly Fact[]) =>
  new Set(
    facts.flatMap(({ kind, words }) =>
      kind === "office" ? (words[1] ?? []).filter((name) => name.includes(" ")) : [],
    ),
  );

/** Whom a row of the tables of offices names: by the surname alone, and by the key with the first letters of names in between. */
function holderOf({ kind, words }: Fact) {
  const forms = kind === "office" ? (words[1] ?? []) : [];
  const names = forms.flatMap((form) => fullNameOf(form) ?? []);
  const surname = forms.find((form) => !form.includes(" "));
  const [first] = names;
  if (first === undefined || surname === undefined) return null;
  const middle = names.find((name) => name.middle !== "")?.middle ?? "";
  return { surname, key: first.base, own: `${first.base}/${middle}` };
}

/** Whom the tables of offices know by the surname alone. */
function knownBearers(facts: readonly Fact[]): Map<string, string | null> {
  const bearers = new Map<string, string | null>();
  const known = new Map<string, string>();
  for (const fact of facts) {
    const holder = holderOf(fact);
    if (holder === null) continue;
    const { surname, key, own } = holder;
    const before = known.get(surname);
    if (before === undefined) known.set(surname, own);
    const isSame = before === undefined || isSameBearer(before, own);
    bearers.set(surname, isSame && bearers.get(surname) !== null ? key : null);
  }
  return bearers;
}

/** Offices whose name stands before a surname. */
const OFFICES = new Set(["President", "Vice President", "Prime Minister", "Chancellor", "Governor"]);

/** Who held the high offices, by the office with the surname. */
function officeHolders(facts: readonly Fact[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { kind, words } of facts) {
    if (kind !== "office") continue;
    const [titles = [], forms = []] = words;
    const surnames = forms.filter((form) => !form.includes(" "));
    const people = forms.flatMap((form) => fullNameOf(form)?.base ?? []);
    for (const title of titles)
      for (const surname of OFFICES.has(title) && people.length > 0 ? surnames : []) {
        const before = holders.get(`${title} ${surname}`) ?? new Set();
        holders.set(`${title} ${surname}`, new Set([...before, ...people]));
      }
  }
  return holders;
}

/** The high offices with a surname that several people held. */
function severalHolders(facts: readonly Fact[]): Set<string> {
  const known = new Map<string, string>();
  const several = new Set<string>();
  for (const fact of facts) {
    const holder = holderOf(fact);
    for (const title of holder === null ? [] : (fact.words[0] ?? [])) {
      const office = `${title} ${holder?.surname}`;
      const own = holder?.own ?? "";
      if (!isSameBearer(known.get(office) ?? own, own)) several.add(office);
      known.set(office, known.get(office) ?? own);
    }
  }
  return several;
}

/** Whether two holders of offices may be one: their names are the same, and the first letters in between don't differ. */
function isSameBearer(one: string, other: string): boolean {
  const [[base, middle = ""], [otherBase, otherMiddle = ""]] = [one.split("/"), other.split("/")];
  return base === otherBase && (middle === otherMiddle || middle === "" || otherMiddle === "");
}

/** Prepares the lists for the rules, and adds the surnames of officeholders. */
export function indexNames(lists: NameLists, facts: readonly Fact[]): Gazetteer {
  const common = new Set(lists.commonWords);
  const firstNames = new Set(lists.firstNames.filter((name) => !NOT_FIRST_NAMES.has(name)));
  const surnames = new Set(lists.surnames);
  const names = new Map<string, ListedName>();
  const longest = new Map<string, number>();
  const add = (type: ListedType, preferred: string, form = preferred) => {
    const key = lookupKey(form);
    const words = key.split(" ");
    const [first = ""] = words;
    const length = words.length;
    const lower = key.toLowerCase();
    if (names.has(key) || NOT_LISTED.has(key) || (length === 1 && DEMONYMS.has(lower))) return;
    const isAmbiguous = length === 1 && (common.has(lower) || firstNames.has(key) || surnames.has(key));
    names.set(key, { type, preferred, length, isAmbiguous });
    longest.set(first, Math.max(length, longest.get(first) ?? 1));
  };
  for (const [preferred = "", ...others] of [...forms(COUNTRY_FORMS), ...forms(WORLD_REGIONS)])
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
    officeholders: officeholderSurnames(facts),
    officials: officialNames(facts),
    bearers: knownBearers(facts),
    holders: officeHolders(facts),
    sharedOffices: severalHolders(facts),
    names,
    longest,
    towns: new Set(lists.towns),
    firstNames,
    surnames,
    common,
  };
}
