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
  /** One of the most frequent names; null for a rarer name. */
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
  const { places, ofCard } = placesOf(table, articles);
  // A name whose only article was left out has nowhere to lead.
  const names = places.filter((place) => place.articles.length > 0).map((place) => nameAt(place, language));
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
      .flatMap((name) => (name.found ? [[name.found.key, name]] : [])),
  );
  for (const place of places) place.name = byKey.get(place.key);
  const namesOf = new Map([...ofCard].map(([card, own]) => [card, own.map((place) => place?.name)]));
  const frequent = new Map(
    Object.values(byKind)
      .flatMap((of) => byFrequency(of).slice(0, MAX_FREQUENT))
      .flatMap(({ name, found }) => (found ? [[found.key, { type: found.entity.type, name }]] : [])),
  );
  return {
    byKind,
    of: (name) => byKey.get(nameKey(name)),
    byKey: (key) => byKey.get(key),
    ofCard: (card) => namesOf.get(card) ?? [],
    frequent: (key) => frequent.get(key) ?? null,
  };
}

/** A name of the table, its articles, and the first paragraph of the first one that mentions it. */
interface Place {
  readonly entity: NameEntity;
  /** As the articles have it, so that it is in memory once. */
  key: string;
  readonly articles: Card[];
  first: number;
  /** The number of quotations of the name. */
  says: number;
  /** Undefined until it is made, and where it has no article. */
  name: Name | undefined;
}

/** Finds the articles of each name, and the names of each article. Each mention is looked up once. */
function placesOf(table: readonly NameEntity[], articles: readonly Card[]) {
  const byKey = new Map<string, Place>();
  const add = (entity: NameEntity) => {
    const key = nameKey(entity);
    byKey.set(key, { entity, key, articles: [], first: 0, says: 0, name: undefined });
  };
  for (const entity of table) if (isPublished(entity)) add(entity);
  const ofCard = new Map<Card, readonly (Place | undefined)[]>();
  for (const article of articles) {
    const own = article.names.map(({ key, first }) => {
      const place = byKey.get(key);
      if (place?.articles.push(article) === 1) {
        place.first = first;
        place.key = key;
      }
      return place;
    });
    ofCard.set(article, own);
    for (const { speaker } of article.quoted) {
      const place = byKey.get(speaker ?? "");
      if (place) place.says += 1;
    }
  }
  return { places: [...byKey.values()], ofCard };
}

/**
 * From how many articles on a name has a page. The page of two would say little more than the line of the index that lists
 * them, and about a third of all names in several articles are in two.
 */
const MIN_ARTICLES = 3;

function nameAt({ entity, key, articles: all, first, says }: Place, language: string): Name {
  // A list that has grown has room for more, and a copy hasn't.
  const articles = all.slice();
  const kind = KIND_OF[entity.type];
  const [article] = articles;
  const isOne = !isLinked({ articles });
  const path = article && isOne ? placeOf(article, first) : [indexPath(kind), entity.id, "/"].join("");
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
    found: { entity, key },
  };
}

/** The most names of each kind that are filters of the search. Rarer names hardly help, and make the index larger. */
const MAX_FREQUENT = 200;

/** The words that a name is sorted by: a person's family name first where it is known, any other name without its article. */
function filedName({ type, name }: NameEntity, language: string): string {
  return type === "person" ? inverted(personName(name, language)) : name.replace(/^The (?=\S)/, "");
}
