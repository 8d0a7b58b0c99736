import { confidenceOf, type HowFound } from "../../data/confidenceOf.ts";
import type { TopicLexicon } from "../../data/topics.ts";
import type { Block, ParsedArticle } from "../../records/source.ts";
import type { Topic, TopicWord } from "../../records/statements.ts";
import { greatest } from "../../shared/extremes.ts";
import { strengthStep } from "../../shared/strengthStep.ts";
import { STRONG } from "./terms.ts";
import { type FoundTerm, termsIn } from "./termsIn.ts";

/** A topic needs at least this many different terms, this many strong ones, and this score. */
const MIN_TERMS = 3;
const MIN_STRONG_TERMS = 2;
const MIN_SCORE = 8;

/** Chance matches add up in a long text: each word after the first 150 raises the score that a topic needs. */
const SCORE_PER_WORD = 0.02;
const FREE_WORDS = 150;

/** A term in the headline or in the first paragraphs says what the article is about: it counts so many times. */
const IN_HEADLINE = 2;
const IN_LEDE = 1.5;
const LEDE_BLOCKS = 2;

/** An article has at most three topics, each with at least this share of the best topic's score. */
const MIN_SHARE_OF_BEST = 0.5;
const MAX_TOPICS = 3;

/** A term that a text has, its weight, and how much its place adds. */
interface Counted {
  readonly word: TopicWord;
  readonly weight: number;
  readonly factor: number;
}

/** The terms of a topic that a text has, by their keys. */
type TermTally = Map<string, Counted>;

/** The topics of an article: those of its headline and its own paragraphs, see `topicsOf`. */
export function topicsOfArticle({ seed, headline, blocks }: TopicalArticle): Topic[] {
  return topicsOf(seed.text, blocks, headline);
}

/** What of an article its topics are found in. */
export type TopicalArticle = Pick<ParsedArticle, "seed" | "headline" | "blocks">;

/**
 * The top topics of an English text, the most probable first, at most three; none when no topic has enough
 * terms. A term that occurs more often counts more, but each further occurrence adds less.
 */
export function topicsOf(text: string, blocks: readonly Block[], headline: Block | null = null): Topic[] {
  return rankedTopics(text, blocks, headline).map(({ strength, ...topic }) => ({
    ...topic,
    confidence: confidenceOf(howTopical({ strength })),
  }));
}

/** The same with the strength of each instead of its confidence. */
export function rankedTopics(text: string, blocks: readonly Block[], headline: Block | null): RankedTopic[] {
  const tallies = new Map<TopicLexicon, TermTally>();
  let wordCount = 0;
  const read = (block: Block, factor: number) => {
    const { terms, words } = termsIn(text, block);
    wordCount += words;
    for (const term of terms) countTerm(tallies, text, term, factor);
  };
  if (headline) read(headline, IN_HEADLINE);
  for (const [index, block] of blocks.entries()) read(block, index < LEDE_BLOCKS ? IN_LEDE : 1);
  return bestTopics(tallies, MIN_SCORE + Math.max(0, wordCount - FREE_WORDS) * SCORE_PER_WORD);
}

function countTerm(
  tallies: Map<TopicLexicon, TermTally>,
  text: string,
  { key, start, end, topics }: FoundTerm,
  factor: number,
): void {
  for (const { topic, weight } of topics) {
    const tally: TermTally = tallies.get(topic) ?? new Map();
    tallies.set(topic, tally);
    const counted = tally.get(key);
    const word = counted
      ? { ...counted.word, count: counted.word.count + 1 }
      : { start, end, text: text.slice(start, end), count: 1 };
    tally.set(key, { word, weight, factor: Math.max(factor, counted?.factor ?? 1) });
  }
}

/** A topic before its confidence is looked up. @see strengthStep */
interface RankedTopic extends Omit<Topic, "confidence"> {
  /** From one half, at the least score that is enough, towards 1. */
  readonly strength: number;
}

/** How a topic was found: how far its score is above the least one. */
export const howTopical = ({ strength }: Pick<RankedTopic, "strength">): HowFound => [
  "topic",
  strengthStep(strength),
];

function bestTopics(tallies: ReadonlyMap<TopicLexicon, TermTally>, minScore: number): RankedTopic[] {
  const scored = [...tallies].flatMap(([topic, tally]) => {
    const terms = [...tally.values()];
    const score = terms.reduce((sum, term) => sum + scoreOf(term), 0);
    const strong = terms.filter(({ weight }) => weight === STRONG).length;
    const isEnough = terms.length >= MIN_TERMS && strong >= MIN_STRONG_TERMS && score >= minScore;
    return isEnough ? [{ topic, terms, score }] : [];
  });
  const best = greatest(scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * MIN_SHARE_OF_BEST)
    .sort((a, b) => b.score - a.score || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, MAX_TOPICS)
    .map(({ topic, terms, score }) => ({
      id: topic.id,
      name: topic.name,
      strength: score / (score + minScore),
      words: terms
        .sort((a, b) => b.weight - a.weight || b.word.count - a.word.count || a.word.start - b.word.start)
        .map(({ word }) => word),
    }));
}

const scoreOf = ({ word, weight, factor }: Counted) => weight * factor * (1 + Math.log2(word.count));
