import { fingerprint } from "./fingerprint.ts";
import { isDeviceName, slugOf } from "./slug.ts";

/** Something that needs a slug: what tells it from all others, and the words of its slug. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** The same with the slug that its words give. */
interface WithSlug {
  readonly key: string;
  readonly slug: string;
}

/** A slug for each name, in any script, by its key, as `uniqueAmong` gives it. */
export function uniqueSlugs(names: readonly Named[]): Map<string, string> {
  const slugs = uniqueAmong(names.map(({ key, name }) => ({ key, slug: slugOf(name) })));
  return new Map(names.map(({ key }, at) => [key, slugs[at] ?? ""]));
}

/**
 * Slugs that no two of a list share, in its order. One gets a fingerprint of its key at its end if it is
 * that of another name, too ("The Gazette", "the gazette!"), is empty (a name in Chinese), could be the number of a
 * page, or is a name that Windows keeps for a device ("Aux"). All with the same slug get one, so that no address
 * depends on the order of the names.
 */
export function uniqueAmong(list: readonly WithSlug[]): string[] {
  const counts = new Map<string, number>();
  for (const { slug } of list) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const long = longSlugs(list);
  const isOwn = (slug: string) =>
    slug !== "" && !/^\d+$/.test(slug) && !isDeviceName(slug) && counts.get(slug) === 1 && !long.has(slug);
  return list.map((one) => (isOwn(one.slug) ? one.slug : withFingerprint(one)));
}

/** What a slug that has a fingerprint ends with, or consists of. */
const FINGERPRINT = /(?:^|-)[0-9a-z]{14}$/;

/**
 * The slugs with their fingerprints that others may equal. Few slugs look as if they had one, so that few fingerprints are made.
 */
function longSlugs(list: readonly WithSlug[]): Set<string> {
  const begins = new Set<string>();
  for (const { slug } of list) if (FINGERPRINT.test(slug)) begins.add(slug.replace(FINGERPRINT, ""));
  return new Set(begins.size > 0 ? list.filter(({ slug }) => begins.has(slug)).map(withFingerprint) : []);
}

function withFingerprint({ key, slug }: WithSlug): string {
  return slug === "" ? fingerprint(key) : `${slug}-${fingerprint(key)}`;
}
