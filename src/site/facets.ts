import { type Certainty, certaintyOf } from "./certainty.ts";
import type { SiteArticle } from "./entrySchema.ts";

/** Something that a search can be narrowed by. */
export interface Facet {
  /** As it stands in an address and in a query: `source:Reuters`. One word, in small letters. */
  readonly name: string;
  /** What its values are, for those who read. */
  readonly label: string;
  /** An article's values; none where it has none. */
  readonly of: (article: SiteArticle) => readonly string[];
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

/** All that a search can be narrowed by besides time, in the order of its page. */
export const FACETS: readonly Facet[] = [
  { name: "source", label: "Source", of: ({ source }) => one(source) },
  {
    name: "certainty",
    label: "Certainty of the date",
    of: (article) => [certaintyOf(article)],
    words: CERTAINTIES,
  },
  { name: "author", label: "Author", of: ({ author }) => one(author) },
  { name: "tag", label: "Tag", of: ({ tags }) => [...new Set(tags)] },
];
