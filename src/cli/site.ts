import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Built } from "../built.ts";
import { readEntries } from "../entry/read.ts";
import type { SiteArticle } from "../entry/schema.ts";
import { readArchive } from "../read/input.ts";
import { render } from "../render.ts";
import { originalPath } from "../site/urls.ts";
import { memoryCache } from "../work/cache.ts";
import { type Effects, inStage, UNDISTURBED } from "../work/inStage.ts";
import { HERE } from "../work/pool.ts";
import { withArticles } from "../work/withArticles.ts";
import { ENTRIES, LOG, SITE, ZIP } from "../write/home.ts";
import { checkFolders } from "./folders.ts";
import type { Report } from "./report.ts";

export interface SiteFromEntries {
  /** The folder of entries, absolute; a person may have edited them. */
  readonly entries: string;
  /** The folder to build into, absolute. */
  readonly out: string;
  /** Where the site will be published; null to ask `archive.yml` beside the entries. */
  readonly baseUrl: string | null;
}

/**
 * Builds a site with its search index from a folder of entries, as a build does from seeds. The last
 * site stays as it is until the new one is whole.
 * @throws when the folders can't be used, or a page or the index can't be made.
 */
export async function siteFromEntries(
  options: SiteFromEntries,
  report: Report,
  effects: Effects = UNDISTURBED,
): Promise<Built> {
  const { entries, out, baseUrl } = options;
  checkFolders(entries, out, "entries");
  const { value: archive, problems } = readArchive(entries);
  return inStage({ out, replaces: [SITE, LOG, ZIP] }, effects, async (stage) => {
    stage.keep(ENTRIES);
    const originals = join(dirname(entries), SITE);
    const hasOriginal = (article: Pick<SiteArticle, "id" | "seed">) =>
      existsSync(join(originals, originalPath(article)));
    const shown = { originals, copyOriginals: true, archive, baseUrl: baseUrl ?? archive.url };
    const built = await withArticles(stage, (articles) =>
      render(
        { articles, work: { jobs: 1, fewest: 0, cache: memoryCache(), ...HERE } },
        (onEntry) => readEntries(entries, hasOriginal, articles.add, onEntry),
        shown,
        stage,
        report,
      ),
    );
    return { ...built, problems: [...problems, ...built.problems] };
  });
}
