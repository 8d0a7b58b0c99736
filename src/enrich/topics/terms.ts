import { TOPICS, type TopicLexicon } from "../../data/topics.ts";
import { singularOf } from "../../shared/plurals.ts";

/** A topic that a term belongs to, and the term's weight: a strong term counts as much as two weak ones. */
interface WeightedTopic {
  readonly topic: TopicLexicon;
  readonly weight: number;
}

export const STRONG = 2;
const WEAK = 1;

export const TOPICS_BY_TERM = topicsByTerm();

/** The last words of terms of two or three words: only after these a longer term is looked up. */
export const LAST_WORDS = new Set(
  [...TOPICS_BY_TERM.keys()].flatMap((key) => (key.includes(" ") ? (key.split(" ").at(-1) ?? []) : [])),
);

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
