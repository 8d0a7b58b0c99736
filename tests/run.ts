import { readdirSync } from "node:fs";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { freshBundle } from "../src/start/fresh.mjs";
import { browserFile } from "./browser/browserFile.ts";
import { closeAll } from "./support/atEnd.ts";
import "./support/assertOk.ts";
import { PROJECT } from "./support/command.ts";
import { runSuites } from "./support/suites.ts";

/** What needs a browser. What is neither here nor below is the unit suite. */
const BROWSER = ["browser/"];

/** What looks at every page of a site, or at large and hostile archives: about half of the browser's work, in a process of its own. */
const WHOLE_SITES = [
  "hostile/",
  "links.test",
  "browser/everyPage",
  "browser/files",
  "browser/finding",
  "browser/narrowing",
  "browser/policy",
  "browser/articleFirst",
];

/** What starts the command line, and waits for its processes. */
const COMMANDS = ["cli/", "explain/", "review/", "takedown.test"];

/**
 * What mostly waits, for the disk and perhaps the network; and what counts steps, which slows down all code that a process has
 * loaded, and most of it in the unit suite.
 */
const WAITING = [
  "install.test",
  "rebuild.test",
  "work/workers",
  "linear.test",
  "enrich/statements",
  "date/mentions/properties",
  "date/infer/long",
  "model/subjectSteps",
  "timeline/sparkline",
];

/** What needs a Redis on this machine, and is run by itself: `npm run test:workers`. */
const WITH_REDIS = ["withRedis/"];

/**
 * Runs the tests: `node --test` on Node 20 starts a process for each file and takes no patterns, so one
 * process imports them all. Without arguments there are five, side by side: the unit tests, the command line's, the browser's in
 * two parts, and the installation.
 * With words, only the files whose path has one of them are run, in this process: `npm run test:only -- edtf`.
 * A word after `--not` leaves files out.
 */
const args = process.argv.slice(2);
if (args.length === 0) {
  const suites = [
    {
      name: "unit tests",
      args: ["--not", ...COMMANDS, ...BROWSER, ...WHOLE_SITES, ...WAITING, ...WITH_REDIS],
    },
    { name: "tests of the command line", args: COMMANDS },
    { name: "browser tests", args: [...BROWSER, "--not", ...WHOLE_SITES] },
    { name: "tests of whole sites", args: WHOLE_SITES },
    { name: "tests of the installation and of linear work", args: WAITING },
  ];
  // Made and unpacked once here, and not by each suite. Where there is no browser, the tests that need one say so.
  await Promise.all([freshBundle(PROJECT), browserFile().catch(() => {})]);
  process.exitCode = await runSuites(suites, fileURLToPath(import.meta.url));
} else {
  await runFiles(args);
}

async function runFiles(given: readonly string[]): Promise<void> {
  const not = given.includes("--not") ? given.indexOf("--not") : given.length;
  const [wanted, unwanted] = [given.slice(0, not), given.slice(not + 1)];
  const has = (file: string) => (word: string) => file.includes(word);
  const files = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => wanted.length === 0 || wanted.some(has(file)))
    .filter((file) => !unwanted.some(has(file)))
    .sort();
  if (files.length === 0) throw new Error(`No test file has one of these words: ${given.join(", ")}`);
  for (const file of files) await import(`./${file}`);
  after(closeAll);
}
