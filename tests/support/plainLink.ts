import { confidenceOf } from "../../src/data/confidenceOf.ts";
import { fullNameOf, isPlainKey, personKeys, plainKeyOf } from "../../src/enrich/names/fullNames.ts";
import type { Gazetteer } from "../../src/enrich/names/gazetteer.ts";
import { mostFrequentForm } from "../../src/enrich/names/merge.ts";
import { foldName, plainKey } from "../../src/enrich/names/nameKeys.ts";
import { soleOwners } from "../../src/enrich/names/soleOwners.ts";
import { isOfficeForm, isTitledForm } from "../../src/enrich/names/titledForm.ts";
import type { CountedName } from "../../src/relate/names/counted.ts";
import { FAMILY_FIRST_SURNAMES } from "../../src/text/familyFirst.ts";
import { uniqueSlugs } from "../../src/text/uniqueSlugs.ts";

/*
 * Linking as the rules say it, with texts and tables, however long it takes: `linkNames` does the same with numbers, and a
 * test compares the two.
 */

const NAMESAKE = confidenceOf(["namesake"]);

/** A person whom a mention names in full, with surname and first name, folded. */
interface InFull {
  readonly person: string;
  readonly surname: string;
  readonly firstName: string;
}

/** For each article the ids of its names, and the table of all: `type/id name: aliases, mentions, articles, confidence`. */
export function plainLink(articles: readonly (readonly CountedName[])[], lists: Gazetteer) {
  const all = articles.flat();
  const people = all.filter(({ type }) => type === "person").map(({ value }) => value);
  const readFirst = personKeys(people, () => true);
  const inFull = (name: CountedName): InFull | null => {
    const full = name.type === "person" && /\s/.test(name.text) ? fullNameOf(name.value) : null;
    if (full === null) return null;
    const parts = name.value.split(" ");
    const [first = ""] = parts;
    const last = parts.at(full.generation === "" ? -1 : -2) ?? "";
    const surname = foldName(FAMILY_FIRST_SURNAMES.has(first) ? first : last);
    return { person: readFirst(name.value), surname, firstName: foldName(first) };
  };
  const principal = (part: (one: InFull) => string, least: number, share: number) => {
    const owners = new Map<string, Map<string, number>>();
    for (const names of articles) {
      const own = new Set(
        names.flatMap((name) => {
          const one = inFull(name);
          return one === null ? [] : [JSON.stringify([part(one), one.person])];
        }),
      );
      for (const both of own) {
        const [word, person]: [string, string] = JSON.parse(both);
        const known = owners.get(word) ?? new Map<string, number>();
        owners.set(word, known.set(person, (known.get(person) ?? 0) + 1));
      }
    }
    return new Map(
      [...owners].flatMap(([word, of]) => {
        const total = [...of.values()].reduce((sum, count) => sum + count, 0);
        return [...of]
          .filter(([person, count]) => count >= least && count >= total * share && isPlainKey(person))
          .map(([person]) => [word, person] as const);
      }),
    );
  };
  const bySurname = principal(({ surname }) => surname, 5, 0.8);
  const byFirstName = principal(({ firstName }) => firstName, 10, 0.95);
  for (const word of byFirstName.keys())
    if (bySurname.has(word) || lists.common.has(word)) byFirstName.delete(word);
  const keyOfPerson = personKeys(people, (base) => new Set(bySurname.values()).has(base));
  const ownKey = ({ type, value }: CountedName) =>
    `${type}\n${type === "person" ? keyOfPerson(value) : plainKey(value)}`;
  const rare = soleOwners(
    all.flatMap((name): [string, string][] => {
      const last = name.value.split(" ").at(-1) ?? "";
      if (name.type !== "person" || last === name.value || !isRare(last, lists)) return [];
      if (isTitledForm(name.value)) return [];
      if (fullNameOf(name.value)?.generation) return [];
      const [key, bearer] = [ownKey(name), lists.bearers.get(last)];
      const isElse = bearer !== undefined && `person\n${bearer}` !== key;
      return [
        [foldName(last), key],
        ...(isElse ? [[foldName(last), "somebody else"] as [string, string]] : []),
      ];
    }),
  );
  const isShort = ({ type, origin, text }: CountedName) =>
    type === "person" && origin === "derived" && !/\s/.test(text);
  const personIn = (names: readonly CountedName[], part: string): string | undefined => {
    const inArticle = names.flatMap((name) => inFull(name) ?? []);
    const isFirst = (one: string, first: InFull | undefined) => first === undefined || first.person === one;
    const [surname, firstName] = [bySurname.get(part), byFirstName.get(part)];
    const withSurname = inArticle.find((one) => one.surname === part);
    if (surname !== undefined && isFirst(surname, withSurname)) return surname;
    const withFirstName = inArticle.find((one) => one.firstName === part);
    return firstName !== undefined && isFirst(firstName, withFirstName) ? firstName : undefined;
  };
  const givenIn = (names: readonly CountedName[], given: CountedName, part: string) =>
    names.some((name) => inFull(name) && ownKey(name) === ownKey(given)) &&
    foldName(given.value).endsWith(` ${part}`) &&
    standsFirst(names, part, inFull)
      ? bySurname.get(part)
      : undefined;
  const keyIn = (names: readonly CountedName[], name: CountedName): string => {
    if (!isShort(name)) return ownKey(name);
    const part = foldName(name.text);
    const isAlone = !name.value.includes(" ") || isOfficeForm(name.value);
    const mayBe = (key: string | undefined) => !isOfficeForm(name.value) || isHolder(name.value, key);
    const owner = isAlone ? rare.get(part) : undefined;
    if (owner !== undefined) return mayBe(owner) ? owner : ownKey(name);
    const person = isAlone ? personIn(names, part) : givenIn(names, name, part);
    return person === undefined || !mayBe(person) ? ownKey(name) : `person\n${person}`;
  };
  const isHolder = (office: string, key = "") =>
    lists.holders.get(office)?.has(plainKeyOf(key.replace("person\n", ""))) === true;
  const keys = articles.map((names) => names.map((name) => keyIn(names, name)));
  const inFullWith = new Set(
    all.flatMap((name) => [
      ...(inFull(name) ? [inFull(name)?.surname ?? ""] : []),
      ...(name.type === "person" && !isTitledForm(name.value) && !fullNameOf(name.value)?.generation
        ? [foldName(/ (\S+)$/.exec(name.value)?.[1] ?? "")]
        : []),
    ]),
  );
  const isOfSeveral = (name: string) => {
    if (/\s/.test(name)) return lists.sharedOffices.has(name);
    const bearer = lists.bearers.get(name);
    const isListed = lists.surnames.has(name) || lists.common.has(name.toLowerCase());
    return (
      lists.firstNames.has(name) ||
      inFullWith.has(foldName(name)) ||
      bearer === null ||
      (bearer === undefined && isListed)
    );
  };
  return tableOf(articles, keys, isOfSeveral);
}

/** Whether an article writes a part of a name alone before it names anybody with that surname in full. */
function standsFirst(
  names: readonly CountedName[],
  part: string,
  inFull: (name: CountedName) => InFull | null,
): boolean {
  for (const name of names) {
    if (name.type === "person" && foldName(name.text) === part && !part.includes(" ")) return true;
    if (inFull(name)?.surname === part) return false;
  }
  return false;
}

function tableOf(
  articles: readonly (readonly CountedName[])[],
  keys: readonly (readonly string[])[],
  isOfSeveral: (name: string) => boolean,
) {
  const byKey = new Map<string, { mentions: [CountedName, number][]; articles: Set<number> }>();
  for (const [at, names] of articles.entries())
    for (const [index, name] of names.entries()) {
      const key = keys[at]?.[index] ?? "";
      const own = byKey.get(key) ?? { mentions: [], articles: new Set() };
      own.mentions.push([name, at]);
      own.articles.add(at);
      byKey.set(key, own);
    }
  const named = [...byKey].map(([key, { mentions, articles }]) => {
    const [values, forms] = [new Map<string, number>(), new Map<string, number>()];
    for (const [{ text, value, count, origin }] of mentions) {
      values.set(value, (values.get(value) ?? 0) + count * (origin === "register" ? 1e9 : 1));
      const form = text.replace(/\s+/g, " ");
      forms.set(form, (forms.get(form) ?? 0) + count);
    }
    const full = new Map([...values].filter(([value]) => value.includes(" ")));
    const name = mostFrequentForm(full.size > 0 ? full : values);
    const type = mentions[0]?.[0].type ?? "person";
    const isByHand = mentions.some(([{ origin, value }]) => origin === "register" && value === name);
    const most = type === "person" && articles.size > 1 && !isByHand && isOfSeveral(name) ? NAMESAKE : 1;
    return {
      key,
      type,
      name,
      aliases: [...forms]
        .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
        .map(([form]) => form),
      mentions: mentions.reduce((sum, [{ count }]) => sum + count, 0),
      articles: articles.size,
      confidence: Math.min(most, Math.max(...mentions.map(([{ confidence }]) => confidence))),
    };
  });
  const ids = new Map(
    [...new Set(named.map(({ type }) => type))].flatMap((type) => [
      ...uniqueSlugs(
        named
          .filter((one) => one.type === type)
          .map(({ key, name }) => ({ key, name: name.replaceAll(".", "") })),
      ),
    ]),
  );
  const names = named.map(({ key, ...entity }) => ({ id: ids.get(key) ?? "", ...entity }));
  names.sort((a, b) => (`${a.type}/${a.id}` < `${b.type}/${b.id}` ? -1 : 1));
  return { names, ids: keys.map((own) => own.map((key) => ids.get(key) ?? "")) };
}

function isRare(surname: string, { surnames, common, officeholders, firstNames }: Gazetteer): boolean {
  if (common.has(surname.toLowerCase()) || firstNames.has(surname))
    return officeholders.has(surname) && !surnames.has(surname);
  return !surnames.has(surname) || officeholders.has(surname);
}
