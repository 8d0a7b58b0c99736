import type { EntryMention, SiteArticle } from "../../src/entry/schema.ts";
import type { NameEntity, NameType } from "../../src/records/names.ts";

const TYPES: readonly NameType[] = ["person", "place", "organisation"];

/** A name of the archive's table, told of twice where a test doesn't say. */
export function entityOf(id: string, known: Partial<NameEntity> = {}): NameEntity {
  const name =
    known.name ?? id.replace(/(^|-)(\w)/g, (_, gap, letter) => (gap ? " " : "") + letter.toUpperCase());
  return { id, type: "person", name, aliases: [name], mentions: 2, articles: 1, confidence: 0.9, ...known };
}

/** A mention at the beginning of a paragraph, of so many characters. */
export function mentionAt(p: number, start = 0, end = start + 5): EntryMention {
  return [[p, start, end], "names/full-name", 0.9];
}

/**
 * The articles with names in them, and the table of those: a few that most have, some of their
 * own, so that each kind has many.
 */
export function withNames(articles: readonly SiteArticle[]): {
  readonly articles: SiteArticle[];
  readonly table: NameEntity[];
} {
  const table = new Map<string, NameEntity>();
  const named = articles.map((article, index) => {
    const own = [index % 7, 20 + (index % 40), 100 + (index % 997), 2000 + Math.floor(index / 2)];
    const names = own.map((number, at) => {
      const type = TYPES[(number + at) % TYPES.length] ?? "person";
      const id = `name-${number}`;
      const before = table.get(`${type}/${id}`);
      table.set(`${type}/${id}`, entityOf(id, { type, articles: (before?.articles ?? 0) + 1 }));
      return { id, type, mentions: [mentionAt(1, 4 * at, 4 * at + 3), mentionAt(1, 20, 21)] };
    });
    return { ...article, names };
  });
  return { articles: named, table: [...table.values()] };
}
