import { join } from "node:path";
import { type Built, nothing } from "./built.ts";
import { checkFolders } from "./cli/folders.ts";
import type { Report } from "./cli/report.ts";
import { interfaceLanguage } from "./languages/interfaceLanguage.ts";
import type { Machines } from "./machines/machines.ts";
import type { Written } from "./pipeline.ts";
import { isAbandoned, type Outcome } from "./problem.ts";
import { folderState } from "./read/folderState.ts";
import type { InputOptions } from "./read/input.ts";
import type { Archive } from "./records/source.ts";
import { render } from "./render.ts";
import { forgetRemoved } from "./review/forget.ts";
import { givenOnce } from "./shared/givenOnce.ts";
import { beginning } from "./site/beginning.ts";
import type { PackedArticles } from "./site/cards/packedFile.ts";
import { pathPrefix } from "./site/urls.ts";
import { type DiskCache, openCache } from "./work/cache.ts";
import { codeVersion } from "./work/codeVersion.ts";
import { type Effects, inStage, UNDISTURBED } from "./work/inStage.ts";
import { type Looking, lookBeside } from "./work/looking.ts";
import { FEWEST } from "./work/memory.ts";
import { HERE } from "./work/pool.ts";
import { MANY, scratchForMany } from "./work/scratchFile.ts";
import type { Work } from "./work/study.ts";
import { withArticles } from "./work/withArticles.ts";
import { bytesOf } from "./write/disk.ts";
import { CACHE, ENTRIES, HOME, LOG, SITE, ZIP } from "./write/home.ts";
import { type BuildInputs, buildInputs, type LastOutcome } from "./write/lastBuild.ts";
import { below } from "./write/output.ts";
import type { StagedOutput } from "./write/publish.ts";
import { refuseReturn } from "./write/refuseReturn.ts";

export interface BuildOptions {
  /** The folder of articles, absolute. */
  readonly seeds: string;
  /** The folder to build into, absolute. */
  readonly out: string;
  /** The address at which the site will be published; null to use the one in `archive.yml`. */
  readonly baseUrl: string | null;
  readonly useRegister: boolean;
  /** How many cores to use. Without it one, and all is done in the main thread. */
  readonly jobs?: number;
  /** Whether to make a ZIP of the site that opens from a disk. */
  readonly zip?: boolean;
  /** Where workers on other machines get their tasks; without it all is done on this one. */
  readonly machines?: Machines;
}

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

/** Looks at the seeds folder. What the disk says of each file can be asked for once, by the stage that reads the files: kept longer, it would take much memory. */
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

/** Runs a build with workers of this machine, or of any machines if the options say where to find them. The code for the latter is loaded only for them. */
async function withHands(
  { jobs = 1, machines, out }: Pick<BuildOptions, "jobs" | "machines" | "out">,
  report: Report,
  run: (hands: Hands) => Promise<Built>,
): Promise<Built> {
  if (machines === undefined) return run({ jobs, ...HERE });
  const { withMachines } = await import("./machines/machines.ts");
  return withMachines(machines, out, report, run);
}

/**
 * Runs a build with the cache of what former builds have found out. What this one puts there stays even if it is stopped, but not if it fails: it may be about
 * articles that nobody may see.
 */
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

/** What a build works with: its articles until its end, the cache for the next build, its workers, and the thread that looks at the last build's files. */
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
  // Loaded only here, since a build that finds nothing changed needs none of the stages.
  const [{ writeArchive }, { making }] = await Promise.all([
    import("./pipeline.ts"),
    import("./work/making.ts"),
  ]);
  // Nothing of the last build is touched before the other thread has looked at all of it.
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

/** What was written, without the ids of all articles, which take memory and which nobody else needs. @throws if something in it must stay hidden, as `refuseReturn` does. */
const withoutReturn =
  (published: string | null) =>
  ({ value, problems }: Outcome<Written>): Outcome<Omit<Written, "ids" | "concealed">> => {
    const { ids, concealed, ...written } = value;
    if (ids.length + written.withdrawn.length > 0) refuseReturn(published, { ids, concealed }, problems);
    return { value: written, problems };
  };
