import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { mostFrequentForm } from "../../enrich/names/merge.ts";
import type { ArchiveArticle, LinkedArticle } from "../../records/article.ts";
import type { NameAnnotation, NameEntity, NameType } from "../../records/names.ts";
import { linkingKeys } from "./linkingKeys.ts";
import { ownSlugs } from "./slugs.ts";

/** The mentions of a name, counted. */
interface NameTally {
  /** What its mentions have in common; one text for all of them. */
  readonly key: string;
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
  readonly articles: readonly LinkedArticle[];
  /** Sorted by type, then by id. */
  readonly names: readonly NameEntity[];
}

/**
 * Makes the archive's table of names and links each mention to it. Mentions with the same key are one
 * name. A rare surname without a full name in its article belongs to the only person of the archive with that surname,
 * any other to the person who nearly always has it. The time is linear in the number of mentions.
 */
export function linkNames(articles: readonly ArchiveArticle[], lists: Gazetteer): LinkedNames {
  const keyOf = linkingKeys(articles, lists);
  const tallies = new Map<string, NameTally>();
  const keys = articles.map((article) => {
    const seen = new Set<NameTally>();
    return article.names.map((name) => {
      const key = keyOf(name, article);
      const tally = tallies.get(key) ?? newTally(key, name.type);
      tallies.set(key, tally);
      count(tally, name, !seen.has(tally));
      seen.add(tally);
      return tally.key;
    });
  });
  const entities = toEntities(tallies);
  const linked = articles.map(
    (article, index): LinkedArticle => ({
      ...article,
      names: article.names.map((name, at) => ({
        ...name,
        entity: entities.get(keys[index]?.[at] ?? "")?.id ?? "",
      })),
    }),
  );
  const names = [...entities.values()].sort(
    (one, other) => compare(one.type, other.type) || compare(one.id, other.id),
  );
  return { articles: linked, names };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function newTally(key: string, type: NameType): NameTally {
  return { key, type, values: new Map(), forms: new Map(), mentions: 0, articles: 0, confidence: 0 };
}

function count(
  tally: NameTally,
  { text, value, confidence, origin }: NameAnnotation,
  isFirst: boolean,
): void {
  const form = text.replace(/\s+/g, " ");
  // A curator's correction outweighs any number of mentions.
  const weight = origin === "register" ? 1e9 : 1;
  tally.values.set(value, (tally.values.get(value) ?? 0) + weight);
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
  tally.mentions += 1;
  tally.articles += isFirst ? 1 : 0;
  tally.confidence = Math.max(tally.confidence, confidence);
}

function toEntities(tallies: ReadonlyMap<string, NameTally>): Map<string, NameEntity> {
  const named = [...tallies].map(([key, tally]) => {
    const full = new Map([...tally.values].filter(([value]) => value.includes(" ")));
    return { key, tally, name: mostFrequentForm(full.size > 0 ? full : tally.values) };
  });
  const slugs = ownSlugs(named.map(({ key, tally, name }) => ({ key, type: tally.type, name })));
  return new Map(
    named.map(({ key, tally: { type, forms, mentions, articles, confidence }, name }) => {
      const aliases = [...forms]
        .sort(([one, a], [other, b]) => b - a || compare(one, other))
        .map(([form]) => form);
      return [key, { id: slugs.get(key) ?? key, type, name, aliases, mentions, articles, confidence }];
    }),
  );
}
