import type { EntryName } from "../../entry/schema.ts";
import { type NameEntity, type NameType, nameKey } from "../../records/names.ts";
import { isPublished } from "../../relate/names/published.ts";
import { inverted, personName } from "../../text/personName.ts";
import { placeOf } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { Frequent } from "../model/facets.ts";
import { SHOWN_OF_SPEAKER } from "../said/speakers.ts";
import { byFrequency, type FoundKind, indexPath, inOrder, isLinked, type Name } from "./names.ts";
import { placedInIndex } from "./placedInIndex.ts";

/** The names in the texts that are certain enough to be listed and linked. */
export interface FoundNames {
  /** Each kind from A to Z. */
  readonly byKind: Readonly<Record<FoundKind, readonly Name[]>>;
  /** Looks up a name of an entry; undefined if it isn't certain enough. */
  readonly of: (name: Pick<EntryName, "type" | "id">) => Name | undefined;
  /** The same by type and id: "person/choe-son-hui". */
  readonly byKey: (key: string) => Name | undefined;
  /** The names of an article, in their order. */
  readonly ofCard: (card: Card) => readonly (Name | undefined)[];
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
  articles: readonly Card[],
  language: string,
): FoundNames {
  // A key is made once for each name: there are more names than articles.
  const places = new Map<string, Place>();
  for (const entity of table)
    if (isPublished(entity))
      places.set(nameKey(entity), { entity, articles: [], first: 0, says: 0, name: undefined });
  const placesOf = new Map<Card, readonly (Place | undefined)[]>();
  for (const article of articles) {
    const own = article.names.map(({ key, first }) => {
      const place = places.get(key);
      if (place?.articles.push(article) === 1) place.first = first;
      return place;
    });
    placesOf.set(article, own);
    for (const { speaker } of article.quoted) {
      const place = places.get(speaker ?? "");
      if (place) place.says += 1;
    }
  }
  // A name whose only article was left out has nowhere to lead.
  const names = [...places.values()]
    .filter((place) => place.articles.length > 0)
    .map((place) => nameAt(place, language));
  const ofKind = (kind: FoundKind) =>
    placedInIndex(
      inOrder(
        names.filter((name) => name.kind === kind),
        language,
      ),
    );
  const byKind = {
    people: ofKind("people"),
    places: ofKind("places"),
    organisations: ofKind("organisations"),
  };
  const byKey = new Map(
    Object.values(byKind)
      .flat()
      .flatMap((name) => (name.found ? [[nameKey(name.found.entity), name]] : [])),
  );
  for (const [key, place] of places) place.name = byKey.get(key);
  const frequent = new Set(Object.values(byKind).flatMap((of) => byFrequency(of).slice(0, MAX_FREQUENT)));
  return {
    byKind,
    of: (name) => byKey.get(nameKey(name)),
    byKey: (key) => byKey.get(key),
    ofCard: (card) => placesOf.get(card)?.map((place) => place?.name) ?? [],
    frequent: (key) => {
      const known = byKey.get(key);
      return known && frequent.has(known) ? known.name : null;
    },
  };
}

/** A name of the table, its articles, and the first paragraph of the first one that mentions it. */
interface Place {
  readonly entity: NameEntity;
  readonly articles: Card[];
  first: number;
  /** The number of quotations of the name. */
  says: number;
  /** Undefined until it is made, and where it has no article. */
  name: Name | undefined;
}

/**
 * From how many articles on a name has a page. The page of two would say little more than the line of the index that lists
 * them, and about a third of all names in several articles are in two.
 */
const MIN_ARTICLES = 3;

function nameAt({ entity, articles, first, says }: Place, language: string): Name {
  const kind = KIND_OF[entity.type];
  const [article] = articles;
  const isOne = !isLinked({ articles });
  const path = article && isOne ? placeOf(article, first) : `${indexPath(kind)}${entity.id}/`;
  // Whoever says more than the list of speakers shows has the rest on a page.
  const hasPage = !isOne && (articles.length >= MIN_ARTICLES || says > SHOWN_OF_SPEAKER);
  return {
    kind,
    name: entity.name,
    given: entity.name,
    filed: filedName(entity, language),
    path,
    hasPage,
    articles,
    found: { entity },
  };
}

/** The most names of each kind that are filters of the search. Rarer names hardly help, and make the index larger. */
const MAX_FREQUENT = 200;

/** The words that a name is sorted by: a person's family name first where it is known, any other name without its article. */
function filedName({ type, name }: NameEntity, language: string): string {
  return type === "person" ? inverted(personName(name, language)) : name.replace(/^The (?=\S)/, "");
}
