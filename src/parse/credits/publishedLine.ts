import { FULL_DATE } from "../../text/calendarWords.ts";

/** Labels before the day of publication. */
const LABEL =
  "(?:(?:first )?published(?: on| at)?|posted(?: on)?|updated(?: on| at)?|last (?:updated|modified)(?: on)?|modified(?: on)?|created(?: on)?|date|issued(?: on)?|released(?: on)?)";
const TIME =
  "(?:,? ?(?:at |- |– )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|,? ?\\d{1,2} ?[ap]\\.?m\\.?)";
const ZONE = "(?: ?\\(?(?:[A-Z]{2,5}|UTC[+-]?\\d*|GMT[+-]?\\d*|[+-]\\d{2}:?\\d{2})\\)?)";

const LINE = new RegExp(
  `^\\(?(?<label>${LABEL})?\\s*[:–—-]?\\s*(?:${TIME}${ZONE}?,?\\s+)?(?<date>${FULL_DATE})(?:${TIME}${ZONE}?)?\\)?\\.?$`,
  "i",
);

/** A line that holds a full date, with or without a label and a time, and nothing else. */
export interface PublishedLine {
  /** The date as it is written. */
  readonly date: string;
  /** Where the date begins in the line. */
  readonly at: number;
  /** The label in lower case, such as "published" or "updated"; null if there is none. */
  readonly label: string | null;
}

export function publishedLine(text: string): PublishedLine | null {
  const found = LINE.exec(text);
  const date = found?.groups?.date;
  if (!found || date === undefined) return null;
  return { date, at: text.indexOf(date), label: found.groups?.label?.toLowerCase() ?? null };
}
