import { fingerprint } from "./fingerprint.ts";
import { isDeviceName, slugOf } from "./slug.ts";

/** Something that needs a slug: what tells it from all others, and the words of its slug. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * A slug for each name, in any script, by its key. A name gets a fingerprint of its key after its slug if the slug is
 * that of another name, too ("The Gazette", "the gazette!"), is empty (a name in Chinese), could be the number of a
 * page, or is a name that Windows keeps for a device ("Aux"). All names with the same slug get one, so that no address
 * depends on the order of the names.
 */
export function uniqueSlugs(names: readonly Named[]): Map<string, string> {
  const slugs = names.map(({ key, name }) => ({ key, slug: slugOf(name) }));
  const counts = new Map<string, number>();
  for (const { slug } of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  // A slug may also equal another one together with its fingerprint; then it gets one as well.
  const long = new Set(slugs.map(withFingerprint));
  const isOwn = (slug: string) =>
    slug !== "" && !/^\d+$/.test(slug) && !isDeviceName(slug) && counts.get(slug) === 1 && !long.has(slug);
  return new Map(slugs.map((one) => [one.key, isOwn(one.slug) ? one.slug : withFingerprint(one)]));
}

function withFingerprint({ key, slug }: { readonly key: string; readonly slug: string }): string {
  return slug === "" ? fingerprint(key) : `${slug}-${fingerprint(key)}`;
}
