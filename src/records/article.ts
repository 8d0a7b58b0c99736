/** An article after the later stages: enriched, with linked names, with its address. */
import type { Author } from "./author.ts";
import type { DatedArticle } from "./date.ts";
import type { DatedEvent } from "./events.ts";
import type { NameAnnotation, NameMention } from "./names.ts";
import type { Sourced } from "./source.ts";
import type { Figure, Quote, Topic } from "./statements.ts";

/** An article with all that it says by itself. */
export interface EnrichedArticle extends DatedArticle {
  /** The first sentences, verbatim. */
  readonly summary: string;
  readonly source: Sourced<string> | null;
  /** The byline as it was given. */
  readonly author: Sourced<string> | null;
  /** The people and institutions that the byline names. */
  readonly authors: readonly Author[];
  readonly url: Sourced<string> | null;
  readonly language: Sourced<string>;
  readonly tags: Sourced<readonly string[]> | null;
  /** In the order of the text; empty if the text isn't English. */
  readonly names: readonly NameAnnotation[];
  /** In the order of the text; without speakers if the text isn't English. */
  readonly quotes: readonly Quote[];
  /** In the order of the text; empty if the text isn't English. */
  readonly figures: readonly Figure[];
  /** At most three, the most probable first; empty if no topic is clear or the text isn't English. */
  readonly topics: readonly Topic[];
}

/** The same with what depends on the rest of the archive. */
export interface ArchiveArticle extends EnrichedArticle {
  /** What it says happened, or would happen, at a known time; in the order of the text. It depends on the article's finished date. */
  readonly events: readonly DatedEvent[];
  /** Words and phrases that are frequent here and rare in the rest of the archive, the most characteristic first. */
  readonly keyphrases: readonly string[];
}

/** An article whose names are linked to the archive's table of names. */
export interface LinkedArticle extends ArchiveArticle {
  readonly names: readonly NameMention[];
}

/** An article with its permanent address. */
export interface IdentifiedArticle extends LinkedArticle {
  readonly id: string;
}
