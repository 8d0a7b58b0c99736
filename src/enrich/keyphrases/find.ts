import type { Block } from "../../records/source.ts";
import { MONTH_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../../text/abbreviations.ts";
import { type Term, termsOf } from "./terms.ts";

/** The document frequency of words (as `keysOf` gives them): how many articles of the archive have them. Only its step counts. */
export interface WordCounts {
  /** How many articles the archive has. */
  readonly articles: number;
  /** How many of them have a word. */
  articlesWith(word: string): number;
}

/** The part of an article that its keyphrases are taken from. */
interface ArticleBody {
  readonly seed: { readonly text: string };
  readonly blocks: readonly Block[];
}

/** The longest phrase, in words. */
const MAX_WORDS = 3;

/** A phrase is more specific than its words, so its score is multiplied by this. */
const PHRASE_FACTOR = 1.5;

/** A keyphrase occurs at least twice. */
const MIN_COUNT = 2;

/** An article has at most eight keyphrases. */
const MAX_KEYPHRASES = 8;

/** A word or a phrase that an article repeats, so that it may be one of its keyphrases. */
export interface Phrase {
  readonly keys: readonly string[];
  /** As it is shown. */
  readonly form: string;
  /** How often it occurs outside of longer phrases. */
  readonly count: number;
}

interface Candidate {
  readonly key: string;
  readonly keys: readonly string[];
  /** The form that is shown: in lower case, or without the first word of a name, if the article ever writes it so. */
  form: string;
  count: number;
  /** How often the most frequent of the longer phrases that contain it occurs. */
  countInPhrase: number;
}

/** A letter by itself is an initial or a letter of a list. Other scripts have words of one character. */
const LETTER = /^\p{Script=Latin}$/u;

/** "Sen." and "Dec." are repeated in news that are about neither. */
const ABBREVIATED: ReadonlySet<string> = new Set([...TITLE_ABBREVIATIONS, ...MONTH_ABBREVIATIONS]);

/** "We've" and "he’d": a verb that is shortened after its subject. "O'Donnell" is a name. */
const VERB = /['’](?:ve|re|ll|d|m)$/iu;

const isShortened = (form: string) => LETTER.test(form) || ABBREVIATED.has(form);

/** The words and phrases that an article repeats. What depends on the rest of the archive is left to `keyphrasesOf`. */
export const phrasesOf = ({ seed, blocks }: ArticleBody): Phrase[] =>
  phrasesAmong(termsOf(seed.text, blocks));

/** The same from the terms of an article. */
export function phrasesAmong(terms: readonly Term[]): Phrase[] {
  return [...candidates(terms).values()].flatMap(({ keys, form, count, countInPhrase }) =>
    count - countInPhrase >= MIN_COUNT && !isShortened(form)
      ? [{ keys, form, count: count - countInPhrase }]
      : [],
  );
}

/** The words of phrases, each once: whoever counts them over the archive does so in this order. */
export const wordsOfPhrases = (phrases: readonly Phrase[]): string[] => [
  ...new Set(phrases.flatMap(({ keys }) => keys)),
];

/**
 * The phrases of an article that are frequent in it and rare in the rest of its archive, the most characteristic
 * first, by TF-IDF (Spärck Jones 1972). The inverse document frequency is smoothed, so that in a small archive the
 * frequency in the article counts more. That of a phrase is the mean over its words, so that only words have to be
 * counted over the archive. An article in which no word is repeated has no keyphrases.
 */
export function keyphrasesOf(phrases: readonly Phrase[], counts: WordCounts): string[] {
  const scored = phrases
    .map((phrase) => ({ phrase, key: phrase.keys.join(" "), score: score(phrase, counts) }))
    .sort((a, b) => b.score - a.score || compare(a.key, b.key));
  const kept: Phrase[] = [];
  for (const { phrase } of scored) {
    if (kept.length === MAX_KEYPHRASES) break;
    if (!kept.some((one) => shareWord(one.keys, phrase.keys))) kept.push(phrase);
  }
  return kept.map(({ form }) => form);
}

/**
 * Words are counted first: a phrase that occurs twice consists of words that do, and most words don't. A shortened verb is neither a
 * word of its own nor part of a phrase.
 */
function candidates(terms: readonly Term[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const { key, written } of terms) addTo(found, key, written, 1);
  for (const [key, { count }] of found) if (count >= MIN_COUNT && VERB.test(key)) found.delete(key);
  const isFrequent = ({ key }: Term) => (found.get(key)?.count ?? 0) >= MIN_COUNT;
  terms.forEach((term, index) => {
    let [key, form, last] = [term.key, term.written, term];
    for (let size = 2; size <= MAX_WORDS && last.follows && isFrequent(last); size += 1) {
      const first = terms[index - size + 1];
      if (!first || !isFrequent(first)) break;
      key = `${first.key} ${key}`;
      form = `${first.written} ${form}`;
      addTo(found, key, form, size);
      last = first;
    }
  });
  for (const { keys, count: times } of found.values())
    if (times >= MIN_COUNT && keys.length > 1)
      for (const part of partsOf(keys)) coveredByPhrase(found.get(part), times);
  return found;
}

function addTo(found: Map<string, Candidate>, key: string, form: string, size: number): void {
  const candidate = found.get(key);
  if (!candidate)
    found.set(key, { key, keys: size === 1 ? [key] : key.split(" "), form, count: 1, countInPhrase: 0 });
  else {
    candidate.count += 1;
    if (form === key || candidate.form.endsWith(` ${form}`)) candidate.form = form;
  }
}

/** The words and shorter phrases within a phrase. */
function partsOf(keys: readonly string[]): string[] {
  return keys.length === 2 ? [...keys] : [...keys, keys.slice(0, 2).join(" "), keys.slice(1).join(" ")];
}

/** Notes that a longer phrase, which occurs `count` times, contains this one. */
function coveredByPhrase(part: Candidate | undefined, count: number): void {
  if (part) part.countInPhrase = Math.max(part.countInPhrase, count);
}

/**
 * Frequencies count in steps, the powers of two: otherwise each article that is added would change the keyphrases of many
 * others a little.
 */
export const frequencyStep = (count: number): number =>
  count < 2 ? 1 : (1 << (31 - Math.clz32(count))) >>> 0;

function score({ keys, count }: Phrase, { articles, articlesWith }: WordCounts): number {
  const rarity = keys.reduce(
    (sum, key) => sum + Math.log(1 + frequencyStep(articles) / frequencyStep(articlesWith(key))),
    0,
  );
  return count * (rarity / keys.length) * (keys.length > 1 ? PHRASE_FACTOR : 1);
}

/** Whether two phrases have a word in common: "North Korea" and "Korea" are not both keyphrases. */
const shareWord = (one: readonly string[], other: readonly string[]) =>
  one.some((key) => other.includes(key));

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
