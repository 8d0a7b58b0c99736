/** What was found out about one article, by a key that ends with a hash of all that it depends on. */
interface Keyed {
  readonly key: string;
}

/** So many lie on a page, more or less. */
const ON_PAGE = 128;

/**
 * The entries of each page. On which one an entry stands follows from its key, so that one that changes changes two pages.
 * Two with one key are one.
 */
export function onPages<E extends Keyed>(entries: readonly E[]): E[][] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, entries.length / ON_PAGE)));
  const pages = Array.from({ length: count }, (): E[] => []);
  for (const entry of new Map(entries.map((entry) => [entry.key, entry])).values())
    pages[Number.parseInt(entry.key.slice(-6), 16) % count]?.push(entry);
  return pages;
}

/** Whether a page would hold what it holds. @param keys of the entries on it. */
export const isSamePage = (keys: readonly string[], now: readonly Keyed[]): boolean =>
  keys.length === now.length && now.every(({ key }, at) => key === keys[at]);
