import type { EntryName } from "../../entry/schema.ts";
import { type NameEntity, nameKey } from "../../records/names.ts";
import { isPublished } from "../../relate/names/published.ts";
import { inverted, personName } from "../../text/personName.ts";
import type { Card } from "../cards/card.ts";
import { placesById } from "../cards/placesById.ts";
import type { Frequent } from "../model/facets.ts";
import { SHOWN_OF_SPEAKER } from "../said/speakers.ts";
import { FoundName } from "./foundName.ts";
import { type Mentioned, mentionedNames, NOBODY } from "./mentionedNames.ts";
import { byFrequency, FOUND_KINDS, type FoundKind, inOrder, type Name } from "./names.ts";
import { placeInIndex } from "./placedInIndex.ts";

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
  const mentioned = mentionedNames(table.filter(isPublished), articles);
  const { numberOf, numbers, begins } = mentioned;
  const byKind = inIndexes(mentioned, language);
  const named: (Name | undefined)[] = Array.from({ length: mentioned.known.length + 1 }, () => undefined);
  for (const kind of FOUND_KINDS) for (const name of byKind[kind]) named[name.number] = name;
  const byKey = (key: string) => named[numberOf.get(key) ?? NOBODY];
  const frequent = new Map(
    Object.values(byKind)
      .flatMap((of) => byFrequency(of).slice(0, MAX_FREQUENT))
      .flatMap(({ name, found }) => (found ? [[found.key, { type: found.type, name }]] : [])),
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

/** The names of each kind from A to Z. In a function of its own, as what they are made from isn't needed any more. */
function inIndexes({ known, says, lists }: Mentioned, language: string) {
  const names = known.flatMap(({ entity, key }, index): FoundName[] => {
    const number = index + 1;
    const articles = (lists.begins[number + 1] ?? 0) - (lists.begins[number] ?? 0);
    // A name whose only article was left out has nowhere to lead.
    if (articles === 0) return [];
    // Whoever says more than the list of speakers shows has the rest on a page.
    const hasPage = articles >= MIN_ARTICLES || (articles > 1 && (says[number] ?? 0) > SHOWN_OF_SPEAKER);
    const filed = filedName(entity, language);
    return [new FoundName(entity, { key, number, filed, hasPage }, lists)];
  });
  const ofKind = (kind: FoundKind) => {
    const ordered = inOrder(
      names.filter((name) => name.kind === kind),
      language,
    );
    placeInIndex(ordered, lists.indexPages);
    return ordered;
  };
  return { people: ofKind("people"), places: ofKind("places"), organisations: ofKind("organisations") };
}

/**
 * From how many articles on a name has a page. The page of two would say little more than the line of the index that lists
 * them, and about a third of all names in several articles are in two.
 */
const MIN_ARTICLES = 3;

/** The most names of each kind that are filters of the search. Rarer names hardly help, and make the index larger. */
const MAX_FREQUENT = 200;

/** The words that a name is sorted by: a person's family name first where it is known, any other name without its article. */
function filedName({ type, name }: NameEntity, language: string): string {
  return type === "person" ? inverted(personName(name, language)) : name.replace(/^The (?=\S)/, "");
}
