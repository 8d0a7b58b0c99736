import { TOPICS, type TopicLexicon } from "../../data/topics.ts";
import { greatest } from "../../shared/extremes.ts";
import { singularOf } from "../../shared/plurals.ts";

/** A topic that a term belongs to, and the term's weight: a strong term counts as much as four weak ones. */
export interface WeightedTopic {
  readonly topic: TopicLexicon;
  readonly weight: number;
}

export const STRONG = 2;
const WEAK = 0.5;

export const TOPICS_BY_TERM = topicsByTerm();

/** The first words of terms of several words: only from these on a longer term is looked up. */
export const FIRST_WORDS = new Set(
  [...TOPICS_BY_TERM.keys()].flatMap((key) => (key.includes(" ") ? (key.split(" ")[0] ?? []) : [])),
);

/** The longest term, in words. */
export const MAX_TERM_WORDS = greatest([...TOPICS_BY_TERM.keys()].map((key) => key.split(" ").length));

function topicsByTerm(): ReadonlyMap<string, readonly WeightedTopic[]> {
  const index = new Map<string, WeightedTopic[]>();
  for (const topic of TOPICS)
    for (const [terms, weight] of [
      [topic.strong, STRONG],
      [topic.weak, WEAK],
    ] as const)
      for (const term of terms) {
        const key = term.split(" ").map(termWord).join(" ");
        const topics = index.get(key) ?? [];
        if (!topics.some((one) => one.topic === topic)) topics.push({ topic, weight });
        index.set(key, topics);
      }
  return index;
}

/** A word as terms are looked up: in lower case and the singular, without the ending of a possessive. */
export function termWord(word: string): string {
  return singularOf(word.replace(/[’']s?$/i, ""));
}
