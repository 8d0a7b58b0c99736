import { dirname, join } from "node:path";
import { type Built, render } from "../build.ts";
import { readArchive } from "../read/input.ts";
import { SITE } from "../write/entries.ts";
import { stageOutput } from "../write/output.ts";
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
export async function siteFromEntries(options: SiteFromEntries, report: Report): Promise<Built> {
  const { entries, out, baseUrl } = options;
  checkFolders(entries, out, [SITE], "entries");
  const { value: archive, problems } = readArchive(entries);
  const stage = stageOutput(out, [SITE]);
  try {
    const site = join(stage.dir, SITE);
    const originals = join(dirname(entries), SITE);
    const built = await render(
      { entries, originals, site, archive, baseUrl: baseUrl ?? archive.url },
      report,
    );
    if (built.articles > 0) stage.publish();
    return { articles: built.articles, problems: [...problems, ...built.problems] };
  } finally {
    stage.discard();
  }
}
