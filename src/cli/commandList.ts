import { MEASURED } from "./measured.ts";

/** An option as `parseArgs` reads it, and as help describes it. */
interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string | boolean;
  /** What stands for its value: `DIR`. */
  readonly value?: string;
  /** What it does; null for one that isn't for people. */
  readonly does: string | null;
}

const off = { type: "boolean", default: false } as const;
const seeds = { type: "string", default: "seeds", value: "DIR", does: "the folder of articles" } as const;
const out = { type: "string", default: "build", value: "DIR", does: "the folder to write to" } as const;
const baseUrl = {
  type: "string",
  value: "URL",
  does: "the address at which the site will be published, with its path; default: the url in archive.yml, else the root of a server",
} as const;
const strict = { ...off, does: "exit with code 1 if there is any problem" } as const;
const entries = {
  type: "string",
  value: "DIR",
  does: "the folder of entries (build/entries, edited or not)",
} as const;
const all = { ...off, does: "list every article, not only the first 20 of each group" } as const;
const json = { ...off, does: "print one JSON value, for programs; progress goes to standard error" } as const;
const store = {
  type: "string",
  value: "STORE",
  does: "where builds and workers put what they hand to each other: a folder that all machines see, or s3://BUCKET/PREFIX",
} as const;
const jobs = {
  type: "string",
  value: "NUMBER",
  does: "how many processor cores to use; default: all. Each takes some hundred MB of memory",
} as const;
const building = {
  seeds,
  out,
  "base-url": baseUrl,
  "no-register": { ...off, does: "ignore the corrections in register.csv, names.csv and facts.csv" },
  jobs,
} as const;

/** A command: what it does, and its options. */
export interface Listed {
  /** Whether it is for developers, or for archives that one machine can’t build: few people need it. */
  readonly isRare?: true;
  /** What it takes besides options. */
  readonly takes?: string;
  readonly does: string;
  readonly options: Readonly<Record<string, Option>>;
}

/** All commands, in the order of help. The code of each is named in `cli.ts`, which loads it. */
export const COMMANDS = {
  init: {
    does: "make a folder of articles: its settings, an empty register, and an example if it has no article. Files that are there stay as they are",
    options: {
      seeds,
      github: { ...off, does: "write a workflow that publishes the archive by GitHub Pages" },
      gitlab: { ...off, does: "write a pipeline that publishes the archive by GitLab Pages" },
      json,
    },
  },
  build: {
    does: "build the archive once",
    options: {
      ...building,
      strict,
      zip: { ...off, does: "also make a ZIP of the site that opens from a disk, without a web server" },
      workers: {
        type: "string",
        value: "REDIS",
        does: "have the work done by workers on any machines, which take it from this Redis: redis://HOST:PORT",
      },
      store,
      json,
      served: { ...off, does: null },
    },
  },
  worker: {
    isRare: true,
    does: "do the work of builds on other machines, until it is stopped",
    options: {
      redis: {
        type: "string",
        value: "REDIS",
        does: "the Redis that builds name with --workers: redis://HOST:PORT",
      },
      store,
      jobs,
      lock: {
        type: "string",
        default: "30",
        value: "SECONDS",
        does: "after so long without a word from a worker, its task is given to another",
      },
      keep: {
        type: "string",
        value: "DIR",
        does: "a folder of this machine for copies of what many tasks need; default: one of the system’s for temporary files",
      },
    },
  },
  serve: {
    does: "build, serve the site on this machine, and build again whenever a file changes",
    options: {
      ...building,
      port: { type: "string", default: "8080", value: "NUMBER", does: "the port to serve on" },
      host: {
        type: "string",
        value: "ADDRESS",
        does: "the address to serve on, such as 192.168.1.20; default: only this machine (localhost)",
      },
    },
  },
  review: {
    does: "list the dates and names to check first, and write review.csv, a table in which to correct them",
    options: { seeds, out, all, json },
  },
  import: {
    takes: "FILE...",
    does: "copy files and folders into the folder of articles, and write what they state into its register",
    options: {
      seeds,
      "dry-run": { ...off, does: "only say what would be copied" },
      json,
    },
  },
  explain: {
    takes: "FILE",
    does: "show all that was derived from one article, and by which rules",
    options: { seeds, json },
  },
  site: {
    does: "build the site from a folder of entries",
    options: { entries, out, "base-url": baseUrl, strict, json },
  },
  verify: {
    takes: "[FILE...]",
    does: "check the articles and the site against the last build, or compare saved passages with it",
    options: { seeds, out, json },
  },
  annotate: {
    isRare: true,
    does: "read lines of JSON with a text each, and write lines of JSON with what was found in it",
    options: {},
  },
  eval: {
    isRare: true,
    takes: "WHAT PATH",
    does: `measure how much of a set annotated by hand is found: ${Object.keys(MEASURED).join(", ")}`,
    options: {},
  },
  calibrate: {
    isRare: true,
    takes: "DIR",
    does: "measure all confidences anew on annotated sets",
    options: {},
  },
} as const satisfies Readonly<Record<string, Listed>>;

export type CommandName = keyof typeof COMMANDS;

export const isCommandName = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(COMMANDS, word);

/** The same list, for whoever goes through it. */
export const LISTED: readonly (readonly [CommandName, Listed])[] = Object.entries(COMMANDS).flatMap(
  ([name, listed]) => (isCommandName(name) ? [[name, listed] as const] : []),
);
