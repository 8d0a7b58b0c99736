import { setImmediate } from "node:timers/promises";
import type { Site } from "../site/model/site.ts";
import { searchedPages } from "../site/searched.ts";
import type { CarryingOutput } from "../write/output.ts";
import { indexSite } from "./index.ts";
import { type Indexed, indexShards, planShards, type Remembered, type ShardPlan } from "./indexShards.ts";
import { type MakeShards, makeShardsHere } from "./makeShards.ts";

/** Pagefind is another process: so many shards it may index while the pages of the site are made. If there are more, all cores are busy anyway. */
const FEW = 4;

/** The search of a site, which may begin before its pages are there. */
export interface SearchBeside {
  /** Begins with what has changed in the search of a site, if that is little. It goes on while the caller does something else. */
  begin(site: Site): Promise<void>;
  /**
   * Writes the search of a site.
   * @throws when Pagefind fails.
   */
  end(site: Site, output: CarryingOutput, onPage: (done: number, of: number) => Promise<void>): Promise<void>;
}

/** What was begun for a site. */
interface Begun {
  readonly site: Site;
  readonly plan: ShardPlan;
  /** Null if it has to be done later: there was much to do, or it failed, which then shows again. */
  readonly indexed: Promise<Indexed | null>;
}

/**
 * @param language BCP 47 tag of the archive's main language.
 * @param makeFewShards who indexes what has changed, if that is little.
 */
export function searchBeside(
  language: string,
  remembered: Remembered,
  makeFewShards: MakeShards = makeShardsHere,
): SearchBeside {
  let begun: Begun | null = null;
  const planOf = (site: Site) => planShards(searchedPages(site), language, remembered);
  return {
    async begin(site) {
      const plan = planOf(site);
      const isLittle = plan.missing.length > 0 && plan.missing.length <= FEW;
      const few = { ...remembered, makeShards: makeFewShards };
      const indexed = isLittle ? indexShards(plan, few, async () => {}).catch(() => null) : null;
      begun = { site, plan, indexed: indexed ?? Promise.resolve(null) };
      // By then, whoever indexes has all that they need.
      if (isLittle) await setImmediate();
    },
    async end(site, output, onPage) {
      // Pagefind's process ends before another one begins, even if a page failed and the site is another one now.
      const ahead = (await begun?.indexed) ?? null;
      const isSame = begun?.site === site;
      const plan = isSame && begun ? begun.plan : planOf(site);
      const indexed = isSame ? ahead : null;
      await indexSite({ plan, indexed, words: site.words }, remembered, output, onPage);
    },
  };
}
