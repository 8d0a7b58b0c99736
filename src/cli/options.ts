import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BuildOptions } from "../build.ts";
import type { ImportOptions } from "../import/importFiles.ts";
import { siteAddress } from "../read/metadata.ts";
import type { ReviewOptions } from "../review/review.ts";
import type { SiteFromEntries } from "./site.ts";

export const HELP = `Dateline turns a folder of news text into a dated, searchable archive.

  npm run build -- [options]    build the archive once
  npm start -- [options]        build, serve, and rebuild whenever a file changes
  npm run review -- [options]   list the dates and names to check first, and write
                                review.csv, a table in which to correct them
  npm run explain -- FILE       show all that was derived from one article, and by which rules
  npm run import -- FILE...     copy files and folders into the folder of articles
  npm run site -- [options]     build the site from a folder of entries
  npm run verify -- [options]   check the articles and the site against the last build

  --seeds DIR      the folder of articles (.txt, .md); default: seeds
  --out DIR        the folder for entries/ and site/, or for review.csv; default: build
  --base-url URL   the address at which the site will be published, with its path;
                   default: the url in archive.yml, else the root of a server
  --no-register    ignore the corrections in register.csv, names.csv and facts.csv
  --strict         exit with code 1 if there is any problem
  --jobs NUMBER    how many processor cores to use; default: all. Each takes some
                   hundred MB of memory
  --port NUMBER    the port that npm start serves on; default: 8080
  --host ADDRESS   the address that npm start serves on, such as 192.168.1.20; default:
                   only this machine (localhost)
  --all            review: list every article, not only the first 20 of each group
  --entries DIR    site: the folder of entries (build/entries, edited or not)
  --json           explain, import: print JSON
  --dry-run        import: only say what would be copied
  --help           print this text

npm run review takes only --seeds, --out, --all and --help; npm run explain only
--seeds, --json and --help; npm run import only these and --dry-run; npm run site only --entries, --out, --base-url,
--strict and --help; npm run verify only --seeds, --out and --help.
Exit codes: 0 success; 1 nothing could be built, reviewed or explained, a checked file
was changed, or --strict and there is a problem; 2 wrong options; 130 and 143 stopped.
`;

/** Builds the archive, once or at every change. */
export interface BuildCommand {
  readonly kind: "build" | "serve";
  readonly options: BuildOptions;
  readonly strict: boolean;
  readonly port: number;
  /** The address to serve on; null for this machine only. */
  readonly host: string | null;
  /** Whether `npm start` has started this build, and says itself where to look. */
  readonly isServed: boolean;
}

export interface ReviewCommand {
  readonly kind: "review";
  readonly options: ReviewOptions;
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
}

/** Checks the seeds and the site against the manifest of the last build. */
export interface VerifyCommand {
  readonly kind: "verify";
  /** The folders of the articles and of the build, absolute. */
  readonly seeds: string;
  readonly out: string;
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
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }
  | { readonly kind: "annotate" }
  | BuildCommand
  | SiteCommand
  | ReviewCommand
  | VerifyCommand
  | ImportCommand
  | ExplainCommand
  | EvalCommand
  | CalibrateCommand;

/**
 * The command that the arguments ask for.
 * @param args the arguments after the program's name. The first names the command; the default is `build`.
 * @param cwd the folder that relative paths start from.
 */
export function readCommand(args: readonly string[], cwd: string): Command {
  const [first, ...rest] = args;
  switch (first) {
    case "eval":
      return readEval(rest, cwd);
    case "calibrate":
      return readCalibrate(rest, cwd);
    case "annotate":
      return rest.length === 0 ? { kind: "annotate" } : wrong("npm run --silent annotate takes no options");
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
    case "serve":
      return readBuild(first, rest, cwd);
    default:
      return readBuild("build", args, cwd);
  }
}

function readBuild(kind: "build" | "serve", args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: BUILD_OPTIONS, ...EXACT });
    if (values.help) return { kind: "help" };
    const baseUrl = readBaseUrl(values["base-url"]);
    const jobs = Number(values.jobs ?? availableParallelism());
    if (!Number.isInteger(jobs) || jobs < 1) return wrong(`--jobs ${values.jobs} is not a number of cores`);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return wrong(`--port ${values.port} is not a port number`);
    const host = values.host?.trim().replace(/^\[(.*)\]$/, "$1") ?? null;
    if (host !== null && !/^[\w.:-]+$/.test(host))
      return wrong(`--host ${values.host} is not an address: write it without http:// and without a port`);
    const options = { ...folders(values, cwd), baseUrl, useRegister: !values["no-register"], jobs };
    return { kind, options, strict: values.strict, port, host, isServed: values.served };
  });
}

function readSite(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: SITE_OPTIONS, ...EXACT });
    if (values.help) return { kind: "help" };
    if (!values.entries?.trim()) return wrong("--entries is missing: name the folder of entries");
    const [entries, out] = [resolve(cwd, values.entries), folder("out", values.out, cwd)];
    const options = { entries, out, baseUrl: readBaseUrl(values["base-url"]) };
    return { kind: "site", options, strict: values.strict };
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
      options: EXPLAIN_OPTIONS,
      strict: true,
      allowPositionals: true,
    });
    if (values.help) return { kind: "help" };
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong("npm run explain -- FILE takes one file");
    if (file.trim() === "") return wrong("npm run explain -- FILE: the file’s name is empty");
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
      options: IMPORT_OPTIONS,
      strict: true,
      allowPositionals: true,
    });
    if (values.help) return { kind: "help" };
    if (positionals.length === 0) return wrong("npm run import -- FILE... takes at least one file or folder");
    const files = positionals.map((file) => resolve(cwd, file));
    const seeds = folder("seeds", values.seeds, cwd);
    return { kind: "import", options: { files, seeds, isDryRun: values["dry-run"] }, json: values.json };
  });
}

function readReview(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: REVIEW_OPTIONS, ...EXACT });
    if (values.help) return { kind: "help" };
    return { kind: "review", options: { ...folders(values, cwd), all: values.all } };
  });
}

function readVerify(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: SHARED_OPTIONS, ...EXACT });
    return values.help ? { kind: "help" } : { kind: "verify", ...folders(values, cwd) };
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
    const ways = Object.entries(MEASURED).map(([name, on]) => `npm run eval -- ${name} ${on}`);
    return wrong(`Write ${ways.join(", or ")}`);
  }
  return { kind: "eval", what, dir: resolve(cwd, dir) };
}

/** Reads `calibrate DIR`. */
function readCalibrate([dir, ...rest]: readonly string[], cwd: string): Command {
  if (dir === undefined || rest.length > 0) return wrong("Write npm run calibrate -- DIR");
  return { kind: "calibrate", dir: resolve(cwd, dir) };
}

const EXACT = { strict: true, allowPositionals: false } as const;

const SHARED_OPTIONS = {
  seeds: { type: "string", default: "seeds" },
  out: { type: "string", default: "build" },
  help: { type: "boolean", default: false, short: "h" },
} as const;

const BUILD_OPTIONS = {
  ...SHARED_OPTIONS,
  "base-url": { type: "string" },
  "no-register": { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  jobs: { type: "string" },
  port: { type: "string", default: "8080" },
  host: { type: "string" },
  /** Not for people: `npm start` tells its builds. */
  served: { type: "boolean", default: false },
} as const;

const SITE_OPTIONS = {
  entries: { type: "string" },
  out: SHARED_OPTIONS.out,
  "base-url": BUILD_OPTIONS["base-url"],
  strict: BUILD_OPTIONS.strict,
  help: SHARED_OPTIONS.help,
} as const;

const EXPLAIN_OPTIONS = {
  seeds: SHARED_OPTIONS.seeds,
  help: SHARED_OPTIONS.help,
  json: { type: "boolean", default: false },
} as const;

const IMPORT_OPTIONS = { ...EXPLAIN_OPTIONS, "dry-run": { type: "boolean", default: false } } as const;

const REVIEW_OPTIONS = { ...SHARED_OPTIONS, all: { type: "boolean", default: false } } as const;

const wrong = (message: string): Command => ({ kind: "wrong", message });
