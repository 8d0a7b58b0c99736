import type { Evidence } from "../../records/date.ts";
import { type DaySet, edtfOf } from "./daySet.ts";
import type { Reading, Words } from "./reading.ts";

/** One thing in the text that leaves only some days possible for the article's own. */
export interface Clue {
  readonly evidence: Evidence;
  readonly days: DaySet;
  /** What is odd about the very words; null when nothing is. */
  readonly oddity: string | null;
  /**
   * Whether it gives way where others contradict it: texts speak of the past in the words of the
   * past, so that "President Nixon" says little of what isn't after him.
   */
  readonly isSoft: boolean;
}

interface More {
  readonly because?: string;
  readonly source?: string | null;
  readonly oddity?: string | null;
  readonly edtf?: string;
  readonly isSoft?: boolean;
}

/** A clue that stands in the text, with the words from `start` to `end`. */
export function textClue(
  reading: Reading,
  rule: string,
  { start, end }: Words,
  days: DaySet,
  confidence: number,
  more: More = {},
): Clue {
  const evidence: Evidence = {
    rule: `date/${rule}`,
    from: "text",
    text: reading.text.slice(start, end).replace(/\s+/g, " "),
    start,
    end,
    edtf: more.edtf ?? edtfOf(days),
    confidence,
    because: more.because ?? null,
    source: more.source ?? null,
    seed: null,
  };
  return { evidence, days, oddity: more.oddity ?? null, isSoft: more.isSoft ?? false };
}
