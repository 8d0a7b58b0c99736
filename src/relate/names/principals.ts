import { isPlainKey } from "../../enrich/names/fullNames.ts";
import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import type { NamedParts } from "./namedParts.ts";

/** The people whom an archive means when it gives only a part of a name. */
interface Principals {
  /** The keys of all of them. */
  readonly people: ReadonlySet<string>;
  readonly bySurname: ReadonlyMap<string, string>;
  readonly byFirstName: ReadonlyMap<string, string>;
}

/** Who has a part of a name, and in how many articles. */
type Owners = Map<string, Map<string, number>>;

/** In how many articles a person must be named in full, and in what share of those that name anybody with the part. */
interface Threshold {
  readonly articles: number;
  readonly share: number;
}

const SURNAME: Threshold = { articles: 5, share: 0.8 };
const FIRST_NAME: Threshold = { articles: 10, share: 0.95 };

/**
 * For each surname, the person who nearly always has it in an archive; the same for first names. Of 49 articles with
 * "Quist", 39 may name "Ada Quist", and two "Tom Quist": where only "Quist" is written, it is Ada Quist.
 */
export function principals(partsOf: Iterable<NamedParts>, { common }: Gazetteer): Principals {
  const surnames: Owners = new Map();
  const firstNames: Owners = new Map();
  for (const parts of partsOf) {
    for (const [part, keys] of parts.surnames) for (const key of keys) count(surnames, part, key);
    for (const [part, keys] of parts.firstNames) for (const key of keys) count(firstNames, part, key);
  }
  const bySurname = principalOf(surnames, SURNAME);
  const byFirstName = principalOf(firstNames, FIRST_NAME);
  for (const part of byFirstName.keys())
    if (common.has(part) || bySurname.has(part)) byFirstName.delete(part);
  return { people: new Set(bySurname.values()), bySurname, byFirstName };
}

function count(owners: Owners, part: string, key: string): void {
  const counts = owners.get(part) ?? new Map<string, number>();
  owners.set(part, counts.set(key, (counts.get(key) ?? 0) + 1));
}

function principalOf(owners: Owners, { articles, share }: Threshold): Map<string, string> {
  const found = new Map<string, string>();
  for (const [part, counts] of owners) {
    const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
    for (const [key, own] of counts)
      if (own >= articles && own >= total * share && isPlainKey(key)) found.set(part, key);
  }
  return found;
}
