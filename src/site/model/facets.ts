import type { Words } from "../../languages/words.ts";
import type { NameType } from "../../records/names.ts";
import type { Card } from "../cards/card.ts";
import { certaintyOf } from "../words/certainty.ts";

/** A filter of the search. */
export interface Facet {
  /** Its name in addresses and queries: `source:Reuters`. One word in lower case. */
  readonly name: keyof Words["search"]["facets"];
  /** The values of an article, each once, if it has any. */
  readonly of: (article: Faceted, named: FrequentHere) => readonly string[];
}

const one = (value: string | null) => (value === null || value === "" ? [] : [value]);

/** What the values of an article are taken from, besides its names. */
type Faceted = Pick<
  Card,
  "topicNames" | "source" | "authorNames" | "tags" | "date" | "edtf" | "earliest" | "latest" | "basis"
>;

/** A name that is a filter of the search, by its key; null for a rarer name. */
export type Frequent = (key: string) => { readonly type: NameType; readonly name: string } | null;

/** The shown forms of those of them that an article has, by their types. */
type FrequentHere = Readonly<Record<NameType, readonly string[]>>;

/** Those among the names of an article. */
export function frequentAmong(
  names: readonly Pick<Card["names"][number], "key">[],
  frequent: Frequent,
): FrequentHere {
  const here = { person: [] as string[], place: [] as string[], organisation: [] as string[] };
  for (const { key } of names) {
    const found = frequent(key);
    // Few names are frequent, so a list of them is short.
    if (found && found.name !== "" && !here[found.type].includes(found.name))
      here[found.type].push(found.name);
  }
  return here;
}

/** All filters of the search besides the date, in the order of the page. */
export const FACETS: readonly Facet[] = [
  { name: "person", of: (_, { person }) => person },
  { name: "place", of: (_, { place }) => place },
  { name: "organisation", of: (_, { organisation }) => organisation },
  { name: "topic", of: ({ topicNames }) => topicNames },
  { name: "source", of: ({ source }) => one(source) },
  { name: "certainty", of: (article) => [certaintyOf(article)] },
  { name: "author", of: ({ authorNames }) => authorNames },
  { name: "tag", of: ({ tags }) => tags },
];

/** A filter with the words that the search shows. */
export interface LabelledFacet extends Pick<Facet, "name"> {
  /** The heading above its values. */
  readonly label: string;
  /** Words for values that aren't words. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The filters with their headings in the interface's language. */
export const labelledFacets = ({ search, certainty, language, topics }: Words): readonly LabelledFacet[] =>
  FACETS.map(({ name }) => ({
    name,
    label: search.facets[name],
    ...(name === "certainty" && { words: certainty.filter }),
    ...(name === "topic" && language !== "en" && { words: topics }),
  }));
