/** The files of the sources that are loaded by their path, and not by an import: each is a file of the bundle. */
export const ENTRIES = /** @type {const} */ ([
  "src/cli/cli.ts",
  "src/work/studyWorker.ts",
  "src/work/compareWorker.ts",
  "src/work/articleWorker.ts",
  "src/work/siteWorker.ts",
  "src/work/shardWorker.ts",
]);

/** Makes the scripts and styles of the pages: a package brings them along, so that nothing has to be written into it. */
export const ASSETS = "src/site/assets.ts";

/** Says in which languages there are scripts. */
export const LANGUAGES = "src/languages/words.ts";

/** Reads the public facts: a package brings them along as they were read. */
export const FACTS = "src/read/publicFacts.ts";
