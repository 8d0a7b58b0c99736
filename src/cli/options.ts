import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { BuildOptions } from "../build.ts";
import { siteAddress } from "../read/metadata.ts";
import type { ReviewOptions } from "../review/review.ts";

export const HELP = `Dateline turns a folder of news text into a dated, searchable archive.

  npm run build -- [options]    build the archive once
  npm start -- [options]        build, serve, and rebuild whenever a file changes
  npm run review -- [options]   list the dates and names to check first, and write
                                review.csv, a table in which to correct them

  --seeds DIR      the folder of articles (.txt, .md); default: seeds
  --out DIR        the folder for entries/ and site/, or for review.csv; default: build
  --base-url URL   the address at which the site will be published, with its path;
                   default: the url in archive.yml, else the root of a server
  --no-register    ignore the corrections in register.csv and names.csv
  --strict         exit with code 1 if there is any problem
  --port NUMBER    the port that npm start serves on; default: 8080
  --all            review: list every article, not only the first 20 of each group
  --help           print this text

npm run review takes only --seeds, --out, --all and --help.
Exit codes: 0 success; 1 nothing could be built or reviewed, or --strict and there
is a problem; 2 wrong options.
`;

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }
  | EvalCommand
  | { readonly kind: "annotate" }
  | { readonly kind: "review"; readonly options: ReviewOptions }
  | BuildCommand;

export interface BuildCommand {
  readonly kind: "build" | "serve";
  readonly options: BuildOptions;
  readonly strict: boolean;
  readonly port: number;
}

export interface EvalCommand {
  readonly kind: "eval";
  readonly what: Measured;
  /** A folder of annotated documents, or one file of them. */
  readonly dir: string;
}

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
    case "annotate":
      return rest.length === 0 ? { kind: "annotate" } : wrong("npm run --silent annotate takes no options");
    case "review":
      return readReview(rest, cwd);
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
    const baseUrl = values["base-url"] === undefined ? null : siteAddress(values["base-url"]);
    if (values["base-url"] !== undefined && baseUrl === null)
      return wrong(
        `--base-url ${values["base-url"]} is not a site's address: write it in full, with https:// and without ? and #`,
      );
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return wrong(`--port ${values.port} is not a port number`);
    const options = { ...folders(values, cwd), baseUrl, useRegister: !values["no-register"] };
    return { kind, options, strict: values.strict, port };
  });
}

function readReview(args: readonly string[], cwd: string): Command {
  return parsed(() => {
    const { values } = parseArgs({ args: [...args], options: REVIEW_OPTIONS, ...EXACT });
    if (values.help) return { kind: "help" };
    return { kind: "review", options: { ...folders(values, cwd), all: values.all } };
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
  for (const [name, dir] of Object.entries({ seeds, out }))
    if (dir.trim() === "") throw new Error(`--${name} is empty: name a folder`);
  return { seeds: resolve(cwd, seeds), out: resolve(cwd, out) };
}

/** What `eval` can measure, and whether it needs a folder of annotated documents or one file. */
const MEASURED = { timeml: "DIR", dating: "DIR", ner: "FILE", gold: "DIR" } as const;
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

const REVIEW_OPTIONS = { ...SHARED_OPTIONS, all: { type: "boolean", default: false } } as const;

const wrong = (message: string): Command => ({ kind: "wrong", message });
