import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { mostFrequentForm } from "../../enrich/names/merge.ts";
import { isAnonymised } from "../../read/anonymise/isAnonymised.ts";
import type { NameEntity, NameType } from "../../records/names.ts";
import type { Seed } from "../../records/source.ts";
import type { CountedName } from "./counted.ts";
import { linkingKeys } from "./linkingKeys.ts";
import { ownSlugs } from "./slugs.ts";

/** The mentions of a name, counted. */
interface NameTally {
  readonly type: NameType;
  /** How often each full form is the `value` of a mention. */
  readonly values: Map<string, number>;
  /** How often the articles write each form. */
  readonly forms: Map<string, number>;
  mentions: number;
  articles: number;
  confidence: number;
}

export interface LinkedNames {
  /** For each article the ids of the names that its own belong to, in the order of its names. */
  readonly ids: readonly (readonly string[])[];
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
  const keysOf = linkingKeys(articles, lists);
  const tallies = new Map<string, NameTally>();
  const used = articles.map((article) => {
    const own = keysOf(article);
    const seen = new Set<NameTally>();
    // The tally stands for the key, of which each article would have its own copy.
    return article.names.map((name, index) => {
      const key = keyIn(article, name, own[index] ?? "");
      const known = tallies.get(key);
      const tally = known ?? newTally(name.type);
      if (known === undefined) tallies.set(key, tally);
      count(tally, name, !seen.has(tally));
      seen.add(tally);
      return tally;
    });
  });
  const entities = toEntities(tallies);
  const ids = used.map((own) => own.map((tally) => entities.get(tally)?.id ?? ""));
  const names = [...entities.values()].sort(
    (one, other) => compare(one.type, other.type) || compare(one.id, other.id),
  );
  return { ids, names };
}

function keyIn({ seed }: Naming, { value }: CountedName, key: string): string {
  const isOwn = seed !== undefined && isAnonymised(seed) && INITIALS.test(value);
  return isOwn ? `${key}\n${seed.sha256}` : key;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function newTally(type: NameType): NameTally {
  return { type, values: new Map(), forms: new Map(), mentions: 0, articles: 0, confidence: 0 };
}

function count(
  tally: NameTally,
  { text, value, confidence, origin, count: times }: CountedName,
  isFirst: boolean,
): void {
  const form = text.replace(/\s+/g, " ");
  // A curator's correction outweighs any number of mentions.
  const weight = times * (origin === "register" ? 1e9 : 1);
  tally.values.set(value, (tally.values.get(value) ?? 0) + weight);
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + times);
  tally.mentions += times;
  tally.articles += isFirst ? 1 : 0;
  tally.confidence = Math.max(tally.confidence, confidence);
}

function toEntities(tallies: ReadonlyMap<string, NameTally>): Map<NameTally, NameEntity> {
  const named = [...tallies].map(([key, tally]) => {
    const full = new Map([...tally.values].filter(([value]) => value.includes(" ")));
    return { key, tally, name: mostFrequentForm(full.size > 0 ? full : tally.values) };
  });
  const slugs = ownSlugs(named.map(({ key, tally, name }) => ({ key, type: tally.type, name })));
  return new Map(
    named.map(({ key, tally, name }) => {
      const { type, forms, mentions, articles, confidence } = tally;
      const aliases = [...forms]
        .sort(([one, a], [other, b]) => b - a || compare(one, other))
        .map(([form]) => form);
      return [tally, { id: slugs.get(key) ?? key, type, name, aliases, mentions, articles, confidence }];
    }),
  );
}
