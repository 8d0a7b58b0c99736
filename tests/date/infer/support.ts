import type { Clue } from "../../../src/date/infer/clue.ts";
import { type DaySet, daysOf } from "../../../src/date/infer/daySet.ts";
import { type FactIndex, indexFacts } from "../../../src/date/infer/factIndex.ts";
import { type Reading, readingOf } from "../../../src/date/infer/reading.ts";
import { timesIn } from "../../../src/date/times.ts";
import { parseFacts } from "../../../src/read/facts.ts";
import type { Evidence } from "../../../src/records/date.ts";
import { parsed } from "../../support/records.ts";

/** A text, prepared for the rules. */
export function reading(text: string): Reading {
  return readingOf(parsed(text), timesIn(text));
}

/** Clues in a short form for comparisons: "the words = the date that they imply". */
export function inShort(clues: readonly Clue[]): string[] {
  return clues.map(({ evidence: { text, edtf } }) => `${text} = ${edtf}`);
}

/** An index of facts from rows of a table with the columns `kind,what,words,from,to`. */
export function factsOf(...rows: readonly string[]): FactIndex {
  const { value } = parseFacts(["kind,what,words,from,to", ...rows].join("\n"), "facts.csv");
  return indexFacts(value).value;
}

/** A clue without a text, from its days in EDTF and its confidence. */
export function clue(edtf: string, confidence: number, isSoft = false): Clue {
  return clueOf(daysOf(edtf), confidence, isSoft, edtf);
}

export function clueOf(days: DaySet, confidence: number, isSoft = false, edtf = ""): Clue {
  const evidence: Evidence = {
    rule: "dating/year",
    from: "text",
    because: null,
    factSource: null,
    seed: null,
    text: edtf,
    start: 0,
    end: 0,
    edtf,
    confidence,
  };
  return { evidence, days, oddity: null, isSoft };
}
