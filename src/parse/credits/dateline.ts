import type { Block, Credit } from "../../records/source.ts";
import { MONTH, WEEKDAY } from "../../text/calendarWords.ts";
import { outsideBody, type SetAsideRule } from "../rule.ts";
import { isAgency } from "./agency.ts";

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]+(?:[ -][\\p{Lu}\\p{M}.'’]+){0,3}";
const TITLE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
/** Without an abbreviation's full stop, which here ends the dateline. */
const DAY_NAME = WEEKDAY.replace("\\.?", "");
const DATE = `${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${DAY_NAME}(?=[. ]*[-—–(])`;
const AGENCY = "\\((?<agency>\\p{L}[\\p{L}\\p{M} .&/-]{1,40})\\)";
/** A dash in the middle of a word, as in "TGV–Netz", is none of ours unless it is a long one. */
const DASH = "\\.?\\s*(?:--+|—|(?<= )–|–(?= )|(?<= )-(?= ))\\s*";

const REST = `(?:, (?!${DATE})(?<region>${TITLE}))?(?:,? (?<date>${DATE}))?(?: ${AGENCY})?${DASH}(?=["'“‘«(]?\\p{Lu})`;

/** A place in capitals, then region, day and agency, each of which may be missing. */
const LOUD = new RegExp(`^(?=\\p{Lu}[.'’]?\\p{Lu})(?<place>${CAPITALS})${REST}`, "du");
/** A place in ordinary letters is one only before a day or an agency. */
const QUIET = new RegExp(`^(?<place>${TITLE})(?=(?:, ${TITLE})?,? (?:${DATE}|\\())${REST}`, "du");

/** Capitals that open a paragraph and are no place. */
const LABELS: ReadonlySet<string> = new Set(
  "BREAKING UPDATE UPDATED EXCLUSIVE WATCH LIVE OPINION ANALYSIS VIDEO NEW NEWS CORRECTION EDITORIAL REVIEW PHOTOS NOTE".split(
    " ",
  ),
);

/** The dateline that opens a paragraph, when it does; white space of one kind, so offsets hold. */
function match(paragraph: string): RegExpExecArray | null {
  const line = paragraph.replace(/\s/g, " ");
  const found = LOUD.exec(line) ?? QUIET.exec(line);
  const { place = "", agency } = found?.groups ?? {};
  return LABELS.has(place) || (agency !== undefined && !isAgency(agency)) ? null : found;
}

/**
 * The dateline that opens the body's first paragraph: "KYIV, Ukraine (AP) —",
 * "LONDON, Oct 29 (Reuters) -", "HALIFAX, Tuesday.--". It stays in the text, where readers look
 * for it. One annotation for each part that is there: the place, the day, the agency.
 */
export function datelineOf(block: Block, text: string): Credit[] {
  return annotations(match(text.slice(block.start, block.end)), block, text);
}

/** The capital that follows a dateline and that a paragraph of its own lacks. */
const NEXT = "X";

/** A dateline in a paragraph of its own, "HAVANA (AP) --": only with a day or an agency. */
export const datelineLine: SetAsideRule = {
  step: "parsing/dateline",
  find(block, around) {
    if (!outsideBody(around)) return null;
    const found = match(`${block.text}${NEXT}`);
    const isWhole = found?.[0].length === block.text.length && (found.groups?.date ?? found.groups?.agency);
    if (!isWhole) return null;
    return { reason: "a dateline", credits: annotations(found, block, null) };
  },
};

function annotations(found: RegExpExecArray | null, block: Block, text: string | null): Credit[] {
  const spans = found?.indices?.groups ?? {};
  return ["place", "date", "agency"].flatMap((part) => {
    const span = spans[part];
    if (span === undefined) return [];
    const [start, end] = [block.start + span[0], block.start + span[1]];
    // A line of its own is one line: its folded words have the offsets of the text.
    const words = text?.slice(start, end) ?? block.text.slice(span[0], span[1]);
    return {
      start,
      end,
      text: words,
      type: `dateline-${part}`,
      value: words.replace(/\s/g, " "),
      rule: "parsing/dateline",
      confidence: 0.9,
      origin: "derived",
    };
  });
}

/** How many characters of the block's words the dateline takes, with its dash. */
export function datelineLength(words: string): number {
  return match(words)?.[0].length ?? 0;
}
