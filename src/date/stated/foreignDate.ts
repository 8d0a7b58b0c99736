import { existingDay, isoDay } from "../../text/calendar.ts";
import { foreignMonth, isForeignWeekday } from "../../text/foreignMonths.ts";
import type { FullDate } from "./fullDate.ts";

/** "3. Juni 2013", "4 novembre 2024", "1er mai 2024", "4 de noviembre de 2024", "4 ноября 2024 г." */
const DAY_FIRST =
  "(?<day>\\d{1,2})(?:\\.|er|º|ª|°)? ?(?:de |d['’])?(?<month>\\p{L}{3,14})\\.?(?: de| del|,)? (?<year>\\d{4})(?: ?[гр]\\.)?";
/** Hungarian: "2013. június 3." */
const YEAR_FIRST = "(?<year2>\\d{4})\\. (?<month2>\\p{L}{3,14}) (?<day2>\\d{1,2})\\.";

/** What says that the day of publication follows. */
const LABEL =
  "(?:(?:publiée?|paru|mis à jour|veröffentlicht|erschienen|stand|vom|publicado|publicada|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|opublikowano|julkaistu|опубликовано|datum|date|fecha|data)(?: am| le| el| em| il| op)?:? )";
/** Up to four words that begin with a capital or join such words: "Rio de Janeiro, ". */
const PLACE =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:d[aeiou]s?|am|an der|im|sur|del?|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,3}, )";
const BEFORE = `\\(?${LABEL}?${PLACE}?(?:(?<weekday>\\p{L}{4,14}),? )?(?:(?:den|le|el|il|em|am|de[nr]?) )?`;
const TIME = "(?:,? ?(?:à |um |kl\\.? ?|alle |às |[–|-] ?)?\\d{1,2}[.:h]\\d{2}(?: ?(?:Uhr|h))?)?";

/** Nothing but the date, with its place, label and time: a line that says when and where an article was written. */
const LINE = new RegExp(`^${BEFORE}(?:${DAY_FIRST}|${YEAR_FIRST})${TIME}\\)?\\.?$`, "iu");
/** The same before a dash, at the beginning of a paragraph: "PARIS, 4 novembre 2024 (AFP) – ". */
const DATELINE = new RegExp(
  `^${BEFORE}(?:${DAY_FIRST}|${YEAR_FIRST})\\)?(?: \\([^()]{2,20}\\))? ?[–—-]+ `,
  "iu",
);

/** The longest line or beginning that is looked at. */
const LONGEST = 120;

/** The full date that a line in another language than English states; null if the line says anything else. */
export function foreignDateLine(line: string): FullDate | null {
  const words = line.replace(/\s+/g, " ").trim();
  return words.length <= LONGEST ? dateFrom(LINE.exec(words)) : null;
}

/** The full date before the dash at a paragraph's beginning; null if there is none. */
export function foreignDateline(paragraph: string): FullDate | null {
  return dateFrom(DATELINE.exec(paragraph.slice(0, LONGEST).replace(/\s+/g, " ")));
}

function dateFrom(found: RegExpExecArray | null): FullDate | null {
  const { weekday, day, month, year, day2, month2, year2 } = found?.groups ?? {};
  const number = foreignMonth(month ?? month2 ?? "");
  if (number === null || (weekday !== undefined && !isForeignWeekday(weekday))) return null;
  const exists = existingDay(Number(year ?? year2), number, Number(day ?? day2));
  return exists === null ? null : { edtf: isoDay(exists), oddity: null };
}
