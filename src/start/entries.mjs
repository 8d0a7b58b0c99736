/** The files of the sources that are loaded by their path, and not by an import: each is a file of the bundle. */
export const ENTRIES = /** @type {const} */ ([
  "src/cli/cli.ts",
  "src/work/studyWorker.ts",
  "src/work/articleWorker.ts",
  "src/work/siteWorker.ts",
]);
