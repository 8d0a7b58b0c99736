import { fingerprint } from "../../text/fingerprint.ts";
import { slugOf } from "../../text/slug.ts";

/**
 * A slug for each name, in any script. Names whose slugs are equal ("The Gazette", "the gazette!"), empty (a name in
 * Chinese) or like a page number get a fingerprint after it. All of them get one, so that no address depends on the
 * order of the names.
 */
export function nameSlugs(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  const slugs = names.map((name) => [name, slugOf(name)] as const);
  for (const [, slug] of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  // A slug may also equal another one together with its fingerprint; then it gets one as well.
  const withFingerprints = new Set(names.map((name) => withFingerprint(slugOf(name), name)));
  const isOwn = (slug: string) =>
    slug !== "" && !/^\d+$/.test(slug) && counts.get(slug) === 1 && !withFingerprints.has(slug);
  return new Map(slugs.map(([name, slug]) => [name, isOwn(slug) ? slug : withFingerprint(slug, name)]));
}

function withFingerprint(slug: string, name: string): string {
  return slug === "" ? fingerprint(name) : `${slug}-${fingerprint(name)}`;
}
