import { readFileSync } from "node:fs";
import { basename, isAbsolute, relative, sep } from "node:path";
import { explain } from "../../explain/explanation.ts";
import { formatExplanation } from "../../explain/format.ts";
import { readFolder, relateArchive } from "../../pipeline.ts";
import { formatProblems, type Outcome, type Problem, printable } from "../../problem.ts";
import { parseArchive } from "../../read/archive.ts";
import { decode } from "../../read/decode.ts";
import type { Input } from "../../read/input.ts";
import { readNameLists } from "../../read/nameLists.ts";
import { readPublicFacts } from "../../read/publicFacts.ts";
import { readSeed } from "../../read/seeds.ts";
import { consoleReport } from "../console.ts";
import type { ExplainCommand } from "../options.ts";
import type { Report } from "../report.ts";
import type { Terminal } from "../terminal.ts";

/**
 * `npm run explain`: prints all that was derived from one article, with the rules. For a file in the seeds folder
 * the whole folder is read, since dates and names also depend on the other articles and on the curator's tables;
 * so the answer is what the built page says. Any other file is explained by itself.
 */
export async function runExplain(command: ExplainCommand, terminal: Terminal): Promise<number> {
  const { print, complain, isComplaintOnTerminal, now } = terminal;
  const report = consoleReport(complain, isComplaintOnTerminal, now);
  const inSeeds = pathBelow(command.seeds, command.file);
  const input = inSeeds === null ? inputOf(command.file) : folderInput(command.seeds, report);
  const name = inSeeds ?? basename(command.file);
  const related = relateArchive(input.value, report);
  const article = related.value.articles.find(({ seed }) => [seed.file, ...seed.copies].includes(name));
  if (!article) {
    const problems = input.problems.filter(({ seed }) => seed === name);
    complain(
      problems.length > 0
        ? formatProblems(problems)
        : `No article was read from ${printable(command.file)}.\n`,
    );
    return 1;
  }
  const explanation = explain(article, firstLineOf(command.file, article.seed.text));
  print(command.json ? `${JSON.stringify(explanation, null, 2)}\n` : formatExplanation(explanation));
  if (inSeeds === null && !command.json)
    print(
      `\nExplained by itself: with --seeds, the tables and the other articles of a folder count as well.\n`,
    );
  return 0;
}

/** The path of a file below a folder, with `/`; null for one that isn't below it. */
function pathBelow(folder: string, file: string): string | null {
  const path = relative(folder, file);
  const isOutside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return isOutside ? null : path.split(sep).join("/").normalize("NFC");
}

/** A folder that isn't there can't be listed: then nothing was read. */
function folderInput(seeds: string, report: Report): Outcome<Input> {
  return readFolder({ seeds, useRegister: true }, report);
}

/** One file as the only article of an archive without tables. */
function inputOf(file: string): Outcome<Input> {
  const { value: seed, problems } = readSeed({ file: basename(file), path: file }, readFileSync);
  const value: Input = {
    archive: parseArchive("").value,
    seeds: seed === null ? [] : [seed],
    facts: readPublicFacts(),
    corrections: [],
    nameLists: readNameLists(),
  };
  return { value, problems: problems satisfies readonly Problem[] };
}

/** The line of the file on which the article's own text begins: after the front matter, if there is one. */
function firstLineOf(file: string, text: string): number {
  const decoded = decode(readFileSync(file));
  const start = "text" in decoded ? decoded.text.lastIndexOf(text) : -1;
  return start < 0 || !("text" in decoded) ? 1 : decoded.text.slice(0, start).split("\n").length;
}
