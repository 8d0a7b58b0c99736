import { availableParallelism, tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BuildOptions } from "../build.ts";
import type { ImportOptions } from "../import/importFiles.ts";
import { isRedisAddress, s3Address } from "../machines/addresses.ts";
import type { Machines } from "../machines/machines.ts";
import type { WorkerOptions } from "../machines/worker.ts";
import { siteAddress } from "../read/metadata.ts";
import type { ReviewOptions } from "../review/review.ts";
import { called } from "./called.ts";
import { COMMANDS, type CommandName, isCommandName, LISTED } from "./commandList.ts";
import type { SiteFromEntries } from "./site.ts";

/** Makes a folder of articles. */
export interface InitCommand {
  readonly kind: "init";
  /** The folder of articles, and the one that it is for, absolute: other files are written there. */
  readonly seeds: string;
  readonly folder: string;
  readonly github: boolean;
  readonly gitlab: boolean;
  readonly json: boolean;
}

/** Builds the archive once. */
export interface BuildCommand {
  readonly kind: "build";
  readonly options: BuildOptions;
  readonly strict: boolean;
  /** Whether `dateline serve` has started this build, and says itself where to look. */
  readonly isServed: boolean;
  /** Whether to print JSON. */
  readonly json: boolean;
}

/** Does the work of builds on other machines. */
export interface WorkerCommand {
  readonly kind: "worker";
  readonly options: WorkerOptions;
}

/** Builds the archive at every change, and serves it. */
export interface ServeCommand {
  readonly kind: "serve";
  readonly options: BuildOptions;
  readonly port: number;
  /** The address to serve on; null for this machine only. */
  readonly host: string | null;
}

export interface ReviewCommand {
  readonly kind: "review";
  readonly options: ReviewOptions;
  readonly json: boolean;
}

export interface EvalCommand {
  readonly kind: "eval";
  readonly what: Measured;
  /** The annotated documents: a folder or a file, absolute. */
  readonly dir: string;
}

/** Measures the confidences anew. */
export interface CalibrateCommand {
  readonly kind: "calibrate";
  /** The folder of the annotated sets, absolute. */
  readonly dir: string;
}

/** Builds the site from a folder of entries. */
export interface SiteCommand {
  readonly kind: "site";
  readonly options: SiteFromEntries;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Checks the seeds and the site against the manifest of the last build, or saved passages against that build. */
export interface VerifyCommand {
  readonly kind: "verify";
  /** The folders of the articles and of the build, absolute. */
  readonly seeds: string;
  readonly out: string;
  /** The files of passages, absolute; without any, the seeds and the site are checked. */
  readonly passages: readonly string[];
  readonly json: boolean;
}

/** Copies files into the folder of articles. */
export interface ImportCommand {
  readonly kind: "import";
  readonly options: ImportOptions;
  /** Whether to print JSON. */
  readonly json: boolean;
}

/** Explains what was derived from one article. */
export interface ExplainCommand {
  readonly kind: "explain";
  /** The article's file, absolute. */
  readonly file: string;
  /** The seeds folder whose tables apply if the file lies in it, absolute. */
  readonly seeds: string;
  /** Whether to print JSON. */
  readonly json: boolean;
}

/** What the command line asks for; `wrong` when it can't be read. */
export type Command =
  | { readonly kind: "help"; readonly about: CommandName | null }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly message: string }
  | { readonly kind: "annotate" }
  | InitCommand
  | BuildCommand
  | WorkerCommand
  | ServeCommand
  | SiteCommand
  | ReviewCommand
  | VerifyCommand
  | ImportCommand
  | ExplainCommand
  | EvalCommand
  | CalibrateCommand;

/**
 * The command that the arguments ask for; help if they name none.
 * @param args the arguments after the program's name. The first names the command.
 * @param cwd the folder that relative paths start from.
 */
export function readCommand([first, ...rest]: readonly string[], cwd: string): Command {
  if (first === "--version") return { kind: "version" };
  if (first === undefined || isHelp(first)) return { kind: "help", about: null };
  if (!isCommandName(first)) return wrong(`There is no command ${first}: write ${listWords()}.`);
  if (rest.some(isHelp)) return { kind: "help", about: first };
  switch (first) {
    case "init":
      return readInit(rest, cwd);
    case "eval":
      return readEval(rest, cwd);
    case "calibrate":
      return readCalibrate(rest, cwd);
    case "annotate":
      return rest.length === 0 ? { kind: "annotate" } : wrong(`${called("annotate")} takes no options`);
    case "explain":
      return readExplain(rest, cwd);
    case "review":
      return readReview(rest, cwd);
    case "import":
      return readImport(rest, cwd);
    case "site":
      return readSite(rest, cwd);
    case "verify":
      return readVerify(rest, cwd);
    case "build":
      return readBuild(rest, cwd);
    case "worker":
      return readWorker(rest, cwd);
    case "serve":
      return readServe(rest, cwd);
  }
}

const isHelp = (word: string) => word === "--help" || word === "-h";

const listWords = () => LISTED.map(([name]) => name).join(", ");

function readInit(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.init.options, ...EXACT });
    const { github, gitlab, json } = values;
    return { kind: "init", seeds: folder("seeds", values.seeds, cwd), folder: cwd, github, gitlab, json };
  });
}

function readBuild(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.build.options, ...EXACT });
    const { strict, served: isServed, json, zip } = values;
    const machines = readMachines(["--workers", values.workers], values.store, cwd);
    const options = { ...buildOptions(values, cwd), zip, ...(machines && { machines }) };
    return { kind: "build", options, strict, isServed, json };
  });
}

/**
 * Where Redis and the store are; null if neither is named.
 * @param option the option that names Redis, and its value.
 * @throws when they can't be used.
 */
function readMachines(
  [option, redis]: readonly [string, string | undefined],
  store: string | undefined,
  cwd: string,
): Machines | null {
  if (redis === undefined && store === undefined) return null;
  if (!redis?.trim()) throw new Error(`${option} is missing: name the Redis, redis://HOST:PORT`);
  if (!store?.trim())
    throw new Error("--store is missing: name a folder that all machines see, or s3://BUCKET/PREFIX");
  if (!isRedisAddress(redis))
    throw new Error(`${option} ${redis} is not the address of a Redis: write redis://HOST:PORT`);
  const isBucket = store.startsWith("s3://");
  if (isBucket) s3Address(store);
  return { redis, store: isBucket ? store : resolve(cwd, store) };
}

function readWorker(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.worker.options, ...EXACT });
    const machines = readMachines(["--redis", values.redis], values.store, cwd);
    if (machines === null) return wrong("--redis and --store are missing: name what builds name");
    const lock = Number(values.lock) * 1000;
    if (!(lock >= 1000))
      return wrong(`--lock ${values.lock} is not a number of seconds, or is less than one`);
    const own = join(tmpdir(), `dateline-worker-${userInfo().username}`);
    const keep = values.keep === undefined ? own : resolve(cwd, values.keep);
    return { kind: "worker", options: { ...machines, jobs: readJobs(values.jobs), lock, keep } };
  });
}

function readServe(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.serve.options, ...EXACT });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return wrong(`--port ${values.port} is not a port number`);
    const host = values.host?.trim().replace(/^\[(.*)\]$/, "$1") ?? null;
    if (host !== null && !/^[\w.:-]+$/.test(host))
      return wrong(`--host ${values.host} is not an address: write it without http:// and without a port`);
    return { kind: "serve", options: buildOptions(values, cwd), port, host };
  });
}

/** What `build` and `serve` have in common, as it was written. */
interface BuildValues {
  readonly seeds: string;
  readonly out: string;
  readonly "base-url"?: string;
  readonly "no-register": boolean;
  readonly jobs?: string;
}

/** @throws when one of them can't be used. */
function buildOptions(values: BuildValues, cwd: string): BuildOptions {
  const baseUrl = readBaseUrl(values["base-url"]);
  const jobs = readJobs(values.jobs);
  return { ...folders(values, cwd), baseUrl, useRegister: !values["no-register"], jobs };
}

/** @throws when it isn't a number of cores. */
function readJobs(given: string | undefined): number {
  const jobs = Number(given ?? availableParallelism());
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`--jobs ${given} is not a number of cores`);
  return jobs;
}

function readSite(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.site.options, ...EXACT });
    if (!values.entries?.trim()) return wrong("--entries is missing: name the folder of entries");
    const [entries, out] = [resolve(cwd, values.entries), folder("out", values.out, cwd)];
    const options = { entries, out, baseUrl: readBaseUrl(values["base-url"]) };
    return { kind: "site", options, strict: values.strict, json: values.json };
  });
}

/** @throws when it isn't the address of a site. */
function readBaseUrl(given: string | undefined): string | null {
  const baseUrl = given === undefined ? null : siteAddress(given);
  if (given === undefined || baseUrl !== null) return baseUrl;
  throw new Error(
    `--base-url ${given} is not a site's address: write it in full, with https:// and without ? and #`,
  );
}

function readExplain(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: COMMANDS.explain.options,
      strict: true,
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong(`${called("explain", "FILE")} takes one file`);
    if (file.trim() === "") return wrong(`${called("explain", "FILE")}: the file’s name is empty`);
    return {
      kind: "explain",
      file: resolve(cwd, file),
      seeds: folder("seeds", values.seeds, cwd),
      json: values.json,
    };
  });
}

function readImport(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: COMMANDS.import.options,
      strict: true,
      allowPositionals: true,
    });
    if (positionals.length === 0 || positionals.some((file) => file.trim() === ""))
      return wrong(`${called("import", "FILE...")} takes at least one file or folder`);
    const files = positionals.map((file) => resolve(cwd, file));
    const seeds = folder("seeds", values.seeds, cwd);
    return { kind: "import", options: { files, seeds, isDryRun: values["dry-run"] }, json: values.json };
  });
}

function readReview(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: COMMANDS.review.options, ...EXACT });
    return { kind: "review", options: { ...folders(values, cwd), all: values.all }, json: values.json };
  });
}

function readVerify(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: COMMANDS.verify.options,
      strict: true,
      allowPositionals: true,
    });
    if (positionals.some((file) => file.trim() === ""))
      return wrong(`${called("verify", "FILE")}: a file’s name is empty`);
    return {
      kind: "verify",
      ...folders(values, cwd),
      passages: positionals.map((file) => resolve(cwd, file)),
      json: values.json,
    };
  });
}

/** The command that `read` returns; an error that it throws becomes a "wrong" command. */
function parsed(read: () => Command): Command {
  try {
    return read();
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

/** @throws when a folder's name is empty. */
function folders({ seeds, out }: { readonly seeds: string; readonly out: string }, cwd: string) {
  return { seeds: folder("seeds", seeds, cwd), out: folder("out", out, cwd) };
}

/** The absolute path of the folder that an option names. @throws when its name is empty. */
function folder(option: string, dir: string, cwd: string): string {
  if (dir.trim() === "") throw new Error(`--${option} is empty: name a folder`);
  return resolve(cwd, dir);
}

/** What `eval` can measure, and whether it needs a folder of annotated documents or one file. */
const MEASURED = {
  timeml: "DIR",
  dating: "DIR or FILE",
  ner: "FILE",
  quotes: "FILE",
  topics: "FILE",
  gold: "DIR",
  calibration: "DIR",
} as const;
export type Measured = keyof typeof MEASURED;

const isMeasured = (what: string | undefined): what is Measured =>
  what !== undefined && Object.hasOwn(MEASURED, what);

/** Reads `eval timeml DIR` and the like. */
function readEval([what, dir, ...rest]: readonly string[], cwd: string): Command {
  if (!isMeasured(what) || dir === undefined || rest.length > 0) {
    const ways = Object.entries(MEASURED).map(([name, on]) => called("eval", `${name} ${on}`));
    return wrong(`Write ${ways.join(", or ")}`);
  }
  return { kind: "eval", what, dir: resolve(cwd, dir) };
}

/** Reads `calibrate DIR`. */
function readCalibrate([dir, ...rest]: readonly string[], cwd: string): Command {
  if (dir === undefined || rest.length > 0) return wrong(`Write ${called("calibrate", "DIR")}`);
  return { kind: "calibrate", dir: resolve(cwd, dir) };
}

const EXACT = { strict: true, allowPositionals: false } as const;

const wrong = (message: string): Command => ({ kind: "wrong", message });
