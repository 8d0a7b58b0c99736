import type { Evidence } from "../../records/date.ts";
import type { Draft } from "../article.ts";
import type { Clue } from "../infer/clue.ts";
import { type DaySet, edtfOf } from "../infer/daySet.ts";

/** A clue that another article of the archive gives; the words are this one's. */
export function storyClue(
  { article }: Draft,
  other: Draft,
  rule: string,
  { start, end }: { readonly start: number; readonly end: number },
  days: DaySet,
  confidence: number,
  because: string,
  /** How sure that is which the other article says: its own date, where nothing else is said. */
  sure = other.given?.confidence ?? other.verdict.confidence,
): Clue {
  const words = opening(article.seed.text.slice(start, end));
  const evidence: Evidence = {
    rule: `date/${rule}`,
    from: "archive",
    text: words.replace(/\s+/g, " "),
    start,
    end: start + words.length,
    edtf: edtfOf(days),
    confidence: confidence * sure,
    because,
    source: null,
    seed: other.article.seed.file,
  };
  return { evidence, days, oddity: null, isSoft: false };
}

/** As many words of a sentence as a reader needs to find it. */
const opening = (sentence: string) => /^(?:\S+\s+){0,11}\S+/.exec(sentence)?.[0] ?? sentence;
