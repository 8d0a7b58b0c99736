import type { Block, Credit } from "../../records/source.ts";
import { MONTH, WEEKDAY } from "../../text/calendarWords.ts";
import { outsideBody, type SetAsideRule } from "../rule.ts";
import { isAgency } from "./agency.ts";

const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’]+(?:[ -][\\p{Lu}\\p{M}.'’]+){0,3}";
const TITLE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
/** Weekdays without the full stop of an abbreviation, because here it ends the dateline. */
const DAY_NAME = WEEKDAY.replace("\\.?", "");
const DATE = `${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${DAY_NAME}(?=[. ]*[-—–(])`;
const AGENCY = "\\((?<agency>\\p{L}[\\p{L}\\p{M} .&/-]{1,40})\\)";
/**
 * The dash that ends a dateline. A short dash inside a word, as in "TGV–Netz", doesn't. Agencies’ wires, which had no long dash, write
 * `_` for it.
 */
const DASH = "\\.?\\s*(?:--+|—|(?<= )–|–(?= )|(?<= )-(?= )|(?<= )_)\\s*";

const REST = `(?:, (?!${DATE})(?<region>${TITLE}))?(?:,? (?<date>${DATE}))?(?: ${AGENCY})?${DASH}(?=["'“‘«(]?\\p{Lu})`;

/** A place in capitals, then optionally a region, a day and an agency. */
const IN_CAPITALS = new RegExp(`^(?=\\p{Lu}[.'’]?\\p{Lu})(?<place>${CAPITALS})${REST}`, "du");
/** A place in ordinary letters must be followed by a day or an agency. */
const IN_LOWER_CASE = new RegExp(`^(?<place>${TITLE})(?=(?:, ${TITLE})?,? (?:${DATE}|\\())${REST}`, "du");

/** Words in capitals at the beginning of a paragraph that are not places. */
const LABELS: ReadonlySet<string> = new Set(
  "BREAKING UPDATE UPDATED EXCLUSIVE WATCH LIVE OPINION ANALYSIS VIDEO NEW NEWS CORRECTION EDITORIAL REVIEW PHOTOS NOTE".split(
    " ",
  ),
);

/** The dateline at the beginning of a paragraph. Each white space becomes one space: offsets stay. */
function match(paragraph: string): RegExpExecArray | null {
  const line = paragraph.replace(/\s/g, " ");
  const found = IN_CAPITALS.exec(line) ?? IN_LOWER_CASE.exec(line);
  const { place = "", agency } = found?.groups ?? {};
  return LABELS.has(place) || (agency !== undefined && !isAgency(agency)) ? null : found;
}

/**
 * The dateline at the beginning of the body: "KYIV, Ukraine (AP) —", "LONDON, Oct 29 (Reuters) -",
 * "HALIFAX, Tuesday.--". It stays in the text, where readers expect it. The place, the day and the
 * agency get one annotation each.
 */
export function datelineOf(block: Block, text: string): Credit[] {
  return annotations(match(text.slice(block.start, block.end)), block, text);
}

/** The pattern needs a capital after the dateline, and a dateline in its own paragraph has none. */
const NEXT = "X";

/** A dateline in a paragraph of its own, "HAVANA (AP) --": only with a day, an agency or the dash of a wire. */
export const datelineLine: SetAsideRule = {
  step: "parsing/dateline",
  find(block, around) {
    if (!outsideBody(around)) return null;
    const found = match(`${block.text}${NEXT}`);
    const isWhole =
      found?.[0].length === block.text.length &&
      (found.groups?.date ?? found.groups?.agency ?? block.text.endsWith("_"));
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
    // A dateline in its own paragraph is a single line, so its offsets are those of the text.
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

/** The length of the dateline at the beginning of a paragraph, with its dash; 0 if there is none. */
export function datelineLength(words: string): number {
  return match(words)?.[0].length ?? 0;
}
