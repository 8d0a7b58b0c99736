import type { BuildOptions } from "../build.ts";
import type { ImportOptions } from "../import/importFiles.ts";
import type { WorkerOptions } from "../machines/worker.ts";
import type { ReviewOptions } from "../review/review.ts";
import type { CommandName } from "./commandList.ts";
import type { Measured } from "./measured.ts";
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
