import { fullNameOf, personKeys } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { foldName, plainKey } from "../../enrich/names/nameKeys.ts";
import { soleOwners } from "../../enrich/names/soleOwners.ts";
import type { CountedName } from "./counted.ts";
import { type NamedParts, namedParts, namePart } from "./namedParts.ts";
import { principals } from "./principals.ts";

interface NamedArticle {
  readonly names: readonly CountedName[];
}

/** The keys of the names that the mentions of an article belong to, in their order. */
type LinkingKeys = (article: NamedArticle) => string[];

/** How the mentions of an archive's articles are joined to names. */
export function linkingKeys(articles: readonly NamedArticle[], lists: Gazetteer): LinkingKeys {
  const people = articles.flatMap(({ names }) =>
    names.filter(({ type }) => type === "person").map(({ value }) => value),
  );
  // Who is who is first read as if middle names told nobody apart; this decides for whom that is so.
  const joined = personKeys(people, () => true);
  const partOf = onceFor((name) => namePart(name, joined));
  // Made twice for each article: to keep them all would take more memory than all else that is compared.
  const partsOf = ({ names }: NamedArticle) => namedParts(names.map(partOf));
  const known = principals(eachOf(articles, partsOf), lists);
  const keyOfPerson = personKeys(people, (base) => known.people.has(base));
  const ownKey = onceFor(
    ({ type, value }: CountedName) => `${type}\n${type === "person" ? keyOfPerson(value) : plainKey(value)}`,
  );
  const rare = surnameOwners(articles, lists, ownKey);
  const keyOf = (name: CountedName, inArticle: NamedParts) => {
    const part = foldName(name.text);
    if (!isAlone(name)) {
      const principal = known.bySurname.get(part);
      const isSurname = isShort(name) && foldName(name.value).endsWith(` ${part}`);
      const isPrincipal = principal !== undefined && isSurname && inArticle.alone.has(part);
      return isPrincipal ? `person\n${principal}` : ownKey(name);
    }
    const owner = rare.get(part) ?? keyOfPrincipal(known.bySurname.get(part), inArticle.surnames.get(part));
    const namesake = known.byFirstName.get(part);
    return owner ?? keyOfPrincipal(namesake, inArticle.firstNames.get(part)) ?? ownKey(name);
  };
  return (article) => {
    const inArticle = partsOf(article);
    return article.names.map((name) => keyOf(name, inArticle));
  };
}

/** What is made once for each name: many articles share one record of it. */
function onceFor<T extends object | string>(make: (name: CountedName) => T): (name: CountedName) => T {
  const known = new Map<CountedName, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}

function* eachOf<A, T>(articles: Iterable<A>, make: (article: A) => T): Generator<T> {
  for (const article of articles) yield make(article);
}

/** Whether a mention is a surname or a first name, whomever the article means by it, and no curator says who it is. */
const isShort = ({ type, origin, text }: CountedName) =>
  type === "person" && origin === "derived" && !/\s/.test(text);

/** Whether it is one that the article itself gives to nobody. */
const isAlone = (name: CountedName) => isShort(name) && !name.value.includes(" ");

/**
 * The key of the person whom the archive means by a part of a name. If the article names people with this part in
 * full, the first of them must be that person.
 */
function keyOfPrincipal(principal: string | undefined, inArticle?: ReadonlySet<string>): string | null {
  if (principal === undefined) return null;
  const [first = principal] = inArticle ?? [];
  return first === principal ? `person\n${principal}` : null;
}

/** For each rare surname that only one person of the archive has, the key of that person. */
function surnameOwners(
  articles: readonly NamedArticle[],
  lists: Gazetteer,
  ownKey: (name: CountedName) => string,
): Map<string, string> {
  return soleOwners(
    articles.flatMap(({ names }) =>
      names.flatMap((name): [string, string][] => {
        const last = name.value.split(" ").at(-1) ?? "";
        if (name.type !== "person" || last === name.value || !isRare(last, lists)) return [];
        return fullNameOf(name.value)?.generation ? [] : [[foldName(last), ownKey(name)]];
      }),
    ),
  );
}

/** Whether few people have a surname: "Zelenskyy", but not "Lee". */
function isRare(surname: string, { surnames, common, officeholders, firstNames }: Gazetteer): boolean {
  if (common.has(surname.toLowerCase()) || firstNames.has(surname))
    return officeholders.has(surname) && !surnames.has(surname);
  return !surnames.has(surname) || officeholders.has(surname);
}
