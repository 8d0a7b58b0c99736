import { confidenceOf } from "../../data/confidenceOf.ts";
import type { TopicLexicon } from "../../data/topics.ts";
import type { Block } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";
import type { Topic, TopicWord } from "../../records/statements.ts";
import { greatest } from "../../shared/extremes.ts";
import { strengthStep } from "../../shared/strengthStep.ts";
import { wordPattern } from "../../text/wordPattern.ts";
import { LAST_WORDS, STRONG, TOPICS_BY_TERM, termWord } from "./terms.ts";

/** A topic needs at least this many different terms, this many strong ones, and this score. */
const MIN_TERMS = 3;
const MIN_STRONG_TERMS = 2;
const MIN_SCORE = 7;

/** Chance matches add up in a long text: each word after the first 150 raises the score that a topic needs. */
const SCORE_PER_WORD = 0.012;
const FREE_WORDS = 150;

/** An article has at most three topics, each with at least half of the best topic's score. */
const MIN_SHARE_OF_BEST = 0.5;
const MAX_TOPICS = 3;

const WORD = wordPattern("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

/** The terms of a topic that a text has, by their keys. */
type TermTally = Map<string, { readonly word: TopicWord; readonly weight: number }>;

/** A word of the text, and the key that it is looked up by. */
interface KeyedWord extends Span {
  readonly key: string;
}

/**
 * The top topics of an English text, the most probable first, at most three; none when no topic has enough
 * terms. A term that occurs more often counts more, but each further occurrence adds less.
 */
export function topicsOf(text: string, blocks: readonly Block[]): Topic[] {
  const tallies = new Map<TopicLexicon, TermTally>();
  const keys = new Map<string, string>();
  let wordCount = 0;
  for (const { start, end } of blocks) {
    let [secondLast, last]: (KeyedWord | null)[] = [null, null];
    const block = text.slice(start, end);
    for (const { 0: written, index } of block.matchAll(WORD(block))) {
      const key = keys.get(written) ?? termWord(written);
      keys.set(written, key);
      const word: KeyedWord = { key, start: start + index, end: start + index + written.length };
      wordCount += 1;
      countTerm(tallies, text, word);
      if (LAST_WORDS.has(key) && last) {
        const two = joined(last, word);
        countTerm(tallies, text, two);
        if (secondLast) countTerm(tallies, text, joined(secondLast, two));
      }
      [secondLast, last] = [last, word];
    }
  }
  return bestTopics(tallies, MIN_SCORE + Math.max(0, wordCount - FREE_WORDS) * SCORE_PER_WORD);
}

const joined = (first: KeyedWord, second: KeyedWord): KeyedWord => ({
  key: `${first.key} ${second.key}`,
  start: first.start,
  end: second.end,
});

function countTerm(tallies: Map<TopicLexicon, TermTally>, text: string, term: KeyedWord): void {
  const { key, start, end } = term;
  for (const { topic, weight } of TOPICS_BY_TERM.get(key) ?? []) {
    const tally: TermTally = tallies.get(topic) ?? new Map();
    tallies.set(topic, tally);
    const counted = tally.get(key);
    const word = counted
      ? { ...counted.word, count: counted.word.count + 1 }
      : { start, end, text: text.slice(start, end), count: 1 };
    tally.set(key, { word, weight });
  }
}

function bestTopics(tallies: ReadonlyMap<TopicLexicon, TermTally>, minScore: number): Topic[] {
  const scored = [...tallies].flatMap(([topic, tally]) => {
    const terms = [...tally.values()];
    const score = terms.reduce((sum, { word, weight }) => sum + weight * (1 + Math.log2(word.count) / 2), 0);
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
      confidence: confidenceOf(["topic", strengthStep(score / (score + minScore))]),
      words: terms
        .sort((a, b) => b.weight - a.weight || b.word.count - a.word.count || a.word.start - b.word.start)
        .map(({ word }) => word),
    }));
}
