import type { Gazetteer } from "../../enrich/names/gazetteer.ts";
import { mostFrequentForm } from "../../enrich/names/merge.ts";
import { foldName, personKey, plainKey } from "../../enrich/names/nameKeys.ts";
import type { ArchiveArticle, LinkedArticle } from "../../records/article.ts";
import type { NameAnnotation, NameEntity, NameType } from "../../records/names.ts";
import { ownSlugs } from "./slugs.ts";

/** A name while its mentions are counted. */
interface Draft {
  readonly type: NameType;
  /** How often each article-wide form was used, and each form as the texts write it. */
  readonly values: Map<string, number>;
  readonly forms: Map<string, number>;
  mentions: number;
  articles: number;
  confidence: number;
}

export interface LinkedNames {
  readonly articles: readonly LinkedArticle[];
  /** By type, then by id. */
  readonly names: readonly NameEntity[];
}

/**
 * The archive's table of names, and each mention linked to it. Names are one where their keys
 * are (`personKey`); a surname that stands alone in an article belongs to the only person of the
 * archive who has it, where it is a rare one. The time it takes grows with the mentions, never
 * with pairs of articles or names.
 */
export function linkNames(articles: readonly ArchiveArticle[], lists: Gazetteer): LinkedNames {
  const owners = surnameOwners(articles, lists);
  const keyOf = (name: NameAnnotation) => keyed(name, owners);
  const drafts = new Map<string, Draft>();
  for (const { names } of articles) {
    const seen = new Set<string>();
    for (const name of names) {
      const key = keyOf(name);
      const draft = drafts.get(key) ?? newDraft(name.type);
      drafts.set(key, draft);
      count(draft, name, !seen.has(key));
      seen.add(key);
    }
  }
  const entities = toEntities(drafts);
  const linked = articles.map(
    (article): LinkedArticle => ({
      ...article,
      names: article.names.map((name) => ({ ...name, entity: entities.get(keyOf(name))?.id ?? "" })),
    }),
  );
  const names = [...entities.values()].sort(
    (one, other) => compare(one.type, other.type) || compare(one.id, other.id),
  );
  return { articles: linked, names };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function plainKeyOf({ type, value }: NameAnnotation): string {
  return `${type}\n${type === "person" ? personKey(value) : plainKey(value)}`;
}

function keyed(name: NameAnnotation, owners: ReadonlyMap<string, string>): string {
  const isAlone = name.type === "person" && name.origin === "derived" && !name.value.includes(" ");
  return (isAlone && owners.get(foldName(name.value))) || plainKeyOf(name);
}

/** For each rare surname the key of the only person of the archive who has it. */
function surnameOwners(articles: readonly ArchiveArticle[], lists: Gazetteer): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const { names } of articles)
    for (const name of names) {
      const last = name.value.split(" ").at(-1) ?? "";
      if (name.type !== "person" || last === name.value || !isRare(last, lists)) continue;
      const key = plainKeyOf(name);
      const surname = foldName(last);
      const owner = owners.get(surname);
      if (owner === undefined) owners.set(surname, key);
      else if (owner !== key) owners.set(surname, null);
    }
  return new Map([...owners].flatMap(([surname, key]) => (key === null ? [] : [[surname, key] as const])));
}

/** A surname that few have; "Lee" alone says nothing of who it is. */
function isRare(surname: string, { surnames, common, officeholders, firstNames }: Gazetteer): boolean {
  if (common.has(surname.toLowerCase()) || firstNames.has(surname))
    return officeholders.has(surname) && !surnames.has(surname);
  return !surnames.has(surname) || officeholders.has(surname);
}

function newDraft(type: NameType): Draft {
  return { type, values: new Map(), forms: new Map(), mentions: 0, articles: 0, confidence: 0 };
}

function count(draft: Draft, { text, value, confidence, origin }: NameAnnotation, isFirst: boolean): void {
  const form = text.replace(/\s+/g, " ");
  // A correction's name wins however few mentions it has.
  const weight = origin === "register" ? 1e9 : 1;
  draft.values.set(value, (draft.values.get(value) ?? 0) + weight);
  draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
  draft.mentions += 1;
  draft.articles += isFirst ? 1 : 0;
  draft.confidence = Math.max(draft.confidence, confidence);
}

function toEntities(drafts: ReadonlyMap<string, Draft>): Map<string, NameEntity> {
  const named = [...drafts].map(([key, draft]) => {
    const full = new Map([...draft.values].filter(([value]) => value.includes(" ")));
    return { key, draft, name: mostFrequentForm(full.size > 0 ? full : draft.values) };
  });
  const slugs = ownSlugs(named.map(({ key, draft, name }) => ({ key, type: draft.type, name })));
  return new Map(
    named.map(({ key, draft: { type, forms, mentions, articles, confidence }, name }) => {
      const aliases = [...forms]
        .sort(([one, a], [other, b]) => b - a || compare(one, other))
        .map(([form]) => form);
      return [key, { id: slugs.get(key) ?? key, type, name, aliases, mentions, articles, confidence }];
    }),
  );
}
