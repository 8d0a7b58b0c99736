import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { checkFolders } from "./cli/folders.ts";
import type { Report } from "./cli/report.ts";
import type { Tables } from "./entry/read.ts";
import { interfaceLanguage } from "./languages/interfaceLanguage.ts";
import type { Machines } from "./machines/machines.ts";
import type { Written } from "./pipeline.ts";
import { formatProblems, isAbandoned, type Outcome, type Problem } from "./problem.ts";
import { folderState } from "./read/folderState.ts";
import type { InputOptions } from "./read/input.ts";
import { isPartlyUnread, REGISTER_FILE } from "./read/register.ts";
import type { Archive } from "./records/source.ts";
import { forgetRemoved } from "./review/forget.ts";
import { allDone } from "./shared/allDone.ts";
import { givenOnce } from "./shared/givenOnce.ts";
import { counted } from "./shared/plurals.ts";
import { type SiteSize, siteSize } from "./shared/siteSize.ts";
import { type Begun, beginning } from "./site/beginning.ts";
import type { SiteOptions } from "./site/buildSite.ts";
import { type PackedArticles, packedArticles } from "./site/cards/packedFile.ts";
import { type Entries, entriesOf, entriesWith } from "./site/cards/shelf.ts";
import type { Site } from "./site/model/site.ts";
import { pathPrefix } from "./site/urls.ts";
import { type Cache, type DiskCache, openCache } from "./work/cache.ts";
import { codeVersion } from "./work/codeVersion.ts";
import { type Looking, lookBeside } from "./work/looking.ts";
import { FEWEST } from "./work/memory.ts";
import { HERE } from "./work/pool.ts";
import { MANY, scratchForMany } from "./work/scratchFile.ts";
import type { SiteCrew } from "./work/siteCrew.ts";
import type { Work } from "./work/study.ts";
import { formerManifest, logChanges } from "./write/accessions.ts";
import type { Change } from "./write/changes.ts";
import { bytesOf, DISK, type Disk } from "./write/disk.ts";
import { CACHE, ENTRIES, HOME, LOG, SITE, ZIP } from "./write/home.ts";
import { type BuildInputs, buildInputs, type LastOutcome } from "./write/lastBuild.ts";
import { MANIFEST_FILE, manifestOf, manifestText } from "./write/manifest.ts";
import { below, type RevocableOutput } from "./write/output.ts";
import { type StagedOutput, stageOutput } from "./write/publish.ts";

export interface BuildOptions {
  /** The folder of articles, absolute. */
  readonly seeds: string;
  /** The folder to build into, absolute. */
  readonly out: string;
  /** The address at which the site will be published; null to use the one in `archive.yml`. */
  readonly baseUrl: string | null;
  readonly useRegister: boolean;
  /** How many cores to use: one unless it is given, and then all is done in the main one. */
  readonly jobs?: number;
  /** Whether to make a ZIP of the site that opens from a disk. */
  readonly zip?: boolean;
  /** Where workers on other machines get their tasks; without it all is done on this one. */
  readonly machines?: Machines;
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
  /** How large the site is; null if nothing was published. */
  readonly size: SiteSize | null;
  /** The name of the ZIP; null if none was made. */
  readonly zip: string | null;
  /** Whether the last build was kept, because nothing that it is made from has changed. */
  readonly isKept: boolean;
}

const nothing = (problems: readonly Problem[]): Built => ({
  articles: 0,
  withdrawn: 0,
  changes: null,
  address: null,
  problems,
  size: null,
  zip: null,
  isKept: false,
});

/** What a build needs of the world besides its folders. */
export interface Effects {
  /** Calls a function when a person stops us. @returns takes that back. */
  readonly onStop: (run: () => void) => () => void;
  readonly disk: Disk;
  /** From how many articles on what is compared lies in a file. It changes nothing in what is built. */
  readonly many?: number;
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
  return inStage({ out, replaces: [ENTRIES, SITE, LOG, ZIP] }, effects, async (stage) => {
    const { inputs, last, seen } = lookedAt(options, stage);
    if (last !== null) return { ...last, changes: [], isKept: true };
    const looking = lookBeside(stage, options.jobs ?? 1);
    const built = await withHands(options, report, (hands) =>
      withCache(out, effects, (cache) =>
        withArticles(stage, (articles) =>
          buildInto(
            stage,
            { articles, cache, hands, looking, many: effects.many ?? MANY },
            { ...options, seen },
            report,
          ),
        ),
      ),
    ).finally(looking.end);
    const { articles, withdrawn, address, problems, size, zip } = built;
    if (problems.some(isAbandoned)) return built;
    stage.note(inputs, { articles, withdrawn, address, problems: [...problems], size, zip });
    return built;
  });
}

/** What is known before anything is read. */
interface LookedAt {
  readonly inputs: BuildInputs;
  /** What the last build reported, if it is what this one would make, because none of the inputs has changed; else null. */
  readonly last: LastOutcome | null;
  readonly seen: NonNullable<InputOptions["seen"]>;
}

/** Looks at the seeds folder. What the disk says of each file is let go of when it has been given to whoever reads them, as that takes much memory. */
function lookedAt(
  { seeds, baseUrl, useRegister, zip = false }: BuildOptions,
  { began, unchanged }: StagedOutput,
): LookedAt {
  const state = folderState(seeds);
  const settings = [codeVersion(), JSON.stringify([seeds, baseUrl, useRegister, zip])];
  const inputs = buildInputs(state, settings, began);
  return { inputs, last: unchanged(inputs, state), seen: givenOnce(state) };
}

/** Who does the work besides this thread. */
type Hands = Pick<Work, "jobs" | "start" | "largest" | "backlog">;

/** Workers of this machine, or, if the options say where to find them, of any machines. What the latter need is loaded only for them. */
async function withHands(
  { jobs = 1, machines, out }: Pick<BuildOptions, "jobs" | "machines" | "out">,
  report: Report,
  run: (hands: Hands) => Promise<Built>,
): Promise<Built> {
  if (machines === undefined) return run({ jobs, ...HERE });
  const { withMachines } = await import("./machines/machines.ts");
  return withMachines(machines, out, report, run);
}

/** Uses what former builds have found out, and keeps what this one does, even if it is stopped. */
async function withCache(
  out: string,
  { onStop }: Effects,
  run: (cache: DiskCache) => Promise<Built>,
): Promise<Built> {
  const cache = openCache(join(out, HOME, CACHE));
  const forget = onStop(cache.close);
  try {
    const built = await run(cache);
    cache.end();
    return built;
  } catch (error) {
    cache.undo();
    throw error;
  } finally {
    forget();
    cache.close();
  }
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
    if (built.articles + built.withdrawn > 0 && !built.isKept) stage.publish();
    return built;
  } finally {
    forget();
    stage.discard();
  }
}

/** Runs a build with a file that keeps its articles until its end. */
export async function withArticles<T>(
  stage: Pick<StagedOutput, "dir">,
  run: (articles: PackedArticles) => Promise<T>,
): Promise<T> {
  const articles = packedArticles(() => join(stage.dir, ARTICLES));
  try {
    return await run(articles);
  } finally {
    articles.close();
  }
}

/** The name of that file. */
const ARTICLES = "articles.tmp";

/** A folder for files that another thread joins, until they are written. It isn't one of the site: publishing removes it. */
const JOINED = "joined.tmp";

/** Where a build keeps what it needs again: its articles until its end, and what it has found out for the next one; and who works for it and looks. */
interface Keeping extends Required<Pick<Effects, "many">> {
  readonly articles: PackedArticles;
  readonly cache: DiskCache;
  readonly hands: Hands;
  readonly looking: Looking;
}

async function buildInto(
  stage: StagedOutput,
  { articles, cache, hands, looking, many }: Keeping,
  options: BuildOptions & Pick<InputOptions, "seen">,
  report: Report,
): Promise<Built> {
  const { scratch, close } = scratchForMany(join(options.out, HOME, CACHE, "compared.tmp"), many);
  const work = { ...hands, fewest: FEWEST, cache, began: stage.began, scratch };
  // Loaded only here, as a build from which nothing has changed needs none of the stages.
  const [{ writeArchive }, { making }] = await Promise.all([
    import("./pipeline.ts"),
    import("./work/making.ts"),
  ]);
  // Nothing of the last build is touched before all of it was looked at.
  const opened = async () => {
    await looking.done;
    return stage.output;
  };
  const { begin, begun } = beginning(articles, options.baseUrl);
  // seeds -> entries, and the same articles for the site
  const { value: written, problems } = await writeArchive(options, opened, report, {
    work,
    making: (knowledge) => making(articles, work, knowledge),
    meanwhile: begin,
  })
    .then(withoutReturn(stage.published))
    .finally(close);
  if (written.articles + written.withdrawn.length === 0) return nothing(problems);

  // entries -> pages
  const { archive } = written;
  const originals = join(stage.dir, SITE);
  const baseUrl = options.baseUrl ?? archive.url;
  const rendered = await render(
    { articles, work, begun: begun() },
    async () => ({ value: written.tables, problems: [] }),
    { originals, copyOriginals: false, archive, baseUrl },
    stage,
    report,
  );
  const zipped = options.zip ? await zipSite(stage, archive, baseUrl, report) : NO_ZIP;
  const forgotten = forgetRemoved(options.out, options.seeds, written);
  const all = [...problems, ...rendered.problems, ...zipped.problems, ...forgotten];
  return { ...rendered, zip: zipped.value, problems: all };
}

const NO_ZIP = { value: null, problems: [] } as const;

/** Makes a copy of the site that opens from a disk. */
async function zipSite(
  { output, dir, touch }: StagedOutput,
  archive: Archive,
  baseUrl: string | null,
  report: Report,
): Promise<Outcome<string | null>> {
  const zipping = report.stage("zip");
  touch();
  const { writeZip } = await import("./export/zip/writeZip.ts");
  const files = [...output.written().below(SITE)];
  const read = (path: string) => bytesOf(join(dir, SITE, path));
  const site = {
    title: archive.title,
    language: interfaceLanguage(archive),
    ...{ prefix: pathPrefix(baseUrl), files, read, version: codeVersion() },
  };
  const zipped = await writeZip(site, below(output, ZIP), zipping.progress);
  zipping.end(zipped.value ?? "not made");
  return zipped;
}

/** What was written, if nothing in it must stay hidden. The ids of all articles are let go of, as nobody else asks for them. @throws as `refuseReturn` does. */
const withoutReturn =
  (published: string | null) =>
  ({ value, problems }: Outcome<Written>): Outcome<Omit<Written, "ids" | "concealed">> => {
    const { ids, concealed, ...written } = value;
    if (ids.length + written.withdrawn.length > 0) refuseReturn(published, { ids, concealed }, problems);
    return { value: written, problems };
  };

/**
 * Refuses to show again what was withdrawn, or the names in an article that were shortened, if that may only be because
 * the register couldn't be read whole.
 * @throws then, naming how many articles it is about.
 */
function refuseReturn(
  published: string | null,
  { ids, concealed }: Pick<Written, "ids" | "concealed">,
  problems: readonly Problem[],
): void {
  if (published === null || !isPartlyUnread(problems)) return;
  const former = formerManifest(published);
  const withdrawn = new Set(former?.withdrawn);
  const back = ids.filter((id) => withdrawn.has(id));
  // An article whose names are no longer shortened has another text, and so another id, unless that is pinned.
  const still = new Set(concealed);
  const named = (former?.articles ?? []).filter(({ id, anonymised }) => anonymised && !still.has(id));
  if (back.length + named.length === 0) return;
  const what =
    back.length > 0
      ? counted(back.length, "withdrawn article")
      : `The names that are shortened in ${counted(named.length, "article")}`;
  const file = problems.filter(({ seed }) => seed === REGISTER_FILE);
  throw new Error(
    `${what} would be published again, because a part of ${REGISTER_FILE} can’t be read. Nothing was published. Mend it and build again:\n${formatProblems(file)}`,
  );
}

/** With what a site is made: its articles, or where `read` puts them, what was found out when a site was last indexed, and how many cores. */
interface Rendering {
  readonly articles: PackedArticles;
  readonly work: Omit<Work, "began">;
  /** What was begun of the site. */
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
    const built = await renderBy(crew, { entries, cache: work.cache }, withBegun, {
      stage,
      rendering,
      report,
    });
    return { ...built, problems: [...tables.problems, ...articles.problems, ...built.problems] };
  } finally {
    await crew.close();
  }
}

/** Renders entries, once it is known who makes the parts of the site. */
async function renderBy(
  crew: SiteCrew,
  { entries, cache }: { readonly entries: Entries; readonly cache: Cache },
  options: Omit<SiteOptions, "onPage" | "version" | "makePages">,
  { stage, rendering, report }: Reporting,
): Promise<Built> {
  const version = codeVersion();
  const [{ searchBeside }, { dataBeside }, { besidePages }, { exportSite }, { writeFeeds }] =
    await Promise.all([
      import("./search/beside.ts"),
      import("./export/writeData.ts"),
      import("./site/besidePages.ts"),
      import("./export/exportSite.ts"),
      import("./export/feeds/writeFeeds.ts"),
    ]);
  const { makePages, makeShards, makeFewShards, makeData, joinFiles } = crew;
  const search = searchBeside(options.archive.language, { cache, version, makeShards }, makeFewShards);
  const kept = { cache, version, makeData, joinFiles };
  const data = dataBeside(kept);
  const toSite = below(stage.output, SITE);
  let indexing: Progress = async () => {};
  // search index, and what programs read: while other cores index and compress, this one goes on
  // The log of all articles isn't kept: what is below waits for others.
  const tellChanges = (site: Site, to: RevocableOutput) => {
    const { changes, log } = logChanges(stage, site);
    writeFeeds(site, log, to);
    return changes;
  };
  const others = besidePages(async (site: Site, to) => {
    const changes = tellChanges(site, to);
    await allDone([
      search.end(site, to, (done, of) => indexing(done, of)),
      exportSite(site, { ...kept, data }, to),
    ]);
    return changes;
  }, toSite);
  /** Whether the search is made beside this thread. */
  let isBeside = false;
  const making: Making = {
    version,
    async makePages(site, ...pages) {
      if (isBeside) {
        // This thread has no time for others while it makes pages. So it first does what they wait for, and what else has to be done beside pages.
        await twoTurns();
        await others.begin(site);
        await search.almost();
      }
      await makePages(site, ...pages);
    },
    async onModel(site) {
      if (crew.isElsewhere && site.articles.length === entries.cards.length) return others.begin(site);
      await others.drop();
      isBeside = await search.begin(site, toSite);
      await data.begin(site, toSite);
    },
    async end(site, progress) {
      indexing = progress;
      // The search first takes what was compressed while pages were made, and has the next compressed while this thread goes on.
      await twoTurns();
      return others.end(site);
    },
  };
  try {
    return await renderWith(making, entries, options, { stage, rendering, report });
  } catch (error) {
    await others.drop();
    throw error;
  } finally {
    await search.idle();
  }
}

type Progress = (done: number, of: number) => Promise<void>;

/** Lets this thread take what others have done. */
async function twoTurns(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await setImmediate();
}

/** Who makes a site: its pages, and what it has besides them. */
interface Making {
  readonly version: string;
  readonly makePages: SiteCrew["makePages"];
  /** Hears of the model of the site, and begins with what needs no pages. */
  readonly onModel: (site: Site) => Promise<void>;
  /** Ends what was begun. */
  readonly end: (site: Site, progress: Progress) => Promise<Built["changes"]>;
}

async function renderWith(
  { version, makePages, onModel, end }: Making,
  entries: Entries,
  options: Omit<SiteOptions, "onPage" | "version" | "makePages">,
  { stage, rendering, report }: Reporting,
): Promise<Built> {
  const { output, touch } = stage;
  const toSite = below(output, SITE);
  const { buildSite } = await import("./site/buildSite.ts");
  // entries -> pages
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

/** Where a site is built, and who hears how far it is: `rendering` is the report's stage of the pages. */
interface Reporting {
  readonly stage: StagedOutput;
  readonly rendering: ReturnType<Report["stage"]>;
  readonly report: Report;
}
