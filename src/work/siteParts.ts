import type { DataWanted, MadeData } from "../export/pieces.ts";
import type { CopyPair } from "../records/copies.ts";
import type { NameEntity } from "../records/names.ts";
import type { RelatedTable } from "../records/related.ts";
import type { Archive, Withdrawal } from "../records/source.ts";
import type { StoryTable } from "../records/stories.ts";
import type { ShardPlace } from "../search/makeShards.ts";
import type { MadeShard } from "../search/shard.ts";
import { counted } from "../shared/plurals.ts";
import type { SharedPlaces } from "../site/cards/packedShelf.ts";
import type { MadePage } from "../site/eleventy.ts";
import type { Kind } from "./kind.ts";
import { laidPages } from "./laidPages.ts";

/** What the site of an archive is made from, as it is sent to workers. */
export interface SiteSettings {
  /** Where the articles lie in the file that comes with the settings. */
  readonly articles: SharedPlaces;
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly Withdrawal[];
  readonly copies: readonly CopyPair[];
  readonly related: RelatedTable;
  readonly stories: StoryTable;
  readonly archive: Archive;
  readonly baseUrl: string | null;
}

/** What a worker is to make of a site: some of its pages, by their positions, or some shards of its search. */
export type SiteJob =
  | { readonly pages: readonly number[] }
  | { readonly shards: readonly ShardPlace[]; readonly language: string }
  | { readonly data: DataWanted }
  /** Nothing, but to make the model of the site ready. The number tells such jobs apart. */
  | { readonly ready: number };

/** What was made, in the order in which it was asked for. */
export interface SiteParts {
  readonly pages: readonly MadePage[];
  readonly shards: readonly MadeShard[];
  readonly data: readonly MadeData[];
}

/** To which what was made is added. */
export const NO_PARTS: SiteParts = { pages: [], shards: [], data: [] };

function named(job: SiteJob): string {
  if ("pages" in job) return `pages: ${job.pages.length} from ${job.pages[0] ?? 0}`;
  if ("ready" in job) return "the model of the site";
  if ("data" in job) return `data: ${job.data.which.length} ${job.data.of} from ${job.data.which[0] ?? 0}`;
  return `search: ${counted(job.shards.length, "shard")} from page ${job.shards[0]?.from ?? 0}`;
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
  here: (result, dir, isOld) => {
    const pages = dir === null ? result.pages : laidPages(result.pages, dir, isOld);
    return pages && { ...result, pages };
  },
  without: () => null,
};
