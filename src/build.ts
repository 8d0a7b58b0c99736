import { join } from "node:path";
import { checkFolders } from "./cli/folders.ts";
import type { Report } from "./cli/report.ts";
import { writeArchive } from "./pipeline.ts";
import { formatProblems, type Problem } from "./problem.ts";
import { isPartlyUnread, REGISTER_FILE } from "./read/register.ts";
import { forgetRemoved } from "./review/forget.ts";
import { indexSite } from "./search/index.ts";
import { counted } from "./shared/plurals.ts";
import { buildSite, type SiteOptions } from "./site/eleventy.ts";
import { memoryCache } from "./work/cache.ts";
import { codeVersion } from "./work/codeVersion.ts";
import { formerManifest, logChanges } from "./write/accessions.ts";
import type { Change } from "./write/changes.ts";
import { DISK, type Disk } from "./write/disk.ts";
import { ENTRIES, LOG, SITE } from "./write/home.ts";
import { MANIFEST_FILE, manifestOf, manifestText } from "./write/manifest.ts";
import { below, fileWithin } from "./write/output.ts";
import { type StagedOutput, stageOutput } from "./write/publish.ts";

export interface BuildOptions {
  /** The folder of articles, absolute. */
  readonly seeds: string;
  /** The folder to build into, absolute. */
  readonly out: string;
  /** The address at which the site will be published; null to use the one in `archive.yml`. */
  readonly baseUrl: string | null;
  readonly useRegister: boolean;
}

/** The result of a build. If there is no article and none was withdrawn, nothing was published. */
export interface Built {
  readonly articles: number;
  readonly withdrawn: number;
  /** What changed since the last build; null if this was the first one. */
  readonly changes: readonly Change[] | null;
  /** The address at which the site will be published; null if nobody has given it. */
  readonly address: string | null;
  readonly problems: readonly Problem[];
}

const nothing = (problems: readonly Problem[]): Built => ({
  articles: 0,
  withdrawn: 0,
  changes: null,
  address: null,
  problems,
});

/** What a build needs of the world besides its folders. */
export interface Effects {
  /** Calls a function when a person stops us. @returns takes that back. */
  readonly onStop: (run: () => void) => () => void;
  readonly disk: Disk;
}

/** For a caller that nobody stops. */
export const UNDISTURBED: Effects = { onStop: () => () => {}, disk: DISK };

/**
 * Builds everything: the entries, the site that shows them, and the search index. The new build
 * replaces the last one only when it is complete.
 * @throws when the folders can't be used, or a page or the index can't be made.
 */
export async function build(
  options: BuildOptions,
  report: Report,
  effects: Effects = UNDISTURBED,
): Promise<Built> {
  const { seeds, out } = options;
  checkFolders(seeds, out);
  return inStage({ out, replaces: [ENTRIES, SITE, LOG] }, effects, (stage) =>
    buildInto(stage, options, report),
  );
}

/** Builds into a new folder, publishes it if it has an article, and leaves nothing behind if it fails or is stopped. */
export async function inStage(
  { out, replaces }: { readonly out: string; readonly replaces: readonly string[] },
  { disk, onStop }: Effects,
  run: (stage: StagedOutput) => Promise<Built>,
): Promise<Built> {
  const stage = stageOutput(out, replaces, disk);
  const forget = onStop(stage.discard);
  try {
    const built = await run(stage);
    if (built.articles + built.withdrawn > 0) stage.publish();
    return built;
  } finally {
    forget();
    stage.discard();
  }
}

async function buildInto(stage: StagedOutput, options: BuildOptions, report: Report): Promise<Built> {
  // seeds -> entries
  const { value: written, problems } = await writeArchive(options, stage.output, report);
  if (written.articles + written.withdrawn.length === 0) return nothing(problems);
  refuseReturn(stage.published, written.ids, problems);

  // entries -> pages
  const { archive } = written;
  const [entries, originals] = [join(stage.dir, ENTRIES), join(stage.dir, SITE)];
  const baseUrl = options.baseUrl ?? archive.url;
  const rendered = await render(
    { entries, originals, copyOriginals: false, archive, baseUrl },
    stage,
    report,
  );
  const forgotten = forgetRemoved(options.out, options.seeds, written.withdrawn);
  return { ...rendered, problems: [...problems, ...rendered.problems, ...forgotten] };
}

/**
 * Refuses to show again what was withdrawn, if that may only be because the register couldn't be read whole.
 * @throws then, naming how many articles it is about.
 */
function refuseReturn(published: string | null, ids: readonly string[], problems: readonly Problem[]): void {
  if (published === null || !isPartlyUnread(problems)) return;
  const withdrawn = new Set(formerManifest(published)?.withdrawn);
  const back = ids.filter((id) => withdrawn.has(id));
  if (back.length === 0) return;
  const file = problems.filter(({ seed }) => seed === REGISTER_FILE);
  throw new Error(
    `${counted(back.length, "withdrawn article")} would be published again, because a part of ${REGISTER_FILE} can’t be read. Nothing was published. Mend it and build again:\n${formatProblems(file)}`,
  );
}

/**
 * Renders a folder of entries into a site, with its search index.
 * @throws when a page or the index can't be made.
 */
export async function render(
  options: Omit<SiteOptions, "onPage">,
  stage: StagedOutput,
  report: Report,
): Promise<Built> {
  const { output, touch } = stage;
  const toSite = below(output, SITE);
  const rendering = report.stage("site");
  touch();
  const { value, problems } = await buildSite({ ...options, onPage: rendering.progress }, toSite);
  rendering.end(counted(value.pages, "page"));
  const { articles, withdrawn } = value;
  if (articles.length + withdrawn.length === 0) return nothing(problems);

  // pages -> search index
  const indexing = report.stage("search");
  touch();
  const searched = { pages: value.searched, language: options.archive.language };
  const remembered = { cache: memoryCache(), version: codeVersion() };
  await indexSite(searched, remembered, toSite, indexing.progress);
  indexing.end(`${counted(articles.length, "article")} indexed`);

  const files = output.written().flatMap((file) => fileWithin(SITE, file));
  const manifest = manifestOf(articles, withdrawn, files);
  toSite.write(MANIFEST_FILE, manifestText(manifest));
  const changes = logChanges(stage, manifest);
  const address = options.baseUrl;
  return { articles: articles.length, withdrawn: withdrawn.length, changes, address, problems };
}
