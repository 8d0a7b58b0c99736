import { archiveBounds } from "../date/archiveBounds.ts";
import { indexFacts } from "../date/infer/factIndex.ts";
import { indexNames } from "../enrich/names/gazetteer.ts";
import type { Outcome } from "../problem.ts";
import type { Tables } from "../read/input.ts";
import type { NameLists } from "../records/names.ts";
import type { Archive, Fact } from "../records/source.ts";
import type { Bounds } from "../text/edtf.ts";
import type { FirstKnowledge } from "./first.ts";

/** What round 1 depends on besides the articles. It is sent to workers as it is. */
export interface Settings {
  readonly archive: Pick<Archive, "language" | "timezone">;
  readonly bounds: Bounds;
  /** The facts that come with Dateline, and the folder's own. */
  readonly facts: readonly Fact[];
}

/** The settings of an archive. Bounds and facts that can't be read are problems. */
export function settingsOf({ archive, facts }: Pick<Tables, "archive" | "facts">): Outcome<Settings> {
  const bounds = archiveBounds(archive);
  const { language, timezone } = archive;
  const value = { archive: { language, timezone }, bounds: bounds.value, facts };
  return { value, problems: [...bounds.problems, ...indexFacts(facts).problems] };
}

/** Prepares the facts and the lists of names for the rules. */
export function knowledgeOf({ archive, bounds, facts }: Settings, lists: NameLists): FirstKnowledge {
  const dating = { archive, bounds, facts: indexFacts(facts).value };
  return { dating, names: indexNames(lists, facts) };
}
