import type { Words } from "../../languages/words.ts";
import type { NameType } from "../../records/names.ts";
import type { Card } from "../cards/card.ts";
import { certaintyOf } from "../words/certainty.ts";

/** A filter of the search. */
export interface Facet {
  /** Its name in addresses and queries: `source:Reuters`. One word in lower case. */
  readonly name: keyof Words["search"]["facets"];
  /** The values of an article, if any. */
  readonly of: (article: Faceted, names: Frequent) => readonly string[];
}

const one = (value: string | null) => (value === null || value === "" ? [] : [value]);

/** What the values of an article are taken from. */
interface Faceted
  extends Pick<
    Card,
    "topicNames" | "source" | "authorNames" | "tags" | "date" | "edtf" | "earliest" | "latest" | "basis"
  > {
  readonly names: readonly Pick<Card["names"][number], "key">[];
}

/** The shown form of a name that is a filter of the search, by its key; null for a rarer name. */
export type Frequent = (key: string) => string | null;

/** The names of one type in an article. */
const named = (type: NameType) => (article: Faceted, frequent: Frequent) => [
  ...new Set(article.names.flatMap(({ key }) => (key.startsWith(`${type}/`) ? one(frequent(key)) : []))),
];

/** All filters of the search besides the date, in the order of the page. */
export const FACETS: readonly Facet[] = [
  { name: "person", of: named("person") },
  { name: "place", of: named("place") },
  { name: "organisation", of: named("organisation") },
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
