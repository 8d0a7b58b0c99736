import { TOPICS, type TopicLexicon } from "../../data/topics.ts";

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
        const key = term.split(" ").map(singular).join(" ");
        const topics = index.get(key) ?? [];
        if (!topics.some((one) => one.topic === topic)) topics.push({ topic, weight });
        index.set(key, topics);
      }
  return index;
}

/** A word in lower case without its possessive or plural ending. */
export function singular(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/, "");
  if (plain.length < 4 || !plain.endsWith("s") || /(?:ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith("ies") && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes|zes)$/.test(plain) ? plain.slice(0, -2) : plain.slice(0, -1);
}
