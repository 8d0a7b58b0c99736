import { dataOf } from "../export/makeData.ts";
import type { DataWanted } from "../export/pieces.ts";
import { PATIENCE, type PageText, type ShardPlace, shardsAt } from "../search/makeShards.ts";
import type { LongList } from "../shared/longList.ts";
import { leanNames } from "../site/cards/leanNames.ts";
import { sharedShelf } from "../site/cards/packedShelf.ts";
import { entriesOf } from "../site/cards/shelf.ts";
import { renderPages } from "../site/eleventy.ts";
import { type Site, siteOf } from "../site/model/site.ts";
import { allPages, type Pages, pagesAt } from "../site/pages.ts";
import { searchedPages } from "../site/searched.ts";
import type { Attached } from "./kind.ts";
import { NO_PARTS, type SiteJob, type SiteParts, type SiteSettings } from "./siteParts.ts";

/** What a worker is told at its start. */
export interface SiteStart {
  readonly settings: SiteSettings;
  readonly attached: Attached;
}

/** Makes the model of a site ready, as every worker does for itself. @returns what does the jobs. */
export function siteJobs({ settings, attached }: SiteStart): (job: SiteJob) => Promise<SiteParts> {
  const { articles, archive, baseUrl, ...tables } = settings;
  const entries = entriesOf(sharedShelf({ ...attached, places: articles }), {
    ...tables,
    names: leanNames(tables.names),
  });
  const site = siteOf(entries, archive, baseUrl, { ...entries, table: entries.names });
  const all = allPages(site);
  const data = dataOf(site);
  let searched: LongList<PageText> | null = null;
  return async (job) => {
    if ("pages" in job) return pagesPart(site, all, job.pages);
    if ("ready" in job) return NO_PARTS;
    if ("data" in job) return dataPart(data, job.data);
    searched ??= searchedPages(site);
    return shardsPart(searched, job.shards, job.language);
  };
}

/** Makes pages of a site. @param all its pages. */
export async function pagesPart(site: Site, all: Pages, positions: readonly number[]): Promise<SiteParts> {
  return { ...NO_PARTS, pages: await renderPages(site, pagesAt(all, positions)) };
}

/** Makes data of a site. */
export const dataPart = (data: ReturnType<typeof dataOf>, wanted: DataWanted): SiteParts => ({
  ...NO_PARTS,
  data: data(wanted),
});

/** Indexes shards of a site's pages. Mostly others come after them. */
export const shardsPart = async (
  searched: LongList<PageText>,
  places: readonly ShardPlace[],
  language: string,
): Promise<SiteParts> => ({ ...NO_PARTS, shards: await shardsAt(searched, places, language, PATIENCE) });
