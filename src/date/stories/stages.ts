import type { ParsedArticle } from "../../records/source.ts";
import { type Quoted, quotedFrom } from "./quoted.ts";
import { termsOf } from "./terms.ts";

/** A sequence of events that news reports one by one, and how many days it takes at most. */
interface EventSequence {
  readonly name: string;
  readonly days: number;
  /** The words that show that a text is about it. */
  readonly about: RegExp;
  readonly stages: readonly RegExp[];
}

/**
 * Sequences whose stages follow each other soon and in one order. Later stages are tried first,
 * because a report on the talks also mentions the arrival.
 */
const EVENT_SEQUENCES: readonly EventSequence[] = [
  {
    name: "visit",
    days: 14,
    about: /\b(?:visit(?:s|ed|ing)?|trip|tour|delegation|travel(?:s|ed|ling|ing)?|talks|summit)\b/i,
    stages: [
      /\b(?:will (?:visit|travel|arrive)|is (?:leading|heading|due)|to (?:visit|travel to)|leads? a delegation|left for|departed for|heading to|sets? off|set out)\b/i,
      /\b(?:arriv(?:es|ed|al)|land(?:s|ed) in|touched down|flew in)\b/i,
      /\b(?:met with|meets? with|held (?:talks|a meeting)|holds (?:talks|a meeting)|receiv(?:es|ed)|welcom(?:es|ed)|(?<!\b(?:for|before|ahead of) )talks with|(?<!\b(?:was|were|been) )met)\b/i,
      /\b(?:return(?:s|ed) (?:home|from)|wrapp(?:ed|ing) up|conclud(?:es|ed) (?:a|his|her|their|the)|ended (?:a|his|her|their|the) (?:visit|trip|tour)|left (?:after|following))\b/i,
    ],
  },
];

/** The stage of a sequence that a text reports, and who takes part. */
export interface Stage {
  readonly sequence: string;
  readonly days: number;
  readonly stage: number;
  /** The names in the sentence that reports it, each once. */
  readonly names: readonly string[];
  /** Of that sentence. */
  readonly words: Quoted;
}

/** The stage that an article's first sentences report; null if there is none. */
export function stageOf(article: ParsedArticle): Stage | null {
  const { text } = article.seed;
  const opening = article.blocks.slice(0, 2);
  for (const { name, days, about, stages } of EVENT_SEQUENCES) {
    const openingText = opening.map(({ start, end }) => text.slice(start, end)).join("\n");
    if (!about.test(openingText)) continue;
    for (const { start, end } of opening) {
      const sentence =
        /^[\s\S]*?[.!?]["”’)]?(?=\s+["“]?\p{Lu}|\s*$)/u.exec(text.slice(start, end))?.[0] ?? "";
      const stage = lastIndex(stages, (words) => words.test(sentence));
      if (stage < 0) continue;
      const names = [...termsOf(`, ${sentence}`).keys()];
      const words = quotedFrom(article, { start, end: start + sentence.length });
      return { sequence: name, days, stage, names, words };
    }
  }
  return null;
}

function lastIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && is(item)) return index;
  }
  return -1;
}
