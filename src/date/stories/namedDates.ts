import type { DraftDate } from "../article.ts";
import { readingOf, sentenceAround } from "../infer/reading.ts";
import { mayBeFuture } from "../infer/tense.ts";
import type { Meaning } from "../mentions/meaning.ts";
import { type Quoted, quotedFrom } from "./quoted.ts";
import { termsOf } from "./terms.ts";

/** A month or a day of the past that a text names, with the names and figures of its sentence. */
export interface NamedDate<Term> {
  readonly year: number | null;
  readonly month: number;
  /** Null for a month. */
  readonly day: number | null;
  readonly terms: readonly Term[];
  readonly words: Quoted;
}

/** The months and days of the past that a text names with their year, or without. */
export function namedDates({ article, times }: DraftDate, withYear: boolean): NamedDate<string>[] {
  const named = times.filter(({ meaning }) => isMonthOrDay(meaning, withYear));
  if (named.length === 0) return [];
  const reading = readingOf(article, named);
  return reading.times.flatMap((words) => {
    const { meaning } = words;
    if (meaning.kind !== "day" && meaning.kind !== "month") return [];
    const { before, after } = sentenceAround(reading, words);
    if (mayBeFuture(before, after)) return [];
    const { year, month } = meaning;
    const day = meaning.kind === "day" ? meaning.day : null;
    const terms = [...termsOf(`, ${before} ${after}`).keys()];
    return [{ year, month, day, terms, words: quotedFrom(article, words) }];
  });
}

function isMonthOrDay(meaning: Meaning, withYear: boolean): boolean {
  if (meaning.kind !== "day" && meaning.kind !== "month") return false;
  return withYear ? meaning.year !== null : meaning.year === null && (meaning.yearShift ?? null) === null;
}
