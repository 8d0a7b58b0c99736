import type { DatingRuleId } from "../../data/rules/dating.ts";
import type { Evidence } from "../../records/date.ts";
import type { Span } from "../../records/span.ts";
import type { DraftDate } from "../article.ts";
import type { Clue } from "../infer/clue.ts";
import { type DaySet, edtfOf } from "../infer/daySet.ts";

/** What another article of the archive shows about this one's date. */
interface StoryClue {
  readonly draft: DraftDate;
  readonly other: DraftDate;
  readonly rule: DatingRuleId;
  /** The sentence of this article that both have in common. */
  readonly sentence: Span;
  readonly days: DaySet;
  readonly confidence: number;
  readonly because: string;
}

/** The clue that another article gives; its evidence quotes this article's own words. */
export function storyClue({ draft, other, rule, sentence, days, confidence, because }: StoryClue): Clue {
  const { start, end } = sentence;
  const words = firstWords(draft.article.seed.text.slice(start, end));
  const evidence: Evidence = {
    rule,
    from: "archive",
    text: words.replace(/\s+/g, " "),
    start,
    end: start + words.length,
    edtf: edtfOf(days),
    confidence,
    because,
    factSource: null,
    seed: other.article.seed.file,
  };
  return { evidence, days, oddity: null, isSoft: false };
}

/** How sure an article's own date is. */
export const confidenceOf = ({ given, verdict }: DraftDate) => given?.confidence ?? verdict.confidence;

/** The first words of a sentence: enough for a reader to find it. */
const firstWords = (sentence: string) => /^(?:\S+\s+){0,11}\S+/.exec(sentence)?.[0] ?? sentence;
