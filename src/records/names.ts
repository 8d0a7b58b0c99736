/** People, places and organisations: their mentions in articles, and the archive's table of names. */
import type { NameRuleId } from "../data/rules/names.ts";
import type { Annotation } from "./source.ts";

export type NameType = "person" | "place" | "organisation";

/** The lists of names that the rules use, each in the order of its file. */
export interface NameLists {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly countries: readonly string[];
  /** Capitals, regions and large cities. */
  readonly places: readonly string[];
  /** Smaller towns whose names are not also words or parts of people's names. */
  readonly towns: readonly string[];
  readonly organisations: readonly string[];
  /** Ordinary words, in lower case. */
  readonly commonWords: readonly string[];
}

/** A mention of a name in an article; `value` is the full form of the name in that article. */
export interface NameAnnotation extends Annotation {
  readonly type: NameType;
  readonly rule: NameRuleId;
}

/** One row of `seeds/names.csv`: a curator's correction. */
export interface NameCorrection {
  readonly action: "merge" | "split" | "retype" | "drop";
  /** The name as it should be shown; for `drop` and `retype`, the name that the row is about. */
  readonly name: string;
  /** The forms in the texts that the row is about; an empty list stands for the name itself. */
  readonly forms: readonly string[];
  readonly type: NameType | null;
  /** The articles that the row is about, as paths below the seeds folder; an empty list stands for all. */
  readonly files: readonly string[];
  readonly line: number;
}

/** A name of the whole archive, with all its mentions. */
export interface NameEntity {
  /** A slug, unique among the names of its type: `kim-jong-un`. */
  readonly id: string;
  readonly type: NameType;
  /** The form in which it is shown. */
  readonly name: string;
  /** All forms in which articles mention it, the most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** The highest confidence of its mentions. */
  readonly confidence: number;
}

/** A name's type and id as one word, to look it up by: "person/kim-jong-un". */
export function nameKey({ type, id }: Pick<NameEntity, "type" | "id">): string {
  return `${type}/${id}`;
}

/** A mention, linked to a name of the archive. */
export interface NameMention extends NameAnnotation {
  /** The id of the name; names of different types may have the same id. */
  readonly entity: string;
}
