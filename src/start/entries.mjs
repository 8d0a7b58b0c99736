/** The command line. */
export const CLI = "src/cli/cli.ts";

/** What worker threads run. They are loaded by their path, and not by an import. */
export const WORKERS = /** @type {const} */ ([
  "src/work/studyWorker.ts",
  "src/work/compareWorker.ts",
  "src/work/articleWorker.ts",
  "src/work/siteWorker.ts",
  "src/work/shardWorker.ts",
  "src/work/joinWorker.ts",
  "src/work/lookWorker.ts",
  "src/work/alikeWorker.ts",
]);

/** Those of them that load little: each is a file by itself, of a megabyte at most, where all the code has fifteen. */
export const LIGHT_WORKERS = /** @type {const} */ ([
  "src/work/compareWorker.ts",
  "src/work/shardWorker.ts",
  "src/work/joinWorker.ts",
  "src/work/lookWorker.ts",
  "src/work/alikeWorker.ts",
]);

/** The files of the sources that others are loaded from: each is a file of the bundle. */
export const ENTRIES = /** @type {const} */ ([CLI, ...WORKERS]);

/** Packages that aren't put into the bundle: those that may be missing, and one that is a program. */
export const OUTSIDE = /** @type {const} */ (["@aws-sdk/client-s3", "bullmq", "esbuild", "ioredis"]);

/** Makes the scripts and styles of the pages: a package brings them along, so that nothing has to be written into it. */
export const ASSETS = "src/site/assets.ts";

/** Says in which languages there are scripts. */
export const LANGUAGES = "src/languages/words.ts";

/** Reads the public facts: a package brings them along as they were read. */
export const FACTS = "src/read/publicFacts.ts";
