import type { OtherCopy } from "../model/copies.ts";

/** The name of the family of copies that an article belongs to, by its id: the first id of the family. */
export type Families = (id: string) => string;

/** The families of articles with the same text. @param copies of each article, by its id. */
export function familiesOf(copies: ReadonlyMap<string, readonly OtherCopy[]>): Families {
  const heads = new Map<string, string>();
  for (const start of [...copies.keys()].sort()) {
    if (heads.has(start)) continue;
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (heads.has(id)) continue;
      heads.set(id, start);
      for (const { card } of copies.get(id) ?? []) open.push(card.id);
    }
  }
  return (id) => heads.get(id) ?? id;
}
