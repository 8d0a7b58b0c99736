import { dataOf, makeDataHere } from "../export/makeData.ts";
import type { MakeData } from "../export/pieces.ts";
import type { MakeShards, ShardPlace } from "../search/makeShards.ts";
import { allDone } from "../shared/allDone.ts";
import type { PackedArticles } from "../site/cards/packedFile.ts";
import type { MakePages } from "../site/makePages.ts";
import { slices } from "../site/model/slices.ts";
import { allPages } from "../site/pages.ts";
import { BATCHES } from "./batches.ts";
import { type JoinFiles, joinBeside } from "./joinedFile.ts";
import { clearUpSooner, siteWorkerMemory } from "./memory.ts";
import type { Workers } from "./pool.ts";
import { makeShardsBeside } from "./shardsBeside.ts";
import { PARTS, type SiteJob, type SiteParts, type SiteSettings } from "./siteParts.ts";
import type { Work } from "./study.ts";

/** Who makes the parts of a site: this thread, or workers if there is much to make. */
export interface SiteCrew {
  /** Whether workers on other machines make all of it: then this thread has time for the rest while pages are made. */
  readonly isElsewhere: boolean;
  /** Ends when workers have been told to make the model of the site, if they are needed at once. */
  readonly told: Promise<void>;
  readonly makePages: MakePages;
  readonly makeShards: MakeShards;
  /** Indexes a few shards while this thread does something else. */
  readonly makeFewShards: MakeShards;
  readonly makeData: MakeData;
  readonly joinFiles: JoinFiles;
  close(): Promise<void>;
}

/** What makes parts of a site in this thread, and the libraries for it: not loaded where others do it. */
const inThisThread = () => import("./siteJob.ts");

const indexedHere: MakeShards = async (...given) =>
  (await import("../search/makeShards.ts")).makeShardsHere(...given);

/** Fewer pages are indexed in less time than a thread takes to start. */
const FEWEST_BESIDE = 50;

const pagesAt = (places: readonly ShardPlace[]) => places.reduce((sum, { from, to }) => sum + to - from, 0);

/** How many pages are made at once, how many shards indexed (each time Pagefind starts anew), and for how many shards or files data is made. */
const BATCH = { pages: 200, shards: 5, data: 4 };

/** The same where many workers may be: few enough that all of them have some to do, and that none waits long for the last one. */
const FEWEST_AT_ONCE = { pages: 100, shards: 1, data: 4 };

/** About how many articles a shard or a file of data has. */
const ARTICLES_OF_DATA = 32;

/**
 * @param articles all that the site is made of. Workers read them, so they are used only for a site of all of them.
 * @param work how many workers may run at once, for how many pages they do, and a folder for files that are joined.
 */
export function siteCrew(
  articles: PackedArticles,
  settings: Omit<SiteSettings, "articles">,
  { jobs, fewest, cache, start, largest, backlog, dir }: Omit<Work, "began"> & { readonly dir: string },
): SiteCrew {
  const atOnce = (of: keyof typeof BATCH, items: number) =>
    largest === 1 ? BATCH[of] : Math.min(BATCH[of], Math.max(FEWEST_AT_ONCE[of], Math.ceil(items / BATCHES)));
  let started: Workers<SiteJob, SiteParts> | null = null;
  const workers = () => {
    if (started !== null) return started;
    const { places, ...attached } = articles.share();
    started = start({
      kind: PARTS,
      // This thread takes part: it has a model of the site already, and each further one takes memory.
      count: jobs - 1,
      memory: siteWorkerMemory(articles.cards.length),
      data: { ...settings, articles: places } satisfies SiteSettings,
      attached,
      ready: (index) => ({ ready: index }),
    });
    return started;
  };
  // So that they make the model of the site while this thread does so, too.
  const startedAtOnce = jobs > 1 && articles.fresh() >= fewest ? workers() : null;
  let isOfAll = true;
  let joining: Promise<unknown> = Promise.resolve();
  let asBefore: (() => void) | null = null;
  /** Workers that aren't there yet would have to read all articles first, which takes as long as to make half as many pages. */
  const areWorth = (isMuch: boolean) => jobs > 1 && isOfAll && (started !== null || isMuch);
  const makePages: MakePages = async (site, positions, onMade) => {
    isOfAll = site.articles.length === articles.cards.length;
    const isMuch = positions.length >= fewest + articles.cards.length / 2;
    if (!areWorth(isMuch))
      return (await import("../site/makePages.ts")).makePagesHere(site, positions, onMade);
    const all = allPages(site);
    await workers().run(
      slices(positions, atOnce("pages", positions.length)),
      ({ items }) => ({ pages: items }),
      async (_, made) => {
        // Not before, as workers find what V8 has compiled of the code by its options.
        asBefore ??= clearUpSooner();
        await onMade(made.pages);
      },
      async ({ items }) => (await inThisThread()).pagesPart(site, all, items),
    );
  };
  return {
    isElsewhere: largest > 1 && startedAtOnce !== null,
    told: startedAtOnce?.told ?? Promise.resolve(),
    makePages: async (...given) => void (await allDone([makePages(...given), backlog.done()])),
    async makeShards(pages, places, language, onMade) {
      if (!areWorth(places.length > BATCH.shards)) return indexedHere(pages, places, language, onMade);
      await workers().run(
        slices(places, atOnce("shards", places.length)),
        ({ items }) => ({ shards: items.map(({ from, to }): ShardPlace => ({ from, to })), language }),
        async ({ items }, made) => {
          for (const [index, place] of items.entries()) {
            const shard = made.shards[index];
            if (shard) await onMade(place, shard);
          }
        },
        async ({ items }) => (await inThisThread()).shardsPart(pages, items, language),
      );
    },
    makeFewShards: (pages, places, language, onMade) =>
      jobs > 1 && pagesAt(places) >= FEWEST_BESIDE
        ? makeShardsBeside(pages, places, language, onMade)
        : indexedHere(pages, places, language, onMade),
    async makeData(site, wanted, onMade) {
      const { of, which } = wanted;
      const isMuch = which.length * ARTICLES_OF_DATA >= fewest + articles.cards.length / 2;
      if (which.length <= BATCH.data || !areWorth(isMuch)) return makeDataHere(site, wanted, onMade);
      const data = dataOf(site);
      await workers().run(
        slices(which, atOnce("data", which.length)),
        ({ items }) => ({ data: { of, which: items } }),
        async ({ items }, made) => {
          for (const [index, one] of made.data.entries()) await onMade(items[index] ?? 0, one);
        },
        async ({ items }) => (await inThisThread()).dataPart(data, { of, which: items }),
      );
    },
    joinFiles(files) {
      const asked = jobs > 1 ? joinBeside(files, cache, dir) : Promise.resolve(null);
      joining = Promise.allSettled([joining, asked]);
      return asked;
    },
    async close() {
      asBefore?.();
      await joining;
      await started?.close();
    },
  };
}
