import type { NameType } from "../../records/names.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { slugOf } from "../../text/slug.ts";

/** A name that wants an address among those of its type. */
interface Named {
  readonly key: string;
  readonly type: NameType;
  readonly name: string;
}

/**
 * A slug for each name, its own among those of its type. Names that would share one, or have none
 * (no letters of ours), get a fingerprint of their key behind it, all of them: no address depends
 * on the order of the others.
 */
export function ownSlugs(names: readonly Named[]): Map<string, string> {
  const slugs = names.map(({ key, type, name }) => ({ key, type, slug: slugOf(name.replaceAll(".", "")) }));
  const counts = new Map<string, number>();
  for (const { type, slug } of slugs) counts.set(`${type}/${slug}`, (counts.get(`${type}/${slug}`) ?? 0) + 1);
  return new Map(
    slugs.map(({ key, type, slug }) => {
      const isOwn = slug !== "" && counts.get(`${type}/${slug}`) === 1;
      return [key, isOwn ? slug : [slug, fingerprint(key)].filter(Boolean).join("-")];
    }),
  );
}
