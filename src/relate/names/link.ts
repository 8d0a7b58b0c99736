import { isAnonymised } from "../../read/anonymise/isAnonymised.ts";
import type { NameEntity } from "../../records/names.ts";
import type { Seed } from "../../records/source.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import { uniqueAmong } from "../../text/uniqueSlugs.ts";
import { entitiesOf } from "./entities.ts";
import { type Linking, type LinkingKeys, linkingKeys } from "./linkingKeys.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { namesakes } from "./namesakes.ts";
import { COLUMN, TYPES } from "./records.ts";
import { talliesOf } from "./tallies.ts";

export interface LinkedNames {
  readonly places: LinkedPlaces;
  /** Sorted by type, then by id. */
  readonly names: readonly NameEntity[];
}

/** Gives for an article, by its index, the places in `names` of the names that its own belong to, in the order of its names. */
export type LinkedPlaces = (article: number) => Uint32Array;

/** The names of an article by their numbers among the records; `seed` says whether some of them were shortened. */
interface Naming {
  readonly names: Uint32Array;
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
export function linkNames(articles: readonly Naming[], linking: Linking): LinkedNames {
  const { records, words } = linking;
  const mentions = mentionsOf(articles, records.size());
  const linked = linkingKeys(mentions, linking);
  giveOwnInitials(articles, mentions, linked, linking);
  const { keys, keyAt } = linked;
  const tallies = talliesOf(mentions, linked);
  const entityOf = entitiesOf(tallies, records, words, namesakes(mentions, linking));
  const named = TYPES.flatMap((type, number) => {
    const own = keysOfType(number, linked, tallies.articles);
    const made = own.map((key) => entityOf(key, type));
    const ids = uniqueAmong(
      made.map(({ slug }, at) => ({ key: `${type}\n${keys.wordsOf(own[at] ?? 0)}`, slug })),
    );
    return made.map(({ entity }, at) => {
      const { name, aliases, mentions, articles, confidence } = entity;
      const id = ids[at] ?? "";
      return { key: own[at] ?? 0, entity: { id, type, name, aliases, mentions, articles, confidence } };
    });
  });
  named.sort(({ entity: a }, { entity: b }) => byCodeUnit(a.type, b.type) || byCodeUnit(a.id, b.id));
  const placeOf = new Uint32Array(keys.size());
  for (const [place, { key }] of named.entries()) placeOf[key] = place;
  const all = keyAt.map((key) => placeOf[key] ?? 0);
  return {
    names: named.map(({ entity }) => entity),
    places: placesIn(all, mentions.starts),
  };
}

/** They are cut out when somebody asks. It is made apart from all that was needed to link them, which it would keep in memory. */
const placesIn =
  (all: Uint32Array, starts: Uint32Array): LinkedPlaces =>
  (article) =>
    all.subarray(starts[article], starts[article + 1]);

/** The keys of a type that any article has. */
function keysOfType(type: number, { keys }: LinkingKeys, articles: Uint32Array): number[] {
  const found: number[] = [];
  for (let key = 0; key < articles.length; key += 1)
    if (articles[key] !== 0 && keys.typeOf(key) === type) found.push(key);
  return found;
}

/** Gives initials that stand for a shortened name a key of their article's own. */
function giveOwnInitials(
  articles: readonly Naming[],
  { numbers, starts }: Mentions,
  { keys, keyAt }: LinkingKeys,
  { records, words }: Linking,
): void {
  for (const [article, { seed }] of articles.entries()) {
    if (seed === undefined || !isAnonymised(seed)) continue;
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) {
      if (!INITIALS.test(words.wordOf(records.cell(numbers[at] ?? 0, COLUMN.value)))) continue;
      const key = keyAt[at] ?? 0;
      keyAt[at] = keys.numberOf(keys.typeOf(key), `${keys.wordsOf(key)}\n${seed.sha256}`);
    }
  }
}
