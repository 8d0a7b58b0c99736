import type { ArticleDate } from "../records/date.ts";
import type { Annotation } from "../records/source.ts";
import { dayNumber, existingDay, isoDay, weekdayOf } from "../text/calendar.ts";
import { monthNumber, weekdayNumber } from "../text/calendarWords.ts";

/** In days: papers of the 19th century printed letters from abroad weeks after they were sent. */
const LONGEST_WAY = 60;

/**
 * The day on which a report was sent, `YYYY-MM-DD`, by its one dateline: "JOHNSTOWN, Pa., June 1.--" in a paper of June 3. Its "today"
 * and "yesterday" are counted from that day. Null if the article has no such dateline, or no day of its own after it.
 */
export function sentDay(
  credits: readonly Annotation[],
  { earliest, latest }: Pick<ArticleDate, "earliest" | "latest">,
): string | null {
  const [dateline, another] = credits.filter(({ type }) => type === "dateline-date");
  if (!dateline || another || earliest === null || earliest !== latest) return null;
  const printed = dayNumber(earliest);
  const sent = lastDay(dateline.value, printed);
  return sent !== null && printed - sent <= LONGEST_WAY ? isoDay(sent) : null;
}

/** The last such day up to another one: "June 1", "1 June", "Tuesday". */
function lastDay(words: string, printed: number): number | null {
  const weekday = weekdayNumber(words);
  if (weekday !== null) return printed - ((weekdayOf(printed) - weekday + 7) % 7);
  const [, name, digits] = /^(\p{L}+)\.? (\d{1,2})$/u.exec(words) ?? [];
  const [, before, after] = /^(\d{1,2}) (\p{L}+)\.?$/u.exec(words) ?? [];
  const [month, day] = [monthNumber(name ?? after ?? ""), Number(digits ?? before)];
  if (month === null) return null;
  const year = Number(isoDay(printed).slice(0, 4));
  return (
    [year, year - 1]
      .map((one) => existingDay(one, month, day))
      .find((one) => one !== null && one <= printed) ?? null
  );
}
