import type { Annotation, Block } from "../../records.ts";
import { MONTH } from "../calendarWords.ts";

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]+(?:[ -][\\p{Lu}\\p{M}.'’]+){0,3}";
const TITLE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
const DATE = `${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?`;
const AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}\\p{M} .&/-]{1,40})\\)";
const DASH = "\\s*(?:--+|[—–]|(?<= )-(?= ))\\s*";

const REST = `(?:, (?!${DATE})(?<region>${TITLE}))?(?:,? (?<date>${DATE}))?(?: ${AGENCY})?${DASH}(?=["'“‘«(]?\\p{Lu})`;

/** A place in capitals, then region, day and agency, each of which may be missing. */
const LOUD = new RegExp(`^(?<place>${CAPITALS})${REST}`, "u");
/** A place in ordinary letters is one only before a day or an agency. */
const QUIET = new RegExp(`^(?<place>${TITLE})(?=(?:, ${TITLE})?,? (?:${DATE}|\\())${REST}`, "u");

/** Capitals that open a paragraph and are no place. */
const LABELS: ReadonlySet<string> = new Set(
  "BREAKING UPDATE UPDATED EXCLUSIVE WATCH LIVE OPINION ANALYSIS VIDEO NEW NEWS CORRECTION EDITORIAL REVIEW PHOTOS NOTE".split(
    " ",
  ),
);

/**
 * The dateline that opens the body's first paragraph: "KYIV, Ukraine (AP) —",
 * "LONDON, Oct 29 (Reuters) -". It stays in the text, where readers look for it.
 * One annotation for each part that is there: the place, the day, the agency.
 */
export function datelineOf(block: Block, text: string): Annotation[] {
  const line = text.slice(block.start, block.end);
  const groups = (LOUD.exec(line) ?? QUIET.exec(line))?.groups;
  const place = groups?.place;
  if (!groups || place === undefined || LABELS.has(place)) return [];
  const found = [
    ["dateline-place", place],
    ["dateline-date", groups.date],
    ["dateline-agency", groups.agency],
  ] as const;
  return found.flatMap(([kind, words]) => {
    if (words === undefined) return [];
    const start = block.start + line.indexOf(words);
    const end = start + words.length;
    return {
      start,
      end,
      text: words,
      kind,
      value: words,
      rule: "credit/dateline",
      confidence: 0.9,
      source: "auto",
    };
  });
}

/** How many characters of the block's words the dateline takes, with its dash. */
export function datelineLength(words: string): number {
  const found = LOUD.exec(words) ?? QUIET.exec(words);
  return found && !LABELS.has(found.groups?.place ?? "") ? found[0].length : 0;
}
