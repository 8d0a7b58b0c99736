import { archiveBounds } from "../date/archiveBounds.ts";
import { indexFacts } from "../date/infer/factIndex.ts";
import { type Gazetteer, indexNames } from "../enrich/names/gazetteer.ts";
import type { Problem } from "../problem.ts";
import type { Tables } from "../read/input.ts";
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

/** The settings of an archive, ready to be used. */
export interface Prepared {
  readonly settings: Settings;
  /** The bounds and facts that can't be read. */
  readonly problems: readonly Problem[];
  /** The facts and lists as the rules look them up. They are prepared when they are first asked for. */
  knowledge(): FirstKnowledge;
}

/** Prepares what an archive's tables say for the rules. */
export function prepare({
  archive,
  facts,
  nameLists,
}: Pick<Tables, "archive" | "facts" | "nameLists">): Prepared {
  const { language, timezone } = archive;
  const bounds = archiveBounds(archive);
  const settings = { archive: { language, timezone }, bounds: bounds.value, facts };
  const index = indexFacts(facts);
  const dating = { archive: settings.archive, bounds: bounds.value, facts: index.value };
  let names: Gazetteer | null = null;
  return {
    settings,
    problems: [...bounds.problems, ...index.problems],
    knowledge() {
      names ??= indexNames(nameLists, facts);
      return { dating, names };
    },
  };
}

/** The same from the settings that were sent to a worker. */
export function knowledgeOf(
  { archive, bounds, facts }: Settings,
  lists: Tables["nameLists"],
): FirstKnowledge {
  return { dating: { archive, bounds, facts: indexFacts(facts).value }, names: indexNames(lists, facts) };
}
