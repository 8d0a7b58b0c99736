import type { EntryName, SiteArticle } from "../../entry/schema.ts";
import type { NameType } from "../../records/names.ts";
import { authorName } from "../cite/nameLists.ts";
import { type Certainty, certaintyOf } from "../words/certainty.ts";

/** A filter of the search. */
export interface Facet {
  /** Its name in addresses and queries: `source:Reuters`. One word in lower case. */
  readonly name: string;
  /** The heading above its values. */
  readonly label: string;
  /** The values of an article, if any. */
  readonly of: (article: SiteArticle, names: Frequent) => readonly string[];
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

/** The shown form of a name that is a filter of the search; null for a rarer name. */
export type Frequent = (name: Pick<EntryName, "type" | "id">) => string | null;

/** The names of one type in an article. */
const named = (type: NameType) => (article: SiteArticle, frequent: Frequent) => [
  ...new Set(article.names.flatMap((name) => (name.type === type ? one(frequent(name)) : []))),
];

/** All filters of the search besides the date, in the order of the page. */
export const FACETS: readonly Facet[] = [
  { name: "person", label: "Person", of: named("person") },
  { name: "place", label: "Place", of: named("place") },
  { name: "organisation", label: "Organisation", of: named("organisation") },
  { name: "topic", label: "Topic", of: ({ topics }) => topics.map(({ name }) => name) },
  { name: "source", label: "Source", of: ({ source }) => one(source) },
  {
    name: "certainty",
    label: "Certainty of the date",
    of: (article) => [certaintyOf(article)],
    words: CERTAINTIES,
  },
  { name: "author", label: "Author", of: ({ authors }) => [...new Set(authors.map(authorName))] },
  { name: "tag", label: "Tag", of: ({ tags }) => [...new Set(tags)] },
];
