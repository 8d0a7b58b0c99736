import type { DatingRuleId } from "../../data/rules/dating.ts";
import type { Evidence } from "../../records/date.ts";
import type { Clue } from "../infer/clue.ts";
import { type DaySet, edtfOf } from "../infer/daySet.ts";
import type { Quoted } from "./quoted.ts";
import type { NumberedStory } from "./story.ts";

/** What another article of the archive shows about this one's date. */
interface StoryClue {
  readonly other: NumberedStory;
  readonly rule: DatingRuleId;
  /** Of the sentence of this article that both have in common. */
  readonly words: Quoted;
  readonly days: DaySet;
  readonly confidence: number;
  readonly because: string;
}

/** The clue that another article gives; its evidence quotes this article's own words. */
export function storyClue({ other, rule, words, days, confidence, because }: StoryClue): Clue {
  const { text, start, end } = words;
  const evidence: Evidence = {
    rule,
    from: "archive",
    text,
    start,
    end,
    edtf: edtfOf(days),
    confidence,
    because,
    factSource: null,
    seed: other.file,
  };
  return { evidence, days, oddity: null, isSoft: false };
}
