import type { DatingRuleId } from "../../data/rules/dating.ts";
import { linesOf } from "../../parse/lines.ts";
import type { Span } from "../../records/span.ts";
import { foreignDateLine, foreignDateline } from "./foreignDate.ts";
import type { FullDate } from "./fullDate.ts";
import { runningHead } from "./runningHead.ts";

/** A line, or the beginning of one, that states the day of the article. */
interface LineDate extends Span {
  readonly rule: DatingRuleId;
  readonly date: FullDate;
}

/** An article states its day in its first lines, or signs with it in the last one. */
const FIRST_LINES = 4;

/** All of these dates are full ones, and few lines have a year. */
const YEAR = /\d{4}/;

/** Only so much at the beginning of a line is quoted. */
const LONGEST = 120;

/**
 * The dates that lines at the top or the end of a text state: a newspaper's running head, and full dates in other
 * languages. Lines with different dates are a chronology, which says nothing about the article.
 */
export function lineDates(text: string): LineDate[] {
  const lines = linesOf(text).filter((line) => line.text !== "");
  const last = lines.length > FIRST_LINES ? lines.slice(-1) : [];
  const found = [...lines.slice(0, FIRST_LINES), ...last].flatMap(
    ({ start, end, text: line }): LineDate[] => {
      if (!YEAR.test(line)) return [];
      const span = { start, end: Math.min(end, start + LONGEST) };
      const head = runningHead(line);
      if (head) return [{ ...span, rule: "dating/running-head", date: head }];
      const foreign = foreignDateLine(line) ?? foreignDateline(line);
      return foreign ? [{ ...span, rule: "dating/foreign-date", date: foreign }] : [];
    },
  );
  const different = new Set(found.map(({ date }) => date.edtf));
  return different.size === 1 ? found.slice(0, 1) : [];
}
