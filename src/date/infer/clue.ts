import type { DatingRuleId } from "../../data/rules/dating.ts";
import type { Evidence } from "../../records/date.ts";
import type { Span } from "../../records/span.ts";
import { type DaySet, edtfOf } from "./daySet.ts";
import type { Reading } from "./reading.ts";

/** One piece of evidence that limits the days on which the article can have been written. */
export interface Clue {
  readonly evidence: Evidence;
  readonly days: DaySet;
  /** A contradiction within the words themselves ("Monday, November 5" on a Tuesday); null if there is none. */
  readonly oddity: string | null;
  /**
   * Whether it is dropped without a conflict where others contradict it. Texts about the past use
   * the words of that time: "President Nixon" hardly shows that an article is no younger than 1974.
   */
  readonly isSoft: boolean;
}

/** What a rule reports about some words of the text. */
export interface TextClue {
  readonly rule: DatingRuleId;
  readonly words: Span;
  readonly days: DaySet;
  readonly confidence: number;
  /** The days in EDTF, where the evidence shows them otherwise than `days` would be written. */
  readonly edtf?: string;
  readonly because?: string | null;
  readonly factSource?: string | null;
  readonly oddity?: string | null;
  readonly isSoft?: boolean;
}

/** A clue whose evidence is in the article's own text. */
export function textClue({ text }: Reading, clue: TextClue): Clue {
  const { rule, words, days, confidence } = clue;
  const { start, end } = words;
  const evidence: Evidence = {
    rule,
    from: "text",
    text: text.slice(start, end).replace(/\s+/g, " "),
    start,
    end,
    edtf: clue.edtf ?? edtfOf(days),
    confidence,
    because: clue.because ?? null,
    factSource: clue.factSource ?? null,
    seed: null,
  };
  return { evidence, days, oddity: clue.oddity ?? null, isSoft: clue.isSoft ?? false };
}
