import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { foldName, personKey, plainKey } from "../../enrich/names/nameKeys.ts";
import { soleOwners } from "../../enrich/names/soleOwners.ts";
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
  return soleOwners(
    articles.flatMap(({ names }) =>
      names.flatMap((name): [string, string][] => {
        const last = name.value.split(" ").at(-1) ?? "";
        if (name.type !== "person" || last === name.value || !isRare(last, lists)) return [];
        return [[foldName(last), ownKey(name)]];
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
