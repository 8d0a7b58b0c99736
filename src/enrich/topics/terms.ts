import { TOPICS, type TopicLexicon } from "../../data/topics.ts";
import { memoised } from "../../shared/memoised.ts";
import { singularOf } from "../../shared/plurals.ts";

/** A topic that a term belongs to, and the term's weight: a strong term counts as much as four weak ones. */
export interface WeightedTopic {
  readonly topic: TopicLexicon;
  readonly weight: number;
}

export const STRONG = 2;
const WEAK = 0.5;

/** What a word is looked up by, and how many words the longest term has that begins with it: none for most. */
export interface WordKey {
  readonly key: string;
  readonly longest: number;
}

/** A word as terms are looked up: in lower case and the singular, without the ending of a possessive. */
const termWord = (word: string): string => singularOf(word.replace(/[’']s?$/i, ""));

export const TOPICS_BY_TERM = topicsByTerm();

/** By the first words of terms: how many words the longest such term has. No term begins with another word. */
const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom();

export const wordKey = memoised((word: string): WordKey => {
  const key = termWord(word);
  return { key, longest: LONGEST_FROM.get(key) ?? 0 };
});

function longestFrom(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of TOPICS_BY_TERM.keys()) {
    const { 0: first = "", length } = key.split(" ");
    longest.set(first, Math.max(length, longest.get(first) ?? 0));
  }
  return longest;
}

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
