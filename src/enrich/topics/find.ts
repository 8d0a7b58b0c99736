import type { Block } from "../../records/source.ts";
import type { Topic, TopicWord } from "../../records/statements.ts";
import { singularOf } from "../../shared/plurals.ts";
import { wordPattern } from "../../text/wordPattern.ts";
import { TOPICS } from "./lexicon/all.ts";
import type { TopicLexicon } from "./lexicon/lexicon.ts";

/** Which topics a term speaks for, and how much: a strong one as two weak ones. */
interface Entry {
  readonly topic: TopicLexicon;
  readonly weight: number;
}

const STRONG = 2;
const WEAK = 1;

/** The fewest words that speak for a topic, how many of them strongly, and what they come to together. */
const MIN_WORDS = 3;
const MIN_STRONG = 2;
const MIN_SCORE = 7;

/** In a long text chance words add up: so much more is asked for each word of it beyond the first 150. */
const PER_WORD = 0.012;
const FREE_WORDS = 150;

/** A topic has so much of the best one's score, and an article so many topics at most. */
const SHARE = 0.5;
const MOST = 3;

const INDEX = indexed();

/** The last words of terms of more than one. */
const LAST_WORDS = new Set(
  [...INDEX.keys()].flatMap((key) => (key.includes(" ") ? (key.split(" ").at(-1) ?? []) : [])),
);

const WORD = wordPattern("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

function indexed(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const topic of TOPICS)
    for (const [terms, weight] of [
      [topic.strong, STRONG],
      [topic.weak, WEAK],
    ] as const)
      for (const term of terms) {
        const key = term.split(" ").map(normalised).join(" ");
        const entries = index.get(key) ?? [];
        if (!entries.some((entry) => entry.topic === topic)) entries.push({ topic, weight });
        index.set(key, entries);
      }
  return index;
}

/** A word as the lexicon has it: in lower case and the singular, without the ending of a possessive. */
function normalised(word: string): string {
  return singularOf(word.replace(/[’']s?$/i, ""));
}

interface Tally {
  readonly words: Map<string, { span: TopicWord; weight: number }>;
}

/**
 * The top topics that an English text speaks of, the surest first, at most three; none when nothing
 * speaks clearly. Each term counts by how often it stands there, less and less for each time.
 */
export function topicsOf(text: string, blocks: readonly Block[]): Topic[] {
  const tallies = new Map<TopicLexicon, Tally>();
  const keys = new Map<string, string>();
  let count = 0;
  for (const { start, end } of blocks) {
    let [one, two]: (Token | null)[] = [null, null];
    const block = text.slice(start, end);
    for (const { 0: word, index } of block.matchAll(WORD(block))) {
      const key = keys.get(word) ?? normalised(word);
      keys.set(word, key);
      const token: Token = { key, start: start + index, end: start + index + word.length };
      count += 1;
      countTerm(tallies, text, key, token.start, token.end);
      if (LAST_WORDS.has(key) && two) {
        countTerm(tallies, text, `${two.key} ${key}`, two.start, token.end);
        if (one) countTerm(tallies, text, `${one.key} ${two.key} ${key}`, one.start, token.end);
      }
      [one, two] = [two, token];
    }
  }
  return chosen(tallies, MIN_SCORE + Math.max(0, count - FREE_WORDS) * PER_WORD);
}

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function countTerm(
  tallies: Map<TopicLexicon, Tally>,
  text: string,
  key: string,
  start: number,
  end: number,
): void {
  for (const { topic, weight } of INDEX.get(key) ?? []) {
    const tally = tallies.get(topic) ?? { words: new Map() };
    tallies.set(topic, tally);
    const known = tally.words.get(key);
    const span = known
      ? { ...known.span, count: known.span.count + 1 }
      : { start, end, text: text.slice(start, end), count: 1 };
    tally.words.set(key, { span, weight });
  }
}

function chosen(tallies: ReadonlyMap<TopicLexicon, Tally>, least: number): Topic[] {
  const scored = [...tallies].flatMap(([topic, { words }]) => {
    const all = [...words.values()];
    const score = all.reduce((sum, { span, weight }) => sum + weight * (1 + Math.log2(span.count) / 2), 0);
    const strong = all.filter(({ weight }) => weight === STRONG).length;
    return all.length >= MIN_WORDS && strong >= MIN_STRONG && score >= least ? [{ topic, all, score }] : [];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * SHARE)
    .sort((a, b) => b.score - a.score || (a.topic.id < b.topic.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ topic, all, score }) => ({
      id: topic.id,
      name: topic.name,
      confidence: Math.round(Math.min(0.95, score / (score + least)) * 100) / 100,
      words: all
        .sort((a, b) => b.weight - a.weight || b.span.count - a.span.count || a.span.start - b.span.start)
        .map(({ span }) => span),
    }));
}
