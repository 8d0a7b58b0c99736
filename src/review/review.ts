import { statSync } from "node:fs";
import { join } from "node:path";
import { checkFolders } from "../cli/folders.ts";
import type { Report } from "../cli/report.ts";
import { readFolder, relateArchive } from "../pipeline.ts";
import type { Problem } from "../problem.ts";
import { REGISTER_FILE } from "../read/register.ts";
import type { DatedArticle } from "../records/date.ts";
import { counted } from "../shared/plurals.ts";
import { concealedTable } from "./concealedTable.ts";
import { type Concern, concernOf } from "./concern.ts";
import { csvOf } from "./csv.ts";
import { differingFigureWords } from "./differingFigures.ts";
import { doubtfulJoinWords } from "./doubtfulJoins.ts";
import { helperCells, withHelpers, withoutHelpers } from "./helpers.ts";
import { leverageWords } from "./leverage.ts";
import { doubtfulWords } from "./names.ts";
import { possibleCopyWords } from "./possibleCopies.ts";
import { ranking } from "./ranking.ts";
import { differenceWords, rankingWords } from "./report.ts";
import { reviewSheet } from "./sheet.ts";
import { suggestionWords } from "./suggestionWords.ts";
import { isMissing, REVIEW_FILE, wholeTable, writeWhole } from "./tables.ts";
import { titleWords } from "./titles.ts";

export interface ReviewOptions {
  /** The folder of articles, absolute. */
  readonly seeds: string;
  /** The folder to write the table to, absolute. */
  readonly out: string;
  /** Whether to list every article. */
  readonly all: boolean;
}

export interface Reviewed {
  readonly articles: number;
  /** The report to print. */
  readonly words: string;
  readonly problems: readonly Problem[];
  /** The articles whose dates should be checked, the most urgent first. */
  readonly toCheck: readonly ToCheck[];
  /** The articles whose dates would narrow those of others, the most useful first. */
  readonly lookUpFirst: readonly LookUp[];
}

/** A date to look up, and what is known of the others' dates before and after, each in EDTF; null if nothing. */
interface LookUp {
  readonly file: string;
  /** The day for which it was tried. */
  readonly day: string;
  readonly narrows: readonly {
    readonly file: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface ToCheck {
  readonly file: string;
  /** Why. */
  readonly concern: Concern;
  /** The date in EDTF; null if there is none. */
  readonly edtf: string | null;
}

/**
 * Lists the dates and names that a curator should check first, and writes the table in which to
 * correct them. It writes nothing else, and it loses no cell that a person has filled.
 * @throws when the folders can't be used, or a person's table can't be read completely.
 */
export async function review({ seeds, out, all }: ReviewOptions, report: Report): Promise<Reviewed> {
  checkFolders(seeds, out);
  const own = withoutHelpers(wholeTable(seeds, REGISTER_FILE));
  const saved = wholeTable(out, REVIEW_FILE);
  const former = withoutHelpers(saved);
  const newer = savedAt(seeds, REGISTER_FILE) > savedAt(out, REVIEW_FILE) ? "register" : "review";
  const input = await readFolder({ seeds, useRegister: true }, report);
  if (input.value.seeds.length === 0)
    return { articles: 0, words: "", problems: input.problems, toCheck: [], lookUpFirst: [] };

  const { concealment } = input.value;
  const register = concealedTable(own, concealment);
  const earlier = concealedTable(former, concealment);
  const related = await relateArchive(input.value, report);
  const { articles, copies, stories } = related.value;
  const leverage = related.value.leverage();
  const ranked = ranking(articles, leverage);
  const inOrder = [...ranked.groups.flatMap((group) => group.articles), ...ranked.settled];
  const names = inOrder.map(({ seed }) => [seed.file, ...seed.copies]);
  const known = new Set(names.flat());
  const isGone = (file: string) =>
    concealment.of(file) === null && isMissing(join(seeds, file)) && !known.has(file);
  const { sheet, rowOf, differences, unnamed } = reviewSheet({ register, earlier, newer, isGone }, names);
  writeWhole(out, REVIEW_FILE, csvOf(withHelpers(sheet, helpFor(articles))));
  const written = `${counted(sheet.rows.length, "row")} in ${join(out, REVIEW_FILE)}: fill in the empty cells and save it as ${join(seeds, REGISTER_FILE)}. The columns in brackets only help you; they are ignored when the table is read.\n`;
  const words = [
    leverageWords(leverage, all),
    rankingWords(ranked, { all, rowOf }),
    differenceWords(differences, all),
    written,
    doubtfulWords(articles, related.value.names, all),
    suggestionWords(articles, related.value.names, all),
    possibleCopyWords(articles, related.value.possibleCopies, all),
    doubtfulJoinWords(articles, related.value.names, related.value.doubtfulJoins, all),
    differingFigureWords({ articles, copies, ...stories }, all),
    titleWords(articles, all),
  ];
  return {
    articles: articles.length,
    words: words.filter((part) => part !== "").join("\n"),
    problems: concealment.problems([
      ...saved.doubts,
      ...input.problems,
      ...related.problems,
      ...unnamed.map(nameless),
    ]),
    toCheck: ranked.groups.flatMap((group) =>
      group.articles.map(({ seed: { file }, date: { edtf } }) => ({
        file,
        concern: group.concern,
        edtf: edtf || null,
      })),
    ),
    lookUpFirst: leverage.map(({ file, day, narrowed }) => ({
      ...{ file, day },
      narrows: narrowed.map(({ file: other, before, after }) => ({
        ...{ file: other, before: before.edtf || null, after: after.edtf || null },
      })),
    })),
  };
}

/** The helper columns' cells by the name of a file or of a copy of it. */
function helpFor(articles: readonly DatedArticle[]): (file: string) => readonly string[] | undefined {
  const byFile = new Map(
    articles.flatMap((article) => {
      const cells = helperCells(article, concernOf(article));
      const { file, copies } = article.seed;
      return [file, ...copies].map((name) => [name.normalize("NFC"), cells] as const);
    }),
  );
  return (file) => byFile.get(file);
}

function nameless(seed: string): Problem {
  const message =
    "The register can't name this file, because its name begins or ends with a space or contains a control character: rename the file.";
  return { seed, stage: "review", rule: "name", message };
}

/** When a file was saved, in ms; 0 if there is none. */
function savedAt(dir: string, name: string): number {
  return statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
