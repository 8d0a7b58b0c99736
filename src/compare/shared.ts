import { wordsAt } from "../entry/place.ts";
import { type NameType, nameKey } from "../records/names.ts";
import { groupBy } from "../shared/groupBy.ts";
import { edtfBounds } from "../text/edtf.ts";
import type { Member } from "./member.ts";

/** A name that all articles have, or only one of them. */
export interface SharedName {
  /** Its key among the archive's names: "person/ada-quist". */
  readonly key: string;
  readonly type: NameType;
  /** How often the articles mention it. */
  readonly mentions: number;
}

/** What independent articles have in common, and what only one of them has. */
export interface Shared {
  /** In all of them, those with most mentions first. */
  readonly names: readonly SharedName[];
  /** The days that all of them mention, in order (ISO 8601). */
  readonly days: readonly string[];
  /** The names that only one article has, and mentions more than once. */
  readonly only: readonly { readonly article: Member; readonly names: readonly SharedName[] }[];
}

const MOST_NAMES = 12;
const MOST_DAYS = 6;
const MOST_ALONE = 6;
/** A name that an article mentions once may stand in another one under another form. */
const OFTEN = 2;

/**
 * Compares the names and days of articles. Of copies, which have the same, only one is looked at.
 * @param members the independent articles in the order of time.
 * @param isStated whether pages state a name, by its key.
 */
export function sharedBy(members: readonly Member[], isStated: (key: string) => boolean): Shared {
  if (members.length < 2) return { names: [], days: [], only: [] };
  const sure = members.map((member) => namesOf(member, isStated));
  const first = sure[0] ?? new Map<string, SharedName>();
  const names = [...first.values()].flatMap((name): SharedName[] => {
    const found = sure.map((known) => known.get(name.key)?.mentions ?? 0);
    return found.includes(0) ? [] : [{ ...name, mentions: found.reduce((sum, count) => sum + count, 0) }];
  });
  const days = members.map(daysOf);
  return {
    names: names.sort(byMentions).slice(0, MOST_NAMES),
    days: [...(days[0] ?? [])]
      .filter((day) => days.every((known) => known.has(day)))
      .sort()
      .slice(0, MOST_DAYS),
    only: namesOfOne(members, sure),
  };
}

function namesOfOne(
  members: readonly Member[],
  sure: readonly ReadonlyMap<string, SharedName>[],
): Shared["only"] {
  const texts = members.map(({ title, paragraphs }) => [title, ...paragraphs].join("\n"));
  return members.flatMap((article, index) => {
    const names = [...(sure[index]?.values() ?? [])].filter(({ key, type, mentions }) => {
      // A place is often shortened: "N.H." for New Hampshire.
      if (type === "place" || mentions < OFTEN) return false;
      const last = lastWords(article, key);
      return texts.every((text, at) => at === index || !last.some((word) => text.includes(word)));
    });
    return names.length === 0 ? [] : [{ article, names: names.sort(byMentions).slice(0, MOST_ALONE) }];
  });
}

/** The last words of a name's forms in an article: "Quist" of "Ada Quist". Another article with such a word may mean the same. */
function lastWords(article: Member, key: string): string[] {
  const name = article.names.find((one) => nameKey(one) === key);
  const forms = name?.mentions.map(([place]) => wordsAt(place, [article.title, ...article.paragraphs])) ?? [];
  return forms.flatMap(
    (form) =>
      form
        .replace(/['’]s?$/u, "")
        .split(/\s+/)
        .at(-1) ?? [],
  );
}

function namesOf({ names }: Member, isStated: (key: string) => boolean): Map<string, SharedName> {
  const keyed = names.map((name) => ({
    key: nameKey(name),
    type: name.type,
    mentions: name.mentions.length,
  }));
  return new Map(keyed.filter(({ key }) => isStated(key)).map((name) => [name.key, name]));
}

/** The single days that an article's words name, apart from its own. */
function daysOf({ times, date }: Member): Set<string> {
  const days = times.flatMap(({ type, edtf }) => {
    const bounds = type === "DATE" && edtf !== null ? edtfBounds(edtf) : null;
    return bounds?.earliest && bounds.earliest === bounds.latest && edtf === bounds.earliest ? [edtf] : [];
  });
  return new Set([...groupBy(days, (day) => day).keys()].filter((day) => day !== date));
}

const byMentions = (a: SharedName, b: SharedName) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
