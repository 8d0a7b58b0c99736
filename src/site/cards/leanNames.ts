import type { NameEntity, NameType } from "../../records/names.ts";
import { keptOnce } from "../../shared/keptOnce.ts";

/**
 * Makes names take less memory that were sent from another thread. What is sent has each text once for each place where it stands, and
 * nearly every name is its own first form.
 */
export function leanNames(names: readonly NameEntity[]): NameEntity[] {
  const shared = keptOnce();
  // Each property by its name: V8 gives an object that is a copy of another one a list of its own for its properties.
  return names.map(({ id, type, name, aliases, mentions, articles, confidence }) => ({
    id,
    type: TYPES[type],
    name: shared(name),
    aliases: aliases.map(shared),
    mentions,
    articles,
    confidence,
  }));
}

const TYPES: Readonly<Record<NameType, NameType>> = {
  person: "person",
  place: "place",
  organisation: "organisation",
};
