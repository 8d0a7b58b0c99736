import { fingerprint } from "../../text/fingerprint.ts";
import { slugOf } from "../../text/slug.ts";

/**
 * A part of an address for each name, in whatever script: its words in ASCII where it has any.
 * Names that would share one ("The Gazette", "the gazette!"), have none (a name in Chinese) or look
 * like the number of a page get a fingerprint behind it, all of them, so that no address depends
 * on the other names' order.
 */
export function nameSlugs(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  const slugs = names.map((name) => [name, slugOf(name)] as const);
  for (const [, slug] of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  // A slug may also be another's with its fingerprint; that one gets a second.
  const marked = new Set(names.map((name) => withMark(slugOf(name), name)));
  const isOwn = (slug: string) =>
    slug !== "" && !/^\d+$/.test(slug) && counts.get(slug) === 1 && !marked.has(slug);
  return new Map(slugs.map(([name, slug]) => [name, isOwn(slug) ? slug : withMark(slug, name)]));
}

function withMark(slug: string, name: string): string {
  return slug === "" ? fingerprint(name) : `${slug}-${fingerprint(name)}`;
}
