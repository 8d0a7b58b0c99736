import type { NameType } from "../../records/names.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { slugOf } from "../../text/slug.ts";

/** A name that needs a slug. */
interface NameWithKey {
  readonly key: string;
  readonly type: NameType;
  readonly name: string;
}

/**
 * A slug for each name, unique among the names of its type. If several names would have the same slug, each of them
 * gets a fingerprint of its key at the end, so that no slug depends on the order of the names. A name that
 * cannot be transliterated has the fingerprint only.
 */
export function ownSlugs(names: readonly NameWithKey[]): Map<string, string> {
  const slugs = names.map(({ key, type, name }) => ({ key, type, slug: slugOf(name.replaceAll(".", "")) }));
  const counts = new Map<string, number>();
  for (const { type, slug } of slugs) counts.set(`${type}/${slug}`, (counts.get(`${type}/${slug}`) ?? 0) + 1);
  return new Map(
    slugs.map(({ key, type, slug }) => {
      const isUnique = slug !== "" && counts.get(`${type}/${slug}`) === 1;
      return [key, isUnique ? slug : [slug, fingerprint(key)].filter(Boolean).join("-")];
    }),
  );
}
