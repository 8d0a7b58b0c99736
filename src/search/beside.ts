import { setImmediate } from "node:timers/promises";
import type { Site } from "../site/model/site.ts";
import { searchedPages } from "../site/searched.ts";
import { noting } from "../write/noting.ts";
import type { CarryingOutput, RevocableOutput } from "../write/output.ts";
import { indexSite } from "./index.ts";
import { indexShards, planShards, type Remembered, type ShardPlan } from "./indexShards.ts";
import { type MakeShards, makeShardsHere } from "./makeShards.ts";

/** Pagefind is another process: so many shards it may index while the pages of the site are made. If there are more, all cores are busy anyway. */
const FEW = 4;

/** The search of a site, which may be written while its pages are made. */
export interface SearchBeside {
  /** Begins with the search of a site, if little has changed in it. It goes on while the caller does something else. @returns whether it did. */
  begin(site: Site, output: RevocableOutput): Promise<boolean>;
  /**
   * Waits until what was begun is done but for what other cores compress: that goes on while this thread is busy. If shards are still being indexed,
   * it doesn't wait.
   */
  almost(): Promise<void>;
  /**
   * Writes the search of a site, as far as that isn't done.
   * @throws when Pagefind fails.
   */
  end(
    site: Site,
    output: RevocableOutput,
    onPage: (done: number, of: number) => Promise<void>,
  ): Promise<void>;
  /** Waits for what was begun: before that, the output mustn't be removed. */
  idle(): Promise<void>;
}

/** What was begun for a site. */
interface Begun {
  readonly site: Site;
  readonly plan: ShardPlan;
  /** Whether all is written; false if it has to be done later: there was much to do, or it failed, which then shows again. */
  readonly isWritten: Promise<boolean>;
  /** Ends when all is written but for what is being compressed, or when all has ended. */
  readonly almost: Promise<unknown>;
  /** The paths of what is there of it. */
  readonly paths: ReadonlySet<string>;
}

const unheard = async () => {};

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
  const few = { ...remembered, makeShards: makeFewShards };
  const planOf = (site: Site) => planShards(searchedPages(site), language, remembered);
  let areIndexed = false;
  const started = async (
    plan: ShardPlan,
    { words }: Site,
    output: CarryingOutput,
    onLast: () => void,
  ): Promise<boolean> => {
    areIndexed = false;
    if (plan.missing.length > FEW) return false;
    const indexed = await indexShards(plan, few, async (done, of) => {
      areIndexed = done === of;
    });
    await indexSite({ plan, indexed, words }, remembered, output, unheard, onLast);
    return true;
  };
  /** Takes back what was begun. It has ended before anything else begins. */
  const drop = async (output: RevocableOutput) => {
    await begun?.isWritten;
    for (const path of begun?.paths ?? []) output.remove(path);
    begun = null;
  };
  return {
    async begin(site, output) {
      // A page may have failed, and the site is another one now.
      await drop(output);
      const plan = planOf(site);
      const paths = new Set<string>();
      let reach = () => {};
      const isLast = new Promise<void>((resolve) => {
        reach = resolve;
      });
      const isWritten = started(plan, site, noting(output, paths), reach).catch(() => false);
      begun = { site, plan, isWritten, almost: Promise.race([isLast, isWritten]), paths };
      const isBegun = plan.missing.length <= FEW;
      // By then, whoever indexes has all that they need.
      if (isBegun) await setImmediate();
      return isBegun;
    },
    async almost() {
      if (areIndexed) await begun?.almost;
    },
    async end(site, output, onPage) {
      if (begun?.site !== site) await drop(output);
      if (await begun?.isWritten) return;
      await indexSite({ plan: begun?.plan ?? planOf(site), words: site.words }, remembered, output, onPage);
    },
    async idle() {
      await begun?.isWritten;
    },
  };
}
