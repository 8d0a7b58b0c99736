import { type MadePage, renderPages } from "./eleventy.ts";
import type { Site } from "./model/site.ts";
import { slices } from "./model/slices.ts";
import { allPages, pagesAt } from "./pages.ts";

/**
 * Makes some pages of a site.
 * @param positions of the pages among all.
 * @param onMade gets them, some at a time and in any order, and is waited for.
 * @throws when a page fails.
 */
export type MakePages = (
  site: Site,
  positions: readonly number[],
  onMade: (made: readonly MadePage[]) => Promise<void>,
) => Promise<void>;

/** The most pages that Eleventy makes at once, as it keeps all of them in memory until the last is made. */
const BATCH = 500;

/** Makes them in this thread. */
export const makePagesHere: MakePages = async (site, positions, onMade) => {
  const all = allPages(site);
  for (const { items } of slices(positions, BATCH))
    await onMade(await renderPages(site, pagesAt(all, items)));
};
