import { confidenceOf } from "../../data/confidenceOf.ts";
import type { NameAnnotation } from "../../records/names.ts";
import { isNameSuffix } from "../../text/personName.ts";
import { headNoun, personParts, shortForms } from "./forms.ts";
import { personKeys } from "./fullNames.ts";
import { type Gazetteer, lookupKey } from "./gazetteer.ts";
import { howNamesFound } from "./howFound.ts";
import { foldName, personKey, plainKey } from "./nameKeys.ts";
import type { NameMatch } from "./nameMatch.ts";
import { nicknameOf, withoutNickname } from "./nicknames.ts";
import { isOtherBearer } from "./otherBearer.ts";
import { officeApart } from "./otherTitle.ts";
import { soleOwners } from "./soleOwners.ts";
import { titledForms } from "./titledForm.ts";

/**
 * Gives each name of an article the full form of its name as its `value`: the full name for a surname that only one
 * person of the article has, the long form for an acronym, the preferred form for a country's other names.
 * @param article its text, for the titles before names.
 */
export function mergeNames(matches: readonly NameMatch[], lists: Gazetteer, article = ""): NameAnnotation[] {
  const aliases = nicknamed(matches);
  const plain = (text: string) => aliases.get(text) ?? withoutNickname(text);
  const full = matches
    .filter(({ type, text }) => type === "person" && isFull(text))
    .map((name) => ({ ...name, text: plain(name.text) }));
  const personKeyOf = personKeys(
    full.map(({ text }) => text),
    () => true,
  );
  const people = fullForms(full, personKeyOf);
  const words = new Set(matches.flatMap(({ type, text }) => (type === "person" ? [text] : [])));
  const owners = partOwners(people, words, lists);
  const organisations = fullForms(
    matches.filter(({ type }) => type === "organisation"),
    plainKey,
  );
  const acronyms = longForms([...organisations.values()], lists);
  const ranks = ranksOf(full, article);
  const shared = sharedParts(matches, owners, article, lists);
  const known = (text: string) => owners.get(foldName(text)) ?? people.get(personKeyOf(text));
  const apart = officeApart({
    article,
    people: matches.filter(({ type }) => type === "person"),
    wholeOf: known,
    keyOf: personKey,
    lists,
  });
  const isUnknown = ({ type, text, start }: NameMatch) =>
    type === "person" && !isFull(text) && !isOwned(known(plain(text)), start);
  const isOwned = (whole: string | undefined, start: number) =>
    whole !== undefined && isOfRank(ranks.get(whole), rankBefore(article, start));
  const alone = matches.filter(isUnknown);
  const titled = titledForms({ article, alone, people: [...people.values()], lists });
  const personOf = (name: NameMatch): string => {
    const { start } = name;
    const text = plain(name.text);
    const whole = known(text);
    if (shared.has(foldName(text))) return text;
    const other = apart.get(start);
    if (other !== undefined) return other;
    if (whole === undefined) return titled.get(start) ?? text;
    return isFull(text) || isOwned(whole, start) ? whole : (titled.get(start) ?? text);
  };
  const fullFormOf = (name: NameMatch): string => {
    const { type, text } = name;
    if (type === "person") return personOf(name);
    // What the article itself says that a short form stands for comes before the lists.
    const long = type === "organisation" && ACRONYM.test(text) ? acronyms.get(text) : undefined;
    const listed = lists.names.get(lookupKey((long ?? text).replace(/^[Tt]he\s+/, "")));
    if (listed?.type === type) return listed.preferred;
    if (type === "place") return withoutCapitals(text, lists);
    return acronyms.get(text) ?? organisations.get(plainKey(text)) ?? text;
  };
  const hows = howNamesFound(matches);
  return matches.map((name, index): NameAnnotation => {
    const { start, end, text, type, rule } = name;
    return {
      start,
      end,
      text,
      type,
      value: fullFormOf(name).replace(/\s+/g, " "),
      rule,
      confidence: confidenceOf(hows[index] ?? [type]),
      origin: "derived",
    };
  });
}

/** The other forms of people with a nickname, such as "Bob" and "Bob Quist", by the full name: "Robert Quist". */
function nicknamed(matches: readonly NameMatch[]): Map<string, string> {
  const forms = matches.flatMap(({ type, text }): [string, string][] => {
    const nickname = type === "person" ? nicknameOf(text) : null;
    if (nickname === null) return [];
    const name = withoutNickname(text);
    return [
      [nickname, name],
      [`${nickname} ${name.split(" ").at(-1)}`, name],
    ];
  });
  return soleOwners(forms);
}

/** The surnames that the article's words give to somebody else, too. */
function sharedParts(
  matches: readonly NameMatch[],
  owners: ReadonlyMap<string, string>,
  article: string,
  lists: Gazetteer,
): Set<string> {
  const ends = new Set(matches.flatMap(({ type, end }) => (type === "person" ? [] : [end])));
  const parts = matches.filter(({ type, text }) => type === "person" && !isFull(text));
  const shared = parts.filter((name) => {
    const owner = owners.get(foldName(name.text));
    return owner !== undefined && isOtherBearer(article, name, owner, lists, (at) => ends.has(at));
  });
  return new Set(shared.map(({ text }) => foldName(text)));
}

/** The ranks that an article gives to those whose name is a first name with a number: "King" to "George VI". */
function ranksOf(names: readonly NameMatch[], article: string): Map<string, Set<string>> {
  const ranks = new Map<string, Set<string>>();
  for (const { text, start } of names) {
    const rank = NUMBERED.test(text) ? rankBefore(article, start) : "";
    if (rank !== "") ranks.set(text, (ranks.get(text) ?? new Set()).add(rank));
  }
  return ranks;
}

const NUMBERED = /^\S+\s[IVX]+$/;

/** The title before a name. */
const rankBefore = (article: string, start: number) =>
  /(?:^|\s)(King|Queen|Prince|Princess|Emperor|Empress|Tsar|Pope)\s$/.exec(
    article.slice(Math.max(0, start - 10), start),
  )?.[1] ?? "";

/** Whether a first name can be that of somebody with these ranks: "Prince George" isn't King George VI. */
const isOfRank = (ranks: ReadonlySet<string> | undefined, rank: string) =>
  ranks === undefined || rank === "" || ranks.has(rank);

/** "Lagos" for "LAGOS", if the lists have it or it is a single word. */
function withoutCapitals(text: string, { names }: Gazetteer): string {
  if (text !== text.toUpperCase() || text.length < 4) return text;
  const form = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  // A dateline may have a town in capitals that is not in the lists.
  return names.get(lookupKey(form))?.preferred ?? (/^\p{Lu}{5,}$/u.test(text) ? form : text);
}

const ACRONYM = /^[\p{Lu}&]{2,}$/u;

/** Whether a name has more than one word. */
const isFull = (text: string) => /\s/.test(text);

/** For each key, its most frequent form. */
function fullForms(matches: readonly NameMatch[], keyOf: (name: string) => string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of matches) {
    const key = keyOf(text);
    const forms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, forms.set(text, (forms.get(text) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, forms]) => [key, mostFrequentForm(forms)]));
}

/** The form with the highest count; among equals the longest, then the first in code-unit order. */
export function mostFrequentForm(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(
    ([one, a], [other, b]) => b - a || other.length - one.length || (one < other ? -1 : 1),
  );
  return ranked[0]?.[0] ?? "";
}

/**
 * For each surname or first name that only one person of the article has, that person's full name.
 * @param alone what was found as a person's name. A first word that no list has counts as a first name if it is one of these, and nobody's surname.
 */
function partOwners(
  people: ReadonlyMap<string, string>,
  alone: ReadonlySet<string>,
  lists: Gazetteer,
): Map<string, string> {
  const parts = [...people.values()].flatMap((name) =>
    [...personParts(name, lists), ...middleNames(name), ...lastNames(name, lists)].map(
      (part) => [foldName(part), name] as const,
    ),
  );
  const known = new Set(parts.map(([part]) => part));
  const firstWords = [...people.values()].flatMap((name) => {
    const [first = ""] = name.split(/\s+/, 1);
    const word = foldName(first);
    return alone.has(first) && !known.has(word) ? [[word, name] as const] : [];
  });
  return soleOwners([...parts, ...firstWords]);
}

/** "López Obrador" in "Andrés Manuel López Obrador", "Frances Brown" in "Phoebe Frances Brown". */
function lastNames(name: string, { firstNames }: Gazetteer): string[] {
  const words = name.split(/\s+/);
  const [first = ""] = words;
  const two = words.slice(-2);
  const areWhole = two.every((word) => /^\p{Lu}\p{L}/u.test(word) && !isNameSuffix(word) && word !== first);
  return words.length > 3 || (words.length === 3 && areWhole && firstNames.has(first)) ? [two.join(" ")] : [];
}

/** "Lula" in "Luiz Inácio Lula da Silva". */
const middleNames = (name: string) =>
  name
    .split(/\s+/)
    .slice(1, -1)
    .filter((word) => /^\p{Lu}\p{L}{3}/u.test(word));

/** For each acronym, head noun and tail ("Ministry of Defense") that only one name of the article has, that name. */
function longForms(names: readonly string[], lists: Gazetteer): Map<string, string> {
  return soleOwners(
    names.flatMap((name) => {
      const noun = headNoun(name);
      const forms = [...shortForms(name, lists), ...tails(name), ...(noun ? [noun] : [])];
      return forms.map((form) => [form, name] as const);
    }),
  );
}

/**
 * The ends of a name that have two or more words and begin with a capital: "Ministry of Defense" in "South Korean
 * Ministry of Defense".
 */
function tails(name: string): string[] {
  const words = name.split(/\s+/);
  return words
    .slice(1, -1)
    .map((_, index) => words.slice(index + 1).join(" "))
    .filter((tail) => /^\p{Lu}\S+ /u.test(tail));
}
