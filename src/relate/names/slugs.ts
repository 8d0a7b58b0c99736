import slugify from "slugify";
import type { NameType } from "../../records.ts";

/** A name that wants an address among those of its type. */
interface Named {
  readonly key: string;
  readonly type: NameType;
  readonly name: string;
}

/**
 * A slug for each name, its own among those of its type: names that would share one get a
 * number, in the order of their keys; a name without letters of ours is numbered alone.
 */
export function ownSlugs(names: readonly Named[]): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  const ordered = [...names].sort((one, other) => (one.key < other.key ? -1 : 1));
  for (const { key, type, name } of ordered) {
    const words = name.replace(/[’'.]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
    const slug = slugify(words, { lower: true, strict: true }).slice(0, 60).replace(/-+$/, "") || "name";
    let own = slug;
    for (let number = 2; taken.has(`${type}/${own}`); number += 1) own = `${slug}-${number}`;
    taken.add(`${type}/${own}`);
    slugs.set(key, own);
  }
  return slugs;
}
