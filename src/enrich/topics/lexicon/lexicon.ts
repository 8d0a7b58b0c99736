/** What speaks for a topic: words that hardly stand for another, and words that only help them. */
export interface TopicLexicon {
  readonly id: string;
  readonly name: string;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** A topic with its words as lists, as they are written in its file: in the singular, parted by commas. */
export function lexicon(topic: {
  readonly id: string;
  readonly name: string;
  readonly strong: string;
  readonly weak: string;
}): TopicLexicon {
  return { id: topic.id, name: topic.name, strong: terms(topic.strong), weak: terms(topic.weak) };
}

const terms = (list: string): string[] => [
  ...new Set(list.split(",").map((term) => term.trim().replace(/\s+/g, " "))),
];
