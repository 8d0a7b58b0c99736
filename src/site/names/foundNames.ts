import type { EntryMention, EntryName, SiteArticle } from "../../entry/schema.ts";
import { type NameEntity, type NameType, nameKey } from "../../records/names.ts";
import { isPublished } from "../../relate/names/published.ts";
import { inverted, personName } from "../../text/personName.ts";
import { placeOf } from "../article/parts.ts";
import type { Frequent } from "../model/facets.ts";
import { byFrequency, type FoundKind, hasPage, indexPath, inOrder, type Name } from "./names.ts";

/** The names in the texts that are certain enough to be listed and linked. */
export interface FoundNames {
  /** Each kind from A to Z. */
  readonly byKind: Readonly<Record<FoundKind, readonly Name[]>>;
  /** Looks up a name of an entry; undefined if it isn't certain enough. */
  readonly of: (name: Pick<EntryName, "type" | "id">) => Name | undefined;
  /** The same by type and id: "person/choe-son-hui". */
  readonly byKey: (key: string) => Name | undefined;
  /** The shown form of one of the most frequent names; null for a rarer name. */
  readonly frequent: Frequent;
}

const KIND_OF: Readonly<Record<NameType, FoundKind>> = {
  person: "people",
  place: "places",
  organisation: "organisations",
};

/**
 * Joins the archive's table of names with their articles.
 * @param articles in the order of their days. The time is linear in the number of their mentions.
 */
export function foundNames(
  table: readonly NameEntity[],
  articles: readonly SiteArticle[],
  language: string,
): FoundNames {
  const places = byType<{ articles: SiteArticle[]; mentions: (readonly EntryMention[])[] }>();
  for (const entity of table)
    if (isPublished(entity)) places[entity.type].set(entity.id, { articles: [], mentions: [] });
  for (const article of articles)
    for (const name of article.names) {
      const place = places[name.type].get(name.id);
      place?.articles.push(article);
      place?.mentions.push(name.mentions);
    }
  const names = table.flatMap((entity): Name[] => {
    const { articles: of, mentions } = places[entity.type].get(entity.id) ?? { articles: [], mentions: [] };
    // A name whose only article was left out has nowhere to lead.
    if (of.length === 0) return [];
    const kind = KIND_OF[entity.type];
    const path = onlyPlace(of, mentions) ?? `${indexPath(kind)}${entity.id}/`;
    const filed = filedName(entity, language);
    return [{ kind, name: entity.name, filed, path, articles: of, found: { entity, mentions } }];
  });
  const ofKind = (kind: FoundKind) =>
    inOrder(
      names.filter((name) => name.kind === kind),
      language,
    );
  const byKey = new Map(names.flatMap((name) => (name.found ? [[nameKey(name.found.entity), name]] : [])));
  const byId = byType<Name>();
  for (const name of names) if (name.found) byId[name.found.entity.type].set(name.found.entity.id, name);
  const byKind = {
    people: ofKind("people"),
    places: ofKind("places"),
    organisations: ofKind("organisations"),
  };
  const frequent = new Set(Object.values(byKind).flatMap((of) => byFrequency(of).slice(0, MAX_FREQUENT)));
  return {
    byKind,
    of: ({ type, id }) => byId[type].get(id),
    byKey: (key) => byKey.get(key),
    frequent: (name) => {
      const known = byId[name.type].get(name.id);
      return known && frequent.has(known) ? known.name : null;
    },
  };
}

/** A table for each type: names are looked up so often that to join type and id to a key each time takes long. */
const byType = <T>(): Record<NameType, Map<string, T>> => ({
  person: new Map(),
  place: new Map(),
  organisation: new Map(),
});

/** The first paragraph that mentions a name of one article; null for a name with a page. */
function onlyPlace(
  articles: readonly SiteArticle[],
  mentions: readonly (readonly EntryMention[])[],
): string | null {
  const [article] = articles;
  if (!article || hasPage({ articles })) return null;
  const first = mentions[0]?.find(([[p]]) => p > 0);
  return placeOf(article, first?.[0][0] ?? 0);
}

/** The most names of each kind that are filters of the search. Rarer names hardly help, and make the index larger. */
const MAX_FREQUENT = 200;

/** The words that a name is sorted by: a person's family name first where it is known, any other name without its article. */
function filedName({ type, name }: NameEntity, language: string): string {
  return type === "person" ? inverted(personName(name, language)) : name.replace(/^The (?=\S)/, "");
}
