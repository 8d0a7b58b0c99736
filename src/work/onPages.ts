/** What was found out about one article, by a key that ends with a hash of all that it depends on. */
interface Keyed {
  readonly key: string;
}

/** About how many entries lie on a page. */
const ON_PAGE = 128;

/**
 * The entries of each page. On which one an entry stands follows from its key, so that one that changes changes two pages.
 * Entries with the same key count once.
 */
function onPages<E extends Keyed>(entries: readonly E[]): E[][] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, entries.length / ON_PAGE)));
  const pages = Array.from({ length: count }, (): E[] => []);
  for (const entry of new Map(entries.map((entry) => [entry.key, entry])).values())
    pages[Number.parseInt(entry.key.slice(-6), 16) % count]?.push(entry);
  return pages;
}

/** A page of the last build. */
export interface KnownPage {
  /** Follows from what is on it. */
  readonly name: string;
  /** The keys of its entries. */
  readonly keys: readonly string[];
}

/**
 * Keeps entries on pages. Those that hold what they held aren't written again.
 * @param former the pages of the last build; null for one that can't be used.
 * @param write makes the page at a place, and puts it there.
 * @param clear is called for the places of pages that there are no longer.
 * @returns all pages; null if they are the pages of the last build.
 */
export function keepOnPages<E extends Keyed, P extends KnownPage>(
  entries: readonly E[],
  former: readonly (P | null)[],
  write: (on: readonly E[], at: number) => P,
  clear: (at: number) => void,
): readonly P[] | null {
  const next = onPages(entries).map((on, at) => {
    const page = former[at];
    return page && isSame(page.keys, on) ? page : write(on, at);
  });
  if (next.length === former.length && next.every(({ name }, at) => name === former[at]?.name)) return null;
  for (let at = next.length; at < former.length; at += 1) clear(at);
  return next;
}

const isSame = (keys: readonly string[], now: readonly Keyed[]): boolean =>
  keys.length === now.length && now.every(({ key }, at) => key === keys[at]);
