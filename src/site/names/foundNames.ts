import type { EntryName } from "../../entry/schema.ts";
import { type NameEntity, type NameType, nameKey } from "../../records/names.ts";
import { isPublished } from "../../relate/names/published.ts";
import { inOnePiece } from "../../shared/inOnePiece.ts";
import { inverted, personName } from "../../text/personName.ts";
import { placeOf } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import { placesById } from "../cards/placesById.ts";
import type { Frequent } from "../model/facets.ts";
import { SHOWN_OF_SPEAKER } from "../said/speakers.ts";
import {
  byFrequency,
  FOUND_KINDS,
  type FoundKind,
  indexPath,
  inOrder,
  isLinked,
  type Name,
} from "./names.ts";
import { placedInIndex } from "./placedInIndex.ts";

/** The names in the texts that are certain enough to be listed and linked. */
export interface FoundNames {
  /** Each kind from A to Z. */
  readonly byKind: Readonly<Record<FoundKind, readonly Name[]>>;
  /** Looks up a name of an entry; undefined if it isn't certain enough. */
  readonly of: (name: Pick<EntryName, "type" | "id">) => Name | undefined;
  /** The same by type and id: "person/choe-son-hui". */
  readonly byKey: (key: string) => Name | undefined;
  readonly mentions: Mentions;
  /** One of the most frequent names; null for a rarer name. */
  readonly frequent: Frequent;
}

/** Which names each article mentions, as numbers: there are twenty for each article, and a list for each would take memory and time. */
export interface Mentions {
  /** The names by their numbers. Number 0 is for those that aren't certain enough. */
  readonly named: readonly (Name | undefined)[];
  /** The numbers of the names of one article after the other, in the order of its card. */
  readonly numbers: Int32Array;
  /** Where those of an article begin, and where those of the next one do. */
  readonly beginOf: (article: Card) => number;
  readonly endOf: (article: Card) => number;
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
  placeOfArticle = placesById(articles),
): FoundNames {
  const { places, numberOf, numbers, begins } = placesOf(table, articles);
  const byKind = inIndexes(places, language);
  const named: (Name | undefined)[] = Array.from({ length: places.length + 1 }, () => undefined);
  for (const kind of FOUND_KINDS)
    for (const name of byKind[kind]) {
      const number = numberOf.get(name.found?.key ?? "");
      if (number !== undefined) named[number] = name;
    }
  const byKey = (key: string) => named[numberOf.get(key) ?? NOBODY];
  const frequent = new Map(
    Object.values(byKind)
      .flatMap((of) => byFrequency(of).slice(0, MAX_FREQUENT))
      .flatMap(({ name, found }) => (found ? [[found.key, { type: found.entity.type, name }]] : [])),
  );
  return {
    byKind,
    of: (name) => byKey(nameKey(name)),
    byKey,
    mentions: {
      named,
      numbers,
      beginOf: ({ id }) => begins[placeOfArticle.get(id) ?? -1] ?? 0,
      endOf: ({ id }) => begins[(placeOfArticle.get(id) ?? -1) + 1] ?? 0,
    },
    frequent: (key) => frequent.get(key) ?? null,
  };
}

/** The names of each kind from A to Z. In a function of its own, as those without their places in the index aren't needed any more. */
function inIndexes(places: readonly Place[], language: string): FoundNames["byKind"] {
  // A name whose only article was left out has nowhere to lead.
  const names = places.filter((place) => place.articles.length > 0).map((place) => nameAt(place, language));
  const ofKind = (kind: FoundKind) =>
    placedInIndex(
      inOrder(
        names.filter((name) => name.kind === kind),
        language,
      ),
    );
  return { people: ofKind("people"), places: ofKind("places"), organisations: ofKind("organisations") };
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
}

/** The number of a name that isn't certain enough. */
const NOBODY = 0;

/**
 * Finds the articles of each name. Each mention is looked up once.
 * @returns the names with the number of each by its key, from 1, and the numbers of the names of one article after the other.
 */
function placesOf(table: readonly NameEntity[], articles: readonly Card[]) {
  const places = table
    .filter(isPublished)
    .map((entity): Place => ({ entity, key: nameKey(entity), articles: [], first: 0, says: 0 }));
  const numberOf = new Map(places.map(({ key }, index) => [key, index + 1]));
  const placeAt: readonly (Place | undefined)[] = [undefined, ...places];
  // Each list of names is cut out once.
  const numbers: number[] = [];
  const begins = new Int32Array(articles.length + 1);
  for (const [index, article] of articles.entries()) {
    for (const mention of article.names) {
      const number = numberOf.get(mention.key) ?? NOBODY;
      numbers.push(number);
      addTo(placeAt[number], article, mention);
    }
    begins[index + 1] = numbers.length;
    for (const { speaker } of article.quoted) addQuotation(placeAt[numberOf.get(speaker ?? "") ?? NOBODY]);
  }
  // By the keys that the articles have, so that those of the table are let go of.
  const byKey = new Map(places.map(({ key }, index) => [key, index + 1]));
  return { places, numberOf: byKey, numbers: Int32Array.from(numbers), begins };
}

function addTo(place: Place | undefined, article: Card, { key, first }: Card["names"][number]): void {
  if (place?.articles.push(article) !== 1) return;
  place.first = first;
  place.key = key;
}

function addQuotation(place: Place | undefined): void {
  if (place) place.says += 1;
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
  const path = article && isOne ? placeOf(article, first) : inOnePiece(indexPath(kind), entity.id, "/");
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
