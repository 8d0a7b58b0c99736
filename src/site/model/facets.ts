import type { NameType } from "../../records/names.ts";
import type { Card } from "../cards/card.ts";
import { type Certainty, certaintyOf } from "../words/certainty.ts";

/** A filter of the search. */
export interface Facet {
  /** Its name in addresses and queries: `source:Reuters`. One word in lower case. */
  readonly name: string;
  /** The heading above its values. */
  readonly label: string;
  /** The values of an article, if any. */
  readonly of: (article: Faceted, names: Frequent) => readonly string[];
  /** Words for values that aren't words. */
  readonly words?: Readonly<Record<string, string>>;
}

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  exact: "day known",
  inferred: "day inferred",
  approximate: "approximate date",
  unknown: "undated",
};

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
  { name: "person", label: "Person", of: named("person") },
  { name: "place", label: "Place", of: named("place") },
  { name: "organisation", label: "Organisation", of: named("organisation") },
  { name: "topic", label: "Topic", of: ({ topicNames }) => topicNames },
  { name: "source", label: "Source", of: ({ source }) => one(source) },
  {
    name: "certainty",
    label: "Certainty of the date",
    of: (article) => [certaintyOf(article)],
    words: CERTAINTIES,
  },
  { name: "author", label: "Author", of: ({ authorNames }) => authorNames },
  { name: "tag", label: "Tag", of: ({ tags }) => tags },
];
