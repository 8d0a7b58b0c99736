import type { NameAnnotation } from "../../records/names.ts";
import { headNoun, personParts, shortForms } from "./forms.ts";
import { type Gazetteer, lookupKey } from "./gazetteer.ts";
import { foldName, personKey, plainKey } from "./nameKeys.ts";
import type { NameMatch } from "./types.ts";

/**
 * The names of one article, each with the form that stands for its name (`value`): the full name
 * for a surname where only one person of the article has it, the long form for an acronym, the
 * listed form for a country's other names.
 */
export function mergeNames(found: readonly NameMatch[], lists: Gazetteer): NameAnnotation[] {
  const people = fullForms(
    found.filter(({ type, text }) => type === "person" && isFull(text)),
    personKey,
  );
  const owners = partOwners(people, lists);
  const organisations = fullForms(
    found.filter(({ type }) => type === "organisation"),
    plainKey,
  );
  const acronyms = longForms([...organisations.values()], lists);
  const standing = ({ type, text }: NameMatch): string => {
    if (type === "person") return owners.get(foldName(text)) ?? people.get(personKey(text)) ?? text;
    const known = lists.names.get(lookupKey(text.replace(/^[Tt]he\s+/, "")));
    if (known?.type === type) return known.preferred;
    if (type === "place") return quiet(text, lists);
    return acronyms.get(text) ?? organisations.get(plainKey(text)) ?? text;
  };
  return found.map((name): NameAnnotation => {
    const { start, end, text, type, rule, confidence } = name;
    return {
      start,
      end,
      text,
      type,
      value: standing(name).replace(/\s+/g, " "),
      rule,
      confidence,
      origin: "derived",
    };
  });
}

/** "LAGOS" as it is written elsewhere, where the lists know it. */
function quiet(text: string, { names }: Gazetteer): string {
  if (text !== text.toUpperCase() || text.length < 4) return text;
  const form = text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  // A dateline's town that no list has is one word in capitals.
  return names.get(lookupKey(form))?.preferred ?? (/^\p{Lu}{5,}$/u.test(text) ? form : text);
}

const isFull = (text: string) => /[\s]/.test(text);

/** For each key the form that is written most often; of equals the longest, then the first. */
function fullForms(found: readonly NameMatch[], keyOf: (name: string) => string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of found) {
    const key = keyOf(text);
    const forms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, forms.set(text, (forms.get(text) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, forms]) => [key, mostFrequentForm(forms)]));
}

/** The form with the highest count; of equals the longest, then the first in code-unit order. */
export function mostFrequentForm(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(
    ([one, a], [other, b]) => b - a || other.length - one.length || (one < other ? -1 : 1),
  );
  return ranked[0]?.[0] ?? "";
}

/** Whose a surname or a first name is, where it is only one's; two with one surname keep it apart. */
function partOwners(people: ReadonlyMap<string, string>, lists: Gazetteer): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const name of people.values())
    for (const part of new Set(
      [...personParts(name, lists), ...middleNames(name), ...lastNames(name)].map(foldName),
    ))
      owners.set(part, owners.has(part) ? null : name);
  return new Map([...owners].flatMap(([part, name]) => (name === null ? [] : [[part, name] as const])));
}

/** "López Obrador" in "Andrés Manuel López Obrador". */
function lastNames(name: string): string[] {
  const words = name.split(/\s+/);
  return words.length > 3 ? [words.slice(-2).join(" ")] : [];
}

/** "Lula" in "Luiz Inácio Lula da Silva". */
const middleNames = (name: string) =>
  name
    .split(/\s+/)
    .slice(1, -1)
    .filter((word) => /^\p{Lu}\p{L}{3}/u.test(word));

/** The long form for each acronym, and for each tail ("Ministry of Defense"), where there is only one. */
function longForms(names: readonly string[], lists: Gazetteer): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const name of names) {
    const head = headNoun(name);
    const forms = [...shortForms(name, lists), ...tails(name), ...(head ? [head] : [])];
    for (const form of new Set(forms)) owners.set(form, owners.has(form) ? null : name);
  }
  return new Map([...owners].flatMap(([form, name]) => (name === null ? [] : [[form, name] as const])));
}

/** "Ministry of Defense" in "South Korean Ministry of Defense": two words or more, from a capital on. */
function tails(name: string): string[] {
  const words = name.split(/\s+/);
  return words
    .slice(1, -1)
    .map((_, index) => words.slice(index + 1).join(" "))
    .filter((tail) => /^\p{Lu}\S+ /u.test(tail));
}
