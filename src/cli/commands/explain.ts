import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { explain } from "../../explain/explanation.ts";
import { formatExplanation } from "../../explain/format.ts";
import { positionsIn } from "../../explain/positions.ts";
import { readFolder, relateArchive } from "../../pipeline.ts";
import { formatProblems, type Outcome, printable } from "../../problem.ts";
import { concealmentOf } from "../../read/anonymise/concealment.ts";
import { parseArchive } from "../../read/archive.ts";
import { decode } from "../../read/decode.ts";
import type { Input } from "../../read/input.ts";
import { readNameLists } from "../../read/nameLists.ts";
import { reason } from "../../read/ordinaryFile.ts";
import { readPublicFacts } from "../../read/publicFacts.ts";
import { REGISTER_FILE } from "../../read/register.ts";
import { seedLimit } from "../../read/seedFiles.ts";
import { readSeed } from "../../read/seeds.ts";
import type { Seed } from "../../records/source.ts";
import { isContainer } from "../../text/pieceName.ts";
import type { ExplainCommand } from "../command.ts";
import { consoleReport } from "../console.ts";
import { pathBelow } from "../folders.ts";
import type { Terminal } from "../terminal.ts";

/**
 * `dateline explain`: prints all that was derived from one article, with the rules. For a file in the seeds folder
 * the whole folder is read, since dates and names also depend on the other articles and on the curator's tables;
 * so the answer is what the built page says. Any other file is explained by itself.
 */
export async function runExplain(command: ExplainCommand, terminal: Terminal): Promise<number> {
  const { file, seeds, json } = command;
  const { print, complain, isComplaintOnTerminal, now } = terminal;
  const [stored, inside] = splitAtContainer(file);
  const refusal = inside === "" ? whyNotAnArticle(file) : null;
  if (refusal !== null) {
    complain(`${printable(file)} ${refusal}\n`);
    return 1;
  }
  const report = consoleReport(complain, isComplaintOnTerminal, now);
  const inSeeds = pathInSeeds(seeds, stored);
  const name = inSeeds === null ? basename(file) : inSeeds + inside;
  if (inSeeds === null && isContainer(stored)) {
    complain(
      `${printable(stored)} holds many articles: put it into a folder, name that with --seeds, and name one article.\n`,
    );
    return 1;
  }
  const input = await (inSeeds === null ? inputOf(file) : readFolder({ seeds, useRegister: true }, report));
  const related = await relateArchive(input.value, report);
  const problems = input.value.concealment.problems([...input.problems, ...related.problems]);
  const shown = input.value.concealment.nameOf(name);
  const article = related.value.articles.find(({ seed }) => isFileOf(seed, shown));
  if (input.value.withdrawn.some(({ seed: { file } }) => file.normalize("NFC") === shown.normalize("NFC"))) {
    complain(`${printable(file)} is withdrawn (${REGISTER_FILE}), so nothing was derived from it.\n`);
    return 1;
  }
  if (!article) {
    const own = problems.filter(({ seed }) => seed.normalize("NFC") === shown.normalize("NFC"));
    complain(
      own.length > 0 ? formatProblems(own) : `${printable(file)} is not an article of ${printable(seeds)}.\n`,
    );
    return 1;
  }
  const { seed } = article;
  const concealed = input.value.concealment.of(shown);
  const shortened = (text: string) => (concealed === null ? text : concealed.shortener.text(text));
  const explanation = explain(article, {
    // The lines of an article in a file with many are those of its own text.
    positionOf:
      inside === ""
        ? positionsIn(seed, shortened(decodedText(file)))
        : positionsIn({ ...seed, blocks: null, dropped: [] }, seed.text),
    isFromFolder: inSeeds !== null,
    problems: problems.filter(
      (problem) =>
        isFileOf(seed, problem.seed) ||
        (problem.seed === REGISTER_FILE &&
          problem.line !== undefined &&
          problem.line === seed.register?.line),
    ),
  });
  print(json ? `${JSON.stringify(explanation, null, 2)}\n` : formatExplanation(explanation));
  return 0;
}

/**
 * A path as that of a file and of what is in it: "seeds/a.csv" and "#12", "seeds/box.zip" and "/a.txt". What is in it is empty for
 * an article with a file of its own.
 */
function splitAtContainer(path: string): readonly [file: string, inside: string] {
  if (existsSync(path)) return [path, ""];
  for (const { index } of path.matchAll(/(?<=\.[a-z]{3,6})[#/]/gi)) {
    const file = path.slice(0, index);
    if (isContainer(file) && existsSync(file) && statSync(file).isFile()) return [file, path.slice(index)];
  }
  return [path, ""];
}

/** Why a path can't be explained, as the end of a sentence; null if it may be an article. */
function whyNotAnArticle(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return "doesn’t exist: check the path.";
    if (found.isDirectory()) return "is a folder: name one article in it.";
    if (!found.isFile()) return "is not an ordinary file.";
    const { bytes } = seedLimit(path);
    return found.size > bytes ? `is larger than ${bytes / 1024 / 1024} MB, which no article is.` : null;
  } catch (error) {
    return `can’t be read: ${reason(error)}.`;
  }
}

/** The path of a file below the seeds folder, with `/`; null for one that isn't below it. Either may be reached by a link. */
function pathInSeeds(seeds: string, file: string): string | null {
  if (!statSync(seeds, { throwIfNoEntry: false })) return null;
  const resolved = join(realpathSync(dirname(file)), basename(file));
  return pathBelow(seeds, file) ?? pathBelow(realpathSync(seeds), resolved);
}

/** Whether an article was read from this file or a copy of it. File systems write "é" in two ways. */
function isFileOf({ file, copies }: Seed, name: string): boolean {
  return [file, ...copies].some((one) => one.normalize("NFC") === name.normalize("NFC"));
}

/** One file as the only article of an archive without tables. */
async function inputOf(path: string): Promise<Outcome<Input>> {
  const { value: seed, problems } = await readSeed({ file: basename(path), path }, readFileSync);
  const value: Input = {
    archive: parseArchive("").value,
    seeds: seed === null ? [] : [seed],
    withdrawn: [],
    concealment: concealmentOf([], [], []),
    facts: readPublicFacts(),
    corrections: [],
    statements: [],
    nameLists: readNameLists(),
  };
  return { value, problems };
}

/** The text of a file that was read as an article, and so is one. */
function decodedText(path: string): string {
  const decoded = decode(readFileSync(path));
  return "text" in decoded ? decoded.text : "";
}
