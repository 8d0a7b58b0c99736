import type { EntryName, SiteArticle } from "../../entry/schema.ts";
import type { NameType } from "../../records/names.ts";
import { authorName } from "../cite/nameLists.ts";
import { type Certainty, certaintyOf } from "../words/certainty.ts";

/** Something that a search can be narrowed by. */
export interface Facet {
  /** As it stands in an address and in a query: `source:Reuters`. One word, in small letters. */
  readonly name: string;
  /** What its values are, for those who read. */
  readonly label: string;
  /** An article's values; none where it has none. */
  readonly of: (article: SiteArticle, names: Frequent) => readonly string[];
  /** Words for values that aren't words themselves. */
  readonly words?: Readonly<Record<string, string>>;
}

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  exact: "day known",
  inferred: "day inferred",
  approximate: "about when",
  unknown: "undated",
};

const one = (value: string | null) => (value === null || value === "" ? [] : [value]);

/** The names that searches can be narrowed by: the form that stands for one, null for a rarer one. */
export type Frequent = (name: EntryName) => string | null;

/** The names of a type that an article has. */
const named = (type: NameType) => (article: SiteArticle, frequent: Frequent) => [
  ...new Set(article.names.flatMap((name) => (name.type === type ? one(frequent(name)) : []))),
];

/** All that a search can be narrowed by besides time, in the order of its page. */
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
