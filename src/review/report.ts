import { printable, quoted } from "../problem.ts";
import { counted } from "../shared/plurals.ts";
import type { ranking } from "./ranking.ts";
import type { Difference } from "./rows.ts";
import { articleWords, HEADINGS } from "./words.ts";

/** How many articles of a group are shown without --all. */
const SHOWN = 20;

interface Shown {
  /** Whether to show every article. */
  readonly all: boolean;
  readonly rowOf: (names: readonly string[]) => number | null;
}

/** The articles to check, group by group: for each its file, row, title, date and reasons. */
export function rankingWords({ groups, settled }: ReturnType<typeof ranking>, { all, rowOf }: Shown): string {
  const paragraphs = groups.map(({ concern, articles }) => {
    const shown = all ? articles : articles.slice(0, SHOWN);
    const lines = shown.map((article) =>
      articleWords(article, concern, rowOf([article.seed.file, ...article.seed.copies])),
    );
    return [HEADINGS[concern](articles.length), ...lines, ...more(articles.length - shown.length)].join("\n");
  });
  const rest = settled.length > 0 ? [`${counted(settled.length, "article")} with nothing to check.`] : [];
  return [...paragraphs, ...rest].map((paragraph) => `${paragraph}\n`).join("\n");
}

const more = (left: number) => (left > 0 ? [`  and ${counted(left, "more", "more")}: --all shows them`] : []);

/** The cells that a person filled in review.csv and that differ from the register. */
export function differenceWords(differences: readonly Difference[], all: boolean): string {
  const taken = differences.filter((difference) => difference.taken === "review");
  const given = differences.filter((difference) => difference.taken === "register");
  const gone = differences.filter((difference) => difference.taken === "neither");
  const shown = all ? taken : taken.slice(0, SHOWN);
  const kept = [
    `${counted(taken.length, "cell")} of review.csv not yet in the register, kept:`,
    ...shown.map((cell) => `${place(cell)} ${quoted(cell.review)}${instead(cell.register)}`),
    ...more(taken.length - shown.length),
  ];
  // All of them are shown, because the file that had them is overwritten.
  const lost = [
    `${counted(given.length, "cell")} of review.csv replaced by the register's, which was saved later:`,
    ...given.map((cell) => `${place(cell)} ${quoted(cell.review)}${instead(cell.register)}`),
  ];
  const removed = [
    `${counted(gone.length, "cell")} of review.csv removed, because the file is gone from the folder:`,
    ...gone.map((cell) => `${place(cell)} ${quoted(cell.review)}`),
  ];
  return [
    ...(taken.length > 0 ? [kept] : []),
    ...(given.length > 0 ? [lost] : []),
    ...(gone.length > 0 ? [removed] : []),
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

const place = ({ file, column }: Difference) =>
  `  ${file === "" ? "a row without a file" : printable(file)}, ${printable(column)}:`;

const instead = (register: string) =>
  register.trim() === "" ? "" : `; the register says ${quoted(register)}`;
