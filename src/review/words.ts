import { printable, quoted } from "../problem.ts";
import type { ArticleDate, Conflict, DatedArticle, Evidence } from "../records/date.ts";
import { counted } from "../shared/plurals.ts";
import { type Concern, contradictions } from "./concern.ts";

/** How many conflicts and clues of an article are shown. The most important come first. */
const MAX_REASONS = 2;

/** The heading of a group: how many articles, why they are listed, and what the curator can do. */
export const HEADINGS: Readonly<Record<Concern, (count: number) => string>> = {
  contradicted: (count) =>
    `${counted(count, "article")} with a register date that the text contradicts: correct the date, or explain it in the note.`,
  conflicting: (count) => `${counted(count, "article")} with conflicting dates: fill in the right one.`,
  undated: (count) =>
    `${counted(count, "undated article")}: fill in what you know (2024-10-29, 2024-10, 2024~, 1998/2004).`,
  wide: (count) =>
    `${counted(count, "article")} with a date range of more than a month: fill in a narrower one, if you know it.`,
  inferred: (count) =>
    `${counted(count, "article")} with an inferred date: if it is wrong, fill in the right one.`,
};

/** An article in the report: its file and row, its title, its date, and the reasons for it. */
export function articleWords(article: DatedArticle, concern: Concern, row: number | null): string {
  const { seed, title, date } = article;
  const where = row === null ? "not in the table" : `row ${row.toLocaleString("en")}`;
  const lines = [quoted(title.value), knownWords(date), ...reasonsFor(article, concern)];
  return [`  ${printable(seed.file)} (${where})`, ...lines.map((line) => `    ${line}`)].join("\n");
}

const BASIS = { stated: "stated", inferred: "inferred", corrected: "from the register" } as const;

/** "2024-10-28/2024-11-03, inferred, 72 % sure"; "undated, not before 2019-03-01". */
export function knownWords(date: ArticleDate): string {
  return date.basis === "unknown" ? certaintyWords(date) : `${printable(date.edtf)}, ${certaintyWords(date)}`;
}

/** "inferred, 72 % sure"; "from the register"; "undated, not before 2019-03-01". */
export function certaintyWords({ basis, earliest, latest, confidence }: ArticleDate): string {
  if (basis === "unknown") {
    if (earliest && latest) return `undated, between ${earliest} and ${latest}`;
    if (earliest) return `undated, not before ${earliest}`;
    return latest ? `undated, not after ${latest}` : "undated";
  }
  const sure = basis === "inferred" ? `, ${Math.round(confidence * 100)} % sure` : "";
  return `${BASIS[basis]}${sure}`;
}

/** The conflicts of a date; for an inferred or unknown date, also the clues to it. */
export function reasonsFor(article: DatedArticle, concern: Concern): string[] {
  const { conflicts, evidence, basis } = article.date;
  const against = concern === "contradicted" ? contradictions(article) : conflicts;
  const inferred = basis === "inferred" || basis === "unknown" ? evidence : [];
  return [
    ...against.slice(0, MAX_REASONS).map(conflictWords),
    ...inferred.slice(0, MAX_REASONS).map(clueWords),
  ];
}

function conflictWords({ message, evidence }: Conflict): string {
  const words = message.includes(evidence.text) ? "" : ` ${quoted(evidence.text)}`;
  // A colon follows, so the message must not end in a full stop.
  const sentence = words === "" && evidence.because !== null ? message.replace(/\.$/, "") : message;
  return `! ${printable(sentence)}${words}${why(evidence)}`;
}

function clueWords(evidence: Evidence): string {
  return `${quoted(evidence.text)} gives ${printable(evidence.edtf)}${why(evidence)}`;
}

function why({ because, seed }: Evidence): string {
  const other = seed === null ? "" : ` [${printable(seed)}]`;
  return `${other}${because === null ? "" : `: ${printable(because)}`}`;
}
