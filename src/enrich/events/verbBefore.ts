import { isNameLike, isWord, type Token, tokensOf } from "./tokens.ts";
import { isPast, readingOf } from "./verbGroup.ts";
import {
  CLAUSE_WORDS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  NOUNS_AFTER_TO,
  NOUNS_IN_ING,
  PRESENT,
} from "./words.ts";

/** A past form and its place in some words. */
export interface Verb {
  readonly form: string;
  readonly index: number;
}

/** How far before a time its verb is searched for, in words and signs. */
const REACH = 24;

/** Words before the verb in its clause that leave open whether it happened. */
const OPEN =
  /(?<![\p{L}])(?:if|whether|unless|would|could|might|may|should|must|can|cannot|will|never|nobody|neither|without|lest|plans?|wants?|hopes?)(?![\p{L}])/u;

/** Where a clause ends, seen from its verb. */
const CLAUSE = /.*(?:[,;:—–(]|\s(?:that|which|who|and|but|when|while|because)\s)/su;

/** The beginning of a clause that is only told to count from: "the first medal since Lind claimed gold in 1965". */
const SINCE = /\S\ssince\s[^,;:—–(]*$/u;

const PRONOUNS = new Set(["he", "she", "they", "it", "we", "i", "you"]);

/**
 * The past form that a time at the end of some words belongs to: "visited" in "Putin visited North Korea". Null if a word
 * between shows that the time belongs to something else ("agreed to meet"), or that it didn't happen ("did not meet").
 * @param words the sentence up to the time and the preposition before it.
 * @param isPresent whether the time reaches up to now, as "this year" does.
 */
export function verbBefore(words: string, isPresent: boolean): Verb | null {
  const tokens = tokensOf(words);
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - REACH); at -= 1) {
    const token = tokens[at];
    if (isPast(token) && readingOf(tokens, at) !== "adjective")
      return tellsPast(tokens, at, isPresent) && !isAside(words.slice(0, token.index))
        ? { form: token.text, index: token.index }
        : null;
    if (!isPast(token) && stops(tokens, at)) return null;
  }
  return null;
}

/** Whether the clause at the end of some words leaves open whether something happened, or only says from when to count. */
const isAside = (words: string): boolean => isOpenClause(words) || SINCE.test(words);

/** Whether a past form that is no adjective tells something that happened. */
function tellsPast(tokens: readonly Token[], at: number, isPresent: boolean): boolean {
  const reading = readingOf(tokens, at);
  return (reading === "event" || (reading === "perfect" && isPresent)) && !isHeldNow(tokens, at);
}

/** Gatherings that may still be ahead: "have a last chance at a debate hosted by CNN on Thursday". */
const HELD = /^(?:hosted|held|organized|organised|sponsored|moderated|televised|aired|attended)$/;

/** Whether something is held at the time of which the clause speaks in the present tense. */
const isHeldNow = (tokens: readonly Token[], at: number): boolean =>
  HELD.test(tokens[at]?.text ?? "") &&
  tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => PRESENT.has(text) || MODALS.has(text));

/** Whether nothing but a name stands between a comma and the next comma, or the end: "in Vladivostok, Russia, on". */
function isPlace(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.text === ",") return true;
    if (!isNameLike(token)) return false;
  }
  return true;
}

/** Whether a word or a sign shows that no verb before it can be the one of the time. */
function stops(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (!isWord(token)) return !(token.text === "," && isPlace(tokens, at));
  const word = token.text.toLowerCase();
  if (isNameLike(token) && word !== "i") return false;
  if (word === "to") return isInfinitive(tokens[at + 1]);
  return STOPPING.some((words) => words.has(word)) || isParticiple(word, tokens[at - 1]);
}

const STOPPING: readonly ReadonlySet<string>[] = [CLAUSE_WORDS, MODALS, NEGATIONS, PRESENT, PRONOUNS];

const isInfinitive = (next: Token | undefined): boolean =>
  next !== undefined &&
  isWord(next) &&
  !isNameLike(next) &&
  !DETERMINERS.has(next.text) &&
  !NOUNS_AFTER_TO.has(next.text) &&
  !/(?:ing|s)$/.test(next.text);

/** A form in "-ing" that is no noun: not "the killing" or "Paris’s rebuilding". */
const isParticiple = (word: string, before: Token | undefined): boolean =>
  word.length > 5 &&
  word.endsWith("ing") &&
  !NOUNS_IN_ING.has(word) &&
  !/^(?:a|an|the|his|her|its|their|this|that|mass)$|[’']s?$/i.test(before?.text ?? "");

/** Whether the clause at the end of some words leaves open whether something happened. */
export const isOpenClause = (words: string): boolean =>
  OPEN.test(words.slice(CLAUSE.exec(`${words} `)?.[0].length ?? 0));
