/** People, places and organisations: where an article names them, and the archive's table of them. */
import type { Annotation } from "./source.ts";

export type NameType = "person" | "place" | "organisation";

/** What is known of names before any text is read; each list in its files' order. */
export interface NameLists {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly countries: readonly string[];
  /** Capitals, regions and large cities. */
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Words of any text, in lower case. */
  readonly commonWords: readonly string[];
}

/** A name where it stands in an article; `value` is the form that stands for it there. */
export interface NameAnnotation extends Annotation {
  readonly type: NameType;
}

/** One row of `seeds/names.csv`: what a person knows better of a name. */
export interface NameCorrection {
  readonly action: "merge" | "split" | "retype" | "drop";
  /** The name as it should be shown; for `drop` and `retype` the one that is meant. */
  readonly name: string;
  /** What the text writes for it; the name itself where none are given. */
  readonly forms: readonly string[];
  readonly type: NameType | null;
  /** The articles that it holds in, below the seeds folder; all where none are given. */
  readonly files: readonly string[];
  readonly line: number;
}

/** A name as the whole archive knows it. */
export interface NameEntity {
  /** Its address among those of its type: a slug. */
  readonly id: string;
  readonly type: NameType;
  /** The form that it is shown by. */
  readonly name: string;
  /** All forms that stand for it in texts, the most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** That of its surest mention. */
  readonly confidence: number;
}

/** A name where it stands in an article, and which of the archive's it is. */
export interface NameMention extends NameAnnotation {
  /** The entity's id, among those of this kind. */
  readonly entity: string;
}
