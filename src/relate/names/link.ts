import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { isAnonymised } from "../../read/anonymise/isAnonymised.ts";
import type { NameEntity } from "../../records/names.ts";
import type { Seed } from "../../records/source.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { CountedName } from "./counted.ts";
import { type LinkingKeys, linkingKeys } from "./linkingKeys.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { ownSlugs } from "./slugs.ts";
import { entityOf, talliesOf } from "./tallies.ts";

export interface LinkedNames {
  /** For each article the ids of the names that its own belong to, in the order of its names. */
  readonly ids: readonly (readonly string[])[];
  /** The same as places in `names`. */
  readonly places: readonly Uint32Array[];
  /** Sorted by type, then by id. */
  readonly names: readonly NameEntity[];
}

/** The names of an article; `seed` says whether some of them were shortened. */
interface Naming {
  readonly names: readonly CountedName[];
  readonly seed?: Pick<Seed, "sha256" | "register">;
}

/** A name of which only initials are left. */
const INITIALS = /^(?:\p{L}\p{M}*\.[\s-]?)+$/u;

/**
 * Makes the archive's table of names and links each mention to it. Mentions with the same key are one
 * name. A rare surname without a full name in its article belongs to the only person of the archive with that surname,
 * any other to the person who nearly always has it. Names that were shortened to the same initials in two articles are
 * two names: nobody can know whether they are one person. The time is linear in the number of mentions.
 */
export function linkNames(articles: readonly Naming[], lists: Gazetteer): LinkedNames {
  const mentions = mentionsOf(articles);
  const { keys, keyAt } = withOwnInitials(articles, mentions, linkingKeys(mentions, lists));
  const tallies = talliesOf(mentions, keyAt, keys.size());
  const named = tallies.map((tally) => ({ key: keys.wordOf(tally.key), entity: entityOf(tally) }));
  const slugs = ownSlugs(named.map(({ key, entity }) => ({ key, type: entity.type, name: entity.name })));
  const entities = named
    .map(({ key, entity }, at) => ({ at, entity: { id: slugs.get(key) ?? key, ...entity } }))
    .sort(
      ({ entity: one }, { entity: other }) =>
        byCodeUnit(one.type, other.type) || byCodeUnit(one.id, other.id),
    );
  const placeOf = new Uint32Array(keys.size());
  for (const [place, { at }] of entities.entries()) placeOf[tallies[at]?.key ?? 0] = place;
  const all = keyAt.map((key) => placeOf[key] ?? 0);
  const places = articles.map((_, article) =>
    all.subarray(mentions.starts[article], mentions.starts[article + 1]),
  );
  const names = entities.map(({ entity }) => entity);
  return { names, places, ids: places.map((own) => Array.from(own, (place) => names[place]?.id ?? "")) };
}

/** Gives initials that stand for a shortened name a key of their article's own. */
function withOwnInitials(
  articles: readonly Naming[],
  { records, numbers, starts }: Mentions,
  { keys, keyAt }: LinkingKeys,
): LinkingKeys {
  for (const [article, { seed }] of articles.entries()) {
    if (seed === undefined || !isAnonymised(seed)) continue;
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1)
      if (INITIALS.test(records[numbers[at] ?? 0]?.value ?? ""))
        keyAt[at] = keys.numberOf(`${keys.wordOf(keyAt[at] ?? 0)}\n${seed.sha256}`);
  }
  return { keys, keyAt };
}
