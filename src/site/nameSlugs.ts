import { slugOf } from "../write/slug.ts";

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

/** FNV-1a twice, 64 bits in all: as good as unique among the names of an archive. */
function fingerprint(name: string): string {
  const half = (basis: number) => {
    let hash = basis;
    for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, "0");
  };
  return `${half(0x811c9dc5)}${half(0x9e3779b9)}`;
}
