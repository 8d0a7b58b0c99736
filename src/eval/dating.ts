import type { FactIndex } from "../date/infer/factIndex.ts";
import { cluesOf, dateText, draftText } from "../enrich/annotateText.ts";
import type { ArticleDate } from "../records/date.ts";
import { dayNumber } from "../text/calendar.ts";
import { clueTable, judgedClues } from "./clueTable.ts";
import { readDated } from "./readDated.ts";
import { row } from "./row.ts";

interface Dated {
  readonly id: string;
  readonly date: ArticleDate;
  /** The day the article was written, as a day number. */
  readonly day: number;
}

/**
 * What `npm run eval -- dating PATH` prints: how well articles are dated by their text alone, without the day
 * that is known for each, and how often the clues of each rule are.
 */
export function evaluateDating(path: string, facts: FactIndex): string {
  const texts = readDated(path);
  const all = texts.map(({ id, text, day }): Dated => ({ id, date: dateText(text, facts).date, day }));
  const dated = all.filter(({ date }) => date.edtf !== "");
  const judged = texts.flatMap(({ text, day }) => judgedClues(cluesOf(draftText(text, facts)), day));
  return [
    `${all.length} documents, the day of each hidden`,
    ...countsOf(all, dated),
    "",
    "clues by rule, strength and side: how many hold the day",
    ...clueTable(judged),
    "",
    "dates that don't hold the day, and what decided them",
    ...dated.filter((one) => !holds(one)).map(wrong),
    "",
  ].join("\n");
}

function countsOf(all: readonly Dated[], dated: readonly Dated[]): string[] {
  const closed = dated.filter(({ date }) => date.earliest !== null && date.latest !== null);
  const open = dated.filter((one) => !closed.includes(one));
  const exact = closed.filter(({ date }) => date.earliest === date.latest);
  const notBefore = open.filter(({ date }) => date.earliest !== null);
  const notAfter = open.filter(({ date }) => date.latest !== null);
  const lines = [
    ["bounded on either side", dated.length, all.length],
    ["  and the day within", dated.filter(holds).length, dated.length],
    ["bounded on both sides", closed.length, all.length],
    ["  and the day within", closed.filter(holds).length, closed.length],
    ["bounded on one side", open.length, all.length],
    ["  and the day within", open.filter(holds).length, open.length],
    ["  of these not before", notBefore.filter(holds).length, notBefore.length],
    ["  of these not after", notAfter.filter(holds).length, notAfter.length],
    ["an exact day stated", exact.length, all.length],
    ["  and right", exact.filter(holds).length, exact.length],
    ["within 3 days", closed.filter((one) => isWithin(one, 3)).length, all.length],
    ["the same month", closed.filter((one) => isSame(one, 7)).length, all.length],
    ["the same year", closed.filter((one) => isSame(one, 4)).length, all.length],
  ] as const;
  return lines.map(([what, count, of]) => row(what, count, of));
}

function wrong({ id, date: { edtf, evidence } }: Dated): string {
  return `  ${id}: ${edtf}, by ${evidence.map(({ rule, text }) => `${rule.replace("dating/", "")} “${text}”`).join(", ")}`;
}

function holds({ date: { earliest, latest }, day }: Dated): boolean {
  return (earliest === null || dayNumber(earliest) <= day) && (latest === null || day <= dayNumber(latest));
}

/** Whether both ends of the interval are at most so many days from the true day. */
function isWithin({ date: { earliest, latest }, day }: Dated, days: number): boolean {
  return [earliest, latest].every((end) => end !== null && Math.abs(dayNumber(end) - day) <= days);
}

/** Whether the whole interval lies in the true day's month (7 digits of the ISO date) or year (4 digits). */
function isSame(one: Dated, digits: number): boolean {
  const { earliest, latest } = one.date;
  return holds(one) && earliest?.slice(0, digits) === latest?.slice(0, digits);
}
