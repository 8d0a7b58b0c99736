import { createInterface } from "node:readline";
import { type Built, build } from "../build.ts";
import { indexFacts } from "../date/infer/factIndex.ts";
import { indexNames } from "../enrich/names/gazetteer.ts";
import { evaluateDating } from "../eval/dating.ts";
import { evaluateGold } from "../eval/gold.ts";
import { evaluateNer } from "../eval/ner.ts";
import { evaluateTimeml } from "../eval/timeml.ts";
import { formatProblems } from "../problem.ts";
import { readNameLists } from "../read/nameLists.ts";
import { readPublicFacts } from "../read/publicFacts.ts";
import { type Reviewed, review } from "../review/review.ts";
import { PROJECT } from "../site/eleventy.ts";
import { counted } from "../text/plurals.ts";
import { annotateLine } from "./annotate.ts";
import { consoleReport } from "./console.ts";
import { type Command, HELP, type Measured, readCommand } from "./options.ts";
import { serve } from "./serve.ts";
import { siteFromEntries } from "./site.ts";

/** The only place that touches `process`: arguments, console, exit code. */
const print = (text: string) => void process.stdout.write(text);
const complain = (text: string) => void process.stderr.write(text);

const publicFacts = () => indexFacts(readPublicFacts()).value;
const nameLists = () => indexNames(readNameLists(), readPublicFacts());

const EVALUATIONS: Readonly<Record<Measured, (path: string) => string>> = {
  timeml: evaluateTimeml,
  dating: (dir) => evaluateDating(dir, publicFacts()),
  ner: (file) => evaluateNer(file, nameLists()),
  gold: (dir) => evaluateGold(dir, { facts: publicFacts(), names: nameLists() }),
};

async function run(command: Command): Promise<number> {
  if (command.kind === "help") {
    print(HELP);
    return 0;
  }
  if (command.kind === "wrong") {
    complain(`${command.message}\nSee npm run build -- --help\n`);
    return 2;
  }
  if (command.kind === "serve") {
    await serve({ ...command, execPath: process.execPath, print });
    return 0;
  }
  if (command.kind === "eval") {
    print(EVALUATIONS[command.what](command.dir));
    return 0;
  }
  if (command.kind === "annotate") {
    const knowledge = { facts: publicFacts(), names: nameLists() };
    for await (const line of createInterface({ input: process.stdin }))
      print(`${annotateLine(line, knowledge)}\n`);
    return 0;
  }
  if (command.kind === "review") {
    // What a person reads, or sends to a file, is the report; how it comes along stays beside it.
    const report = consoleReport(complain, process.stderr.isTTY === true, () => performance.now());
    return reviewed(review(command.options, report));
  }
  const report = consoleReport(print, process.stdout.isTTY === true, () => performance.now());
  if (command.kind === "site") {
    print(`${command.options.entries} -> ${command.options.out}\n`);
    return outcome(await siteFromEntries(command.options, report), command.strict, NO_ENTRY);
  }
  print(`${command.options.seeds} -> ${command.options.out}\n`);
  return outcome(await build(command.options, report), command.strict, NO_ARTICLE);
}

function reviewed({ articles, words, problems }: Reviewed): number {
  print(problems.length > 0 ? `${formatProblems(problems)}\n` : "");
  if (articles === 0) {
    complain("Nothing to review: there is no article to read. Name the folder of articles with --seeds.\n");
    return 1;
  }
  print(words);
  return 0;
}

/** What to do when there is nothing to build from. */
const NO_ARTICLE = "there is no article to read. Put .txt or .md files into the seeds folder.";
const NO_ENTRY = "there is no usable entry. Name a folder of entries with --entries.";

function outcome({ articles, problems }: Built, strict: boolean, nothing: string): number {
  print(problems.length > 0 ? `\n${formatProblems(problems)}\n` : "");
  if (articles === 0) {
    complain(`Nothing was built: ${nothing}\n`);
    return 1;
  }
  const found = problems.length > 0 ? `, ${counted(problems.length, "problem")}` : "";
  print(`Built ${counted(articles, "article")}${found}.\n`);
  return strict && problems.length > 0 ? 1 : 0;
}

/** What an error says, and what it says of its causes (Eleventy calls its own `originalError`). */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const cause: unknown = error.cause ?? Reflect.get(error, "originalError");
  return cause === undefined ? [error.message] : [error.message, ...reasons(cause)];
}

// Eleventy reads package.json and its templates from the folder it runs in; a person's paths
// start where the person is, which npm tells.
const from = process.env.INIT_CWD ?? process.cwd();
process.chdir(PROJECT);
try {
  process.exitCode = await run(readCommand(process.argv.slice(2), from));
} catch (error) {
  complain(`${reasons(error).join("\n  ")}\n`);
  process.exitCode = 1;
}
