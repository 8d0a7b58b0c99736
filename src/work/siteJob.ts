import { dataOf } from "../export/makeData.ts";
import type { DataWanted, MadeData } from "../export/pieces.ts";
import type { CopyPair } from "../records/copies.ts";
import type { NameEntity } from "../records/names.ts";
import type { RelatedArticles } from "../records/related.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { StoryTable } from "../records/stories.ts";
import { makeShardsHere, type ShardPlace } from "../search/makeShards.ts";
import type { MadeShard } from "../search/shard.ts";
import { leanNames } from "../site/cards/leanNames.ts";
import { type SharedPlace, sharedShelf } from "../site/cards/packedShelf.ts";
import { entriesOf } from "../site/cards/shelf.ts";
import { type MadePage, renderPages } from "../site/eleventy.ts";
import { type Site, siteOf } from "../site/model/site.ts";
import { allPages, type Pages, pagesAt } from "../site/pages.ts";
import { type SearchedPage, searchedPages } from "../site/searched.ts";
import type { AttachedHere, Kind } from "./kind.ts";

/** What the site of an archive is made from, as it is sent to workers. */
export interface SiteSettings {
  /** Where each article lies in the file that comes with the settings. */
  readonly articles: readonly SharedPlace[];
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly Withdrawal[];
  readonly copies: readonly CopyPair[];
  readonly related: readonly RelatedArticles[];
  readonly stories: StoryTable;
  readonly archive: Archive;
  readonly baseUrl: string | null;
}

/** What a worker is to make of a site: some of its pages, by their positions, or some shards of its search. */
export type SiteJob =
  | { readonly pages: readonly number[] }
  | { readonly shards: readonly ShardPlace[]; readonly language: string }
  | { readonly data: DataWanted };

/** What was made, in the order in which it was asked for. */
export interface SiteParts {
  readonly pages: readonly MadePage[];
  readonly shards: readonly MadeShard[];
  readonly data: readonly MadeData[];
}

const NO_PARTS: SiteParts = { pages: [], shards: [], data: [] };

function named(job: SiteJob): string {
  if ("pages" in job) return `pages: ${job.pages.length} from ${job.pages[0] ?? 0}`;
  if ("data" in job) return `data: ${job.data.which.length} ${job.data.of} from ${job.data.which[0] ?? 0}`;
  return `search: ${job.shards.length} shards from page ${job.shards[0]?.from ?? 0}`;
}

/** Parts of a site: nothing of it can be left out, as a page that fails has to be made without the article at fault. */
export const PARTS: Kind<SiteJob, SiteParts> = {
  file: "src/work/siteWorker.ts",
  named,
  sent: (job) => job,
  parts: (job) => [job],
  joined: (results) => ({
    pages: results.flatMap(({ pages }) => pages),
    shards: results.flatMap(({ shards }) => shards),
    data: results.flatMap(({ data }) => data),
  }),
  without: () => null,
};

/** What a worker is told at its start. */
export interface SiteStart {
  readonly settings: SiteSettings;
  readonly attached: AttachedHere;
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
  let searched: readonly SearchedPage[] | null = null;
  return async (job) => {
    if ("pages" in job) return pagesPart(site, all, job.pages);
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

/** Indexes shards of a site's pages. */
export async function shardsPart(
  searched: readonly SearchedPage[],
  places: readonly ShardPlace[],
  language: string,
): Promise<SiteParts> {
  const shards = new Map<ShardPlace, MadeShard>();
  await makeShardsHere(searched, places, language, async (place, made) => {
    shards.set(place, made);
  });
  return { ...NO_PARTS, shards: places.flatMap((place) => shards.get(place) ?? []) };
}
