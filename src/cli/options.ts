import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BuildOptions } from "../build.ts";
import { siteAddress } from "../read/metadata.ts";
import type { ReviewOptions } from "../review/review.ts";
import type { SiteFromEntries } from "./site.ts";

export const HELP = `Dateline turns a folder of news text into a dated, searchable archive.

  npm run build -- [options]    build the archive once
  npm start -- [options]        build, serve, and rebuild at every change
  npm run site -- [options]     build the site from a folder of entries
  npm run review -- [options]   say which dates to look at first, and write
                                review.csv, in which to correct them

  --seeds DIR      the folder of articles (.txt, .md); default: seeds
  --out DIR        where to write entries/ and site/, or review.csv; default: build
  --base-url URL   where the site will be published, with its path;
                   default: the url in archive.yml, else the root of a server
  --no-register    leave out seeds/register.csv, what a person knows better
  --strict         fail (exit code 1) when there is any problem
  --port NUMBER    where npm start serves; default: 8080
  --entries DIR    site: the folder of entries (build/entries, edited or not)
  --all            review: show every article, not the first 20 of each kind
  --help           this text

A review takes --seeds, --out, --all and --help; a site --entries, --out,
--base-url, --strict and --help.
Exit codes: 0 built (or reviewed), 1 nothing usable could be (or --strict and a
problem), 2 the options can't be used.
`;

/** Builds the archive, once or at every change. */
export interface BuildCommand {
  readonly kind: "build" | "serve";
  readonly options: BuildOptions;
  readonly strict: boolean;
  readonly port: number;
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

/** Builds the site from a folder of entries. */
export interface SiteCommand {
  readonly kind: "site";
  readonly options: SiteFromEntries;
  readonly strict: boolean;
}

/** What the command line asks for; `wrong` when it can't be read. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }
  | { readonly kind: "annotate" }
  | BuildCommand
  | SiteCommand
  | ReviewCommand
  | EvalCommand;

/**
 * What the words of the command line ask for.
 * @param args without the program's own name; the first says what to do, else it is to build.
 * @param cwd the folder that relative paths start from.
 */
export function readCommand(args: readonly string[], cwd: string): Command {
  const [first, ...rest] = args;
  switch (first) {
    case "eval":
      return readEval(rest, cwd);
    case "annotate":
      return rest.length === 0 ? { kind: "annotate" } : wrong("npm run --silent annotate takes no options");
    case "review":
      return readReview(rest, cwd);
    case "site":
      return readSite(rest, cwd);
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
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) return wrong(`--port ${values.port} is no port`);
    const options = { ...folders(values, cwd), baseUrl, useRegister: !values["no-register"] };
    return { kind, options, strict: values.strict, port };
  });
}

function readSite(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: SITE_OPTIONS, ...EXACT });
    if (values.help) return { kind: "help" };
    if (!values.entries?.trim()) return wrong("--entries is missing: name the folder of entries");
    if (values.out.trim() === "") return wrong("--out is empty: name a folder");
    const [entries, out] = [resolve(cwd, values.entries), resolve(cwd, values.out)];
    const options = { entries, out, baseUrl: readBaseUrl(values["base-url"]) };
    return { kind: "site", options, strict: values.strict };
  });
}

/** @throws when it isn't the address of a site. */
function readBaseUrl(given: string | undefined): string | null {
  const baseUrl = given === undefined ? null : siteAddress(given);
  if (given === undefined || baseUrl !== null) return baseUrl;
  throw new Error(
    `--base-url ${given} is not a site's address: write it whole, with https:// and without ? and #`,
  );
}

function readReview(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: REVIEW_OPTIONS, ...EXACT });
    if (values.help) return { kind: "help" };
    return { kind: "review", options: { ...folders(values, cwd), all: values.all } };
  });
}

/** What the words come to; whatever is wrong with them is a complaint. */
function parsed(read: () => Command): Command {
  try {
    return read();
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

/** @throws when a folder has no name. */
function folders({ seeds, out }: { readonly seeds: string; readonly out: string }, cwd: string) {
  for (const [name, dir] of Object.entries({ seeds, out }))
    if (dir.trim() === "") throw new Error(`--${name} is empty: name a folder`);
  return { seeds: resolve(cwd, seeds), out: resolve(cwd, out) };
}

/** What can be measured, and on what: a folder of annotated documents, or one file of them. */
const MEASURED = { timeml: "DIR", dating: "DIR", ner: "FILE", gold: "DIR" } as const;
export type Measured = keyof typeof MEASURED;

const isMeasured = (what: string | undefined): what is Measured =>
  what !== undefined && Object.hasOwn(MEASURED, what);

/** `eval timeml DIR` and its like: what to measure, and on which annotated documents. */
function readEval([what, dir, ...rest]: readonly string[], cwd: string): Command {
  if (!isMeasured(what) || dir === undefined || rest.length > 0) {
    const ways = Object.entries(MEASURED).map(([name, on]) => `npm run eval -- ${name} ${on}`);
    return wrong(ways.join(", or "));
  }
  return { kind: "eval", what, dir: resolve(cwd, dir) };
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
  port: { type: "string", default: "8080" },
} as const;

const SITE_OPTIONS = {
  entries: { type: "string" },
  out: { type: "string", default: "build" },
  "base-url": { type: "string" },
  strict: { type: "boolean", default: false },
  help: { type: "boolean", default: false, short: "h" },
} as const;

const REVIEW_OPTIONS = { ...SHARED_OPTIONS, all: { type: "boolean", default: false } } as const;

const wrong = (message: string): Command => ({ kind: "wrong", message });
