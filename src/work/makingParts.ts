import { setImmediate } from "node:timers/promises";
import { allDone } from "../shared/allDone.ts";
import type { Entries } from "../site/cards/shelf.ts";
import type { Site } from "../site/model/site.ts";
import { logChanges } from "../write/accessions.ts";
import type { Change } from "../write/changes.ts";
import type { RevocableOutput } from "../write/output.ts";
import type { StagedOutput } from "../write/publish.ts";
import type { Cache } from "./cache.ts";
import { codeVersion } from "./codeVersion.ts";
import type { SiteCrew } from "./siteCrew.ts";

type Progress = (done: number, of: number) => Promise<void>;

/** Makes the pages of a site, and its other parts: the search index, the data for programs, the feeds. */
export interface MakingParts {
  readonly version: string;
  readonly makePages: SiteCrew["makePages"];
  /** Is called when the model of the site is made: begins with what needs no pages. */
  readonly onModel: (site: Site) => Promise<void>;
  /** Waits for all other parts. @returns what has changed since the last build. */
  readonly end: (site: Site, progress: Progress) => Promise<readonly Change[] | null>;
  /** Takes back what was begun. */
  readonly drop: () => Promise<void>;
  /** Waits until nothing writes any longer: before that, the output mustn't be removed. */
  readonly idle: () => Promise<void>;
}

/**
 * When the parts of a site are made, and by whom. The same bytes come of it in each case:
 *
 * - machines elsewhere make the pages: this thread is free, and makes the other parts at the same time;
 * - little has changed: another thread indexes it while this one makes pages;
 * - otherwise this thread makes pages with its workers, and then the other parts, as all cores are busy anyway.
 */
export async function makingParts(
  crew: SiteCrew,
  {
    entries,
    cache,
    language,
  }: { readonly entries: Entries; readonly cache: Cache; readonly language: string },
  stage: StagedOutput,
  toSite: RevocableOutput,
): Promise<MakingParts> {
  const version = codeVersion();
  const [{ searchBeside }, { dataBeside }, { besidePages }, { exportSite }, { writeFeeds }] =
    await Promise.all([
      import("../search/beside.ts"),
      import("../export/writeData.ts"),
      import("../site/besidePages.ts"),
      import("../export/exportSite.ts"),
      import("../export/feeds/writeFeeds.ts"),
    ]);
  const { makePages, makeShards, makeFewShards, makeData, joinFiles } = crew;
  const search = searchBeside(language, { cache, version, makeShards }, makeFewShards);
  const kept = { cache, version, makeData, joinFiles };
  const data = dataBeside(kept);
  let indexing: Progress = async () => {};
  // A function of its own, so that the log of all articles isn't kept in memory while the other parts are made.
  const writeChanges = (site: Site, to: RevocableOutput) => {
    const { changes, log } = logChanges(stage, site);
    writeFeeds(site, log, to);
    return changes;
  };
  const others = besidePages(async (site: Site, to) => {
    const changes = writeChanges(site, to);
    await allDone([
      search.end(site, to, (done, of) => indexing(done, of)),
      exportSite(site, { ...kept, data }, to),
    ]);
    return changes;
  }, toSite);
  let isIndexedBeside = false;
  return {
    version,
    async makePages(site, ...pages) {
      if (isIndexedBeside) {
        // While this thread makes pages, it answers no other. So what other threads wait for is done first.
        await hearOthers();
        await others.begin(site);
        await search.almost();
      }
      await makePages(site, ...pages);
    },
    async onModel(site) {
      if (crew.isElsewhere && site.articles.length === entries.cards.length) return others.begin(site);
      await others.drop();
      isIndexedBeside = await search.begin(site, toSite);
      await data.begin(site, toSite);
    },
    async end(site, progress) {
      indexing = progress;
      // What was compressed meanwhile is taken first, so that the next is compressed while this thread goes on.
      await hearOthers();
      return others.end(site);
    },
    drop: others.drop,
    idle: search.idle,
  };
}

/** Lets this thread take what other threads have sent. */
async function hearOthers(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await setImmediate();
}
