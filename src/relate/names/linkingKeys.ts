import { fullNameOf, personKeys } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { foldName, plainKey } from "../../enrich/names/nameKeys.ts";
import { soleOwners } from "../../enrich/names/soleOwners.ts";
import type { ArchiveArticle } from "../../records/article.ts";
import type { NameAnnotation } from "../../records/names.ts";
import { namedParts } from "./namedParts.ts";
import { principals } from "./principals.ts";

type NamedArticle = Pick<ArchiveArticle, "names">;

/** The key of the name that a mention of an article belongs to. */
type LinkingKey = (name: NameAnnotation, article: NamedArticle) => string;

/** How the mentions of an archive's articles are joined to names. */
export function linkingKeys(articles: readonly NamedArticle[], lists: Gazetteer): LinkingKey {
  const people = articles.flatMap(({ names }) =>
    names.filter(({ type }) => type === "person").map(({ value }) => value),
  );
  // Who is who is first read as if middle names told nobody apart; this decides for whom that is so.
  const joined = personKeys(people, () => true);
  const parts = new Map(articles.map((article) => [article, namedParts(article.names, joined)]));
  const known = principals([...parts.values()], lists);
  const keyOfPerson = personKeys(people, (base) => known.people.has(base));
  const ownKey = ({ type, value }: NameAnnotation) =>
    `${type}\n${type === "person" ? keyOfPerson(value) : plainKey(value)}`;
  const rare = surnameOwners(articles, lists, ownKey);
  return (name, article) => {
    const inArticle = parts.get(article);
    const part = foldName(name.text);
    if (!isAlone(name)) {
      const principal = known.bySurname.get(part);
      const isSurname = isShort(name) && foldName(name.value).endsWith(` ${part}`);
      const isPrincipal = principal !== undefined && isSurname && inArticle?.alone.has(part) === true;
      return isPrincipal ? `person\n${principal}` : ownKey(name);
    }
    const owner = rare.get(part) ?? keyOfPrincipal(known.bySurname.get(part), inArticle?.surnames.get(part));
    const namesake = known.byFirstName.get(part);
    return owner ?? keyOfPrincipal(namesake, inArticle?.firstNames.get(part)) ?? ownKey(name);
  };
}

/** Whether a mention is a surname or a first name, whomever the article means by it, and no curator says who it is. */
const isShort = ({ type, origin, text }: NameAnnotation) =>
  type === "person" && origin === "derived" && !/\s/.test(text);

/** Whether it is one that the article itself gives to nobody. */
const isAlone = (name: NameAnnotation) => isShort(name) && !name.value.includes(" ");

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
  ownKey: (name: NameAnnotation) => string,
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
