import type { Evidence } from "../../records.ts";
import type { Found } from "../mentions/pattern.ts";
import { type DaySet, edtfOf } from "./daySet.ts";

/** One thing in the text that leaves only some days possible for the article's own. */
export interface Clue {
  readonly evidence: Evidence;
  readonly days: DaySet;
  /** What is odd about the very words; null when nothing is. */
  readonly oddity: string | null;
}

/** What the rules read: the text, its kept part, and the time expressions in that. */
export interface Reading {
  readonly text: string;
  /** Without what was set aside, in the order of the text. */
  readonly found: readonly Found[];
  /** Where each kept paragraph starts and ends. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

interface Words {
  readonly start: number;
  readonly end: number;
}

/** A clue that stands in the text, with the words from `start` to `end`. */
export function textClue(
  reading: Reading,
  rule: string,
  { start, end }: Words,
  days: DaySet,
  confidence: number,
  more: { because?: string; source?: string | null; oddity?: string | null; edtf?: string } = {},
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
  return { evidence, days, oddity: more.oddity ?? null };
}

/** How far a sentence is looked for on either side of some words. */
const REACH = 300;

/** The sentence around some words, as far as full stops and line ends tell; cheap, for cues only. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const from = Math.max(
    ...[...ahead.matchAll(/[.!?]["”’)]?\s+(?=["“(]?[A-Z])|\n\s*\n?/g)].map((m) => m.index + m[0].length),
    0,
  );
  const to = /[.!?]["”’)]?(?:\s|$)|\n/.exec(behind)?.index ?? behind.length;
  return { before: ahead.slice(from), after: behind.slice(0, to) };
}
