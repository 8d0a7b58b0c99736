import { join } from "node:path";
import { checkFolders } from "./cli/folders.ts";
import type { Report } from "./cli/report.ts";
import { writeArchive } from "./pipeline.ts";
import type { Problem } from "./problem.ts";
import { indexSite } from "./search/index.ts";
import { counted } from "./shared/plurals.ts";
import { buildSite, type SiteOptions } from "./site/eleventy.ts";
import { ENTRIES, SITE } from "./write/entries.ts";
import { folderOutput, stageOutput } from "./write/output.ts";

export interface BuildOptions {
  /** The folder of articles, absolute. */
  readonly seeds: string;
  /** The folder to build into, absolute. */
  readonly out: string;
  /** The address at which the site will be published; null to use the one in `archive.yml`. */
  readonly baseUrl: string | null;
  readonly useRegister: boolean;
}

/** The result of a build. If there is no article, nothing was published. */
export interface Built {
  readonly articles: number;
  readonly problems: readonly Problem[];
}

/**
 * Builds everything: the entries, the site that shows them, and the search index. The new build
 * replaces the last one only when it is complete.
 * @throws when the folders can't be used, or a page or the index can't be made.
 */
export async function build(options: BuildOptions, report: Report): Promise<Built> {
  const { seeds, out } = options;
  checkFolders(seeds, out, [ENTRIES, SITE]);
  const stage = stageOutput(out, [ENTRIES, SITE]);
  try {
    const built = await buildInto(stage.dir, options, report);
    if (built.articles > 0) stage.publish();
    return built;
  } finally {
    stage.discard();
  }
}

async function buildInto(dir: string, options: BuildOptions, report: Report): Promise<Built> {
  // seeds -> entries
  const { value: written, problems } = writeArchive(options, folderOutput(dir), report);
  if (written.articles === 0) return { articles: 0, problems };

  // entries -> pages
  const { archive } = written;
  const [entries, site] = [join(dir, ENTRIES), join(dir, SITE)];
  const rendered = await render(
    { entries, originals: site, site, archive, baseUrl: options.baseUrl ?? archive.url },
    report,
  );
  return { articles: rendered.articles, problems: [...problems, ...rendered.problems] };
}

/**
 * Renders a folder of entries into a site, with its search index.
 * @throws when a page or the index can't be made.
 */
export async function render(options: Omit<SiteOptions, "onPage">, report: Report): Promise<Built> {
  const rendering = report.stage("site");
  const { value, problems } = await buildSite({ ...options, onPage: rendering.progress });
  rendering.end(counted(value.pages, "page"));
  if (value.articles === 0) return { articles: 0, problems };

  // pages -> search index
  const indexing = report.stage("search");
  await indexSite(options.site, options.archive.language);
  indexing.end(`${counted(value.articles, "article")} indexed`);
  return { articles: value.articles, problems };
}
