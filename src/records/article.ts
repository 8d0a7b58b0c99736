/** An article after the later stages: enriched, its names linked, its address given. */
import type { Author } from "./author.ts";
import type { DatedArticle } from "./date.ts";
import type { NameAnnotation, NameMention } from "./names.ts";
import type { Sourced } from "./source.ts";
import type { Figure, Quote, Topic } from "./statements.ts";

export interface ArchiveArticle extends DatedArticle {
  /** The lede, verbatim. */
  readonly summary: string;
  readonly source: Sourced<string> | null;
  /** The byline as it was given. */
  readonly author: Sourced<string> | null;
  /** The people and institutions that the byline names. */
  readonly authors: readonly Author[];
  readonly url: Sourced<string> | null;
  readonly language: Sourced<string>;
  readonly tags: Sourced<readonly string[]> | null;
  /** In the order of the text; none in a text that isn't English. */
  readonly names: readonly NameAnnotation[];
  /** In the order of the text; in a text that isn't English without speakers. */
  readonly quotes: readonly Quote[];
  /** In the order of the text; none in a text that isn't English. */
  readonly figures: readonly Figure[];
  /** The surest first, at most three; none where nothing speaks clearly, or the text isn't English. */
  readonly topics: readonly Topic[];
  /** What the article is about beside the rest of the archive, the most telling first. */
  readonly keyphrases: readonly string[];
}

/** An article whose names are the archive's. */
export interface LinkedArticle extends ArchiveArticle {
  readonly names: readonly NameMention[];
}

/** An article with its permanent address. */
export interface IdentifiedArticle extends LinkedArticle {
  readonly id: string;
}
