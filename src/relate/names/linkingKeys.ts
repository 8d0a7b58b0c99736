import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { foldName, personKey, plainKey } from "../../enrich/names/nameKeys.ts";
import type { ArchiveArticle } from "../../records/article.ts";
import type { NameAnnotation } from "../../records/names.ts";

/** The key that a mention has by itself. */
function ownKey({ type, value }: NameAnnotation): string {
  return `${type}\n${type === "person" ? personKey(value) : plainKey(value)}`;
}

/** The key of the name that a mention belongs to. */
export function linkingKey(name: NameAnnotation, owners: ReadonlyMap<string, string>): string {
  const isAlone = name.type === "person" && name.origin === "derived" && !name.value.includes(" ");
  return (isAlone && owners.get(foldName(name.value))) || ownKey(name);
}

/** For each rare surname that only one person of the archive has, the key of that person. */
export function surnameOwners(articles: readonly ArchiveArticle[], lists: Gazetteer): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const { names } of articles)
    for (const name of names) {
      const last = name.value.split(" ").at(-1) ?? "";
      if (name.type !== "person" || last === name.value || !isRare(last, lists)) continue;
      const key = ownKey(name);
      const surname = foldName(last);
      const owner = owners.get(surname);
      if (owner === undefined) owners.set(surname, key);
      else if (owner !== key) owners.set(surname, null);
    }
  return new Map([...owners].flatMap(([surname, key]) => (key === null ? [] : [[surname, key] as const])));
}

/** Whether few people have a surname: "Zelenskyy", but not "Lee". */
function isRare(surname: string, { surnames, common, officeholders, firstNames }: Gazetteer): boolean {
  if (common.has(surname.toLowerCase()) || firstNames.has(surname))
    return officeholders.has(surname) && !surnames.has(surname);
  return !surnames.has(surname) || officeholders.has(surname);
}
