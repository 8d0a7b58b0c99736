import { join } from "node:path";
import { type Built, nothing } from "./built.ts";
import type { Report } from "./cli/report.ts";
import type { Tables } from "./entry/read.ts";
import type { Outcome } from "./problem.ts";
import { counted } from "./shared/plurals.ts";
import { siteSize } from "./shared/siteSize.ts";
import type { Begun } from "./site/beginning.ts";
import type { SiteOptions } from "./site/buildSite.ts";
import type { PackedArticles } from "./site/cards/packedFile.ts";
import { type Entries, entriesOf, entriesWith } from "./site/cards/shelf.ts";
import { type MakingParts, makingParts } from "./work/makingParts.ts";
import type { Work } from "./work/study.ts";
import { SITE } from "./write/home.ts";
import { MANIFEST_FILE, manifestOf, manifestText } from "./write/manifest.ts";
import { below } from "./write/output.ts";
import type { StagedOutput } from "./write/publish.ts";

/** The folder in which another thread joins files until they are written. It isn't part of the site: publishing removes it. */
const JOINED = "joined.tmp";

/** What a site is made with: its articles, or the place where `read` puts them; and who does the work, with what former builds found out. */
interface Rendering {
  readonly articles: PackedArticles;
  readonly work: Omit<Work, "began">;
  /** What was already begun of the site, while articles were compared. */
  readonly begun?: Begun | null;
}

/**
 * Renders entries into a site, with its search index.
 * @param read gives the tables beside the entries; it tells how far it is.
 * @throws when a page or the index can't be made.
 */
export async function render(
  { articles, work, begun = null }: Rendering,
  read: (onEntry: SiteOptions["onPage"]) => Promise<Outcome<Tables>>,
  options: Omit<SiteOptions, "onPage" | "version" | "makePages" | "begun">,
  stage: StagedOutput,
  report: Report,
): Promise<Built> {
  const rendering = report.stage("site");
  stage.touch();
  const tables = await read(rendering.progress);
  const entries = begun ? entriesWith(begun.entries, tables.value) : entriesOf(articles, tables.value);
  const { siteCrew } = await import("./work/siteCrew.ts");
  const { archive, baseUrl } = options;
  const { names, withdrawn, copies, related, stories } = entries;
  const settings = { names, withdrawn, copies, related, stories, archive, baseUrl };
  const crew = siteCrew(articles, settings, { ...work, dir: join(stage.dir, JOINED) });
  try {
    await crew.told;
    const withBegun = { ...options, ...(begun && { begun: begun.site }) };
    const toSite = below(stage.output, SITE);
    const parts = await makingParts(
      crew,
      { entries, cache: work.cache, language: archive.language },
      stage,
      toSite,
    );
    const built = await renderParts(parts, entries, withBegun, { stage, rendering, report });
    return { ...built, problems: [...tables.problems, ...articles.problems, ...built.problems] };
  } finally {
    await crew.close();
  }
}

/** Renders a site whose parts are made by `parts`, and leaves nothing half made if that fails. */
async function renderParts(
  parts: MakingParts,
  entries: Entries,
  options: RenderOptions,
  reporting: Reporting,
): Promise<Built> {
  try {
    return await renderPages(parts, entries, options, reporting);
  } catch (error) {
    await parts.drop();
    throw error;
  } finally {
    await parts.idle();
  }
}

/** Makes the pages, then waits for the search index and the data, then lists all files. */
async function renderPages(
  { version, makePages, onModel, end }: MakingParts,
  entries: Entries,
  options: RenderOptions,
  { stage, rendering, report }: Reporting,
): Promise<Built> {
  const { output, touch } = stage;
  const toSite = below(output, SITE);
  const { buildSite } = await import("./site/buildSite.ts");
  const { value, problems } = await buildSite(
    entries,
    { ...options, version, onPage: rendering.progress, makePages, onModel },
    toSite,
  );
  const { site, cards, withdrawn, pages, carried } = value;
  const asBefore = carried > 0 ? `, ${carried.toLocaleString("en")} of them as before` : "";
  rendering.end(`${counted(pages, "page")}${asBefore}`);
  if (cards.length + withdrawn.length === 0) return nothing(problems);

  const indexing = report.stage("search");
  touch();
  const changes = await end(site, indexing.progress);
  indexing.end(`${counted(cards.length, "article")} indexed`);

  const { writeOffline } = await import("./site/offline/writeOffline.ts");
  await writeOffline(site, output.written().below(SITE), toSite);

  const manifest = manifestOf(site.articles, withdrawn);
  toSite.write(MANIFEST_FILE, manifestText({ ...manifest, files: output.written().below(SITE) }));
  return {
    articles: cards.length,
    withdrawn: withdrawn.length,
    changes,
    address: options.baseUrl,
    problems,
    size: siteSize(output.written().below(SITE)),
    zip: null,
    isKept: false,
  };
}

/** What a caller decides about a site. */
type RenderOptions = Omit<SiteOptions, "onPage" | "version" | "makePages">;

/** Where a site is built, and who hears how far it is: `rendering` is the report's stage of the pages. */
interface Reporting {
  readonly stage: StagedOutput;
  readonly rendering: ReturnType<Report["stage"]>;
  readonly report: Report;
}
