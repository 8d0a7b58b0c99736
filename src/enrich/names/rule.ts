import type { NameType } from "../../records/names.ts";
import type { Run, Word } from "./run.ts";
import { CAPITALISED, FUNCTION_WORDS } from "./words/common.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { DIRECTIONS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** What a rule read at one word of a run: so many words are a name of this type, or none (`null`). */
export interface RuleResult {
  /** The first word of the name, counted from the run's beginning. */
  readonly from: number;
  /** The word behind the last. */
  readonly to: number;
  readonly type: NameType | null;
  readonly rule: string;
  readonly confidence: number;
}

/** What a rule may look at: the run, where in it, and what was read right before. */
export interface RuleContext {
  readonly run: Run;
  readonly at: number;
  /** Whether a person's title was read right before: "President" in "President Putin". */
  readonly afterTitle: boolean;
  /** Whether the whole text has this word in lower case too. */
  readonly occursInLowerCase: (word: string) => boolean;
}

export type NameRule = (place: RuleContext) => RuleResult | null;

export const reading = (
  from: number,
  to: number,
  type: NameType | null,
  rule: string,
  confidence: number,
): RuleResult => ({
  from,
  to,
  type,
  rule,
  confidence,
});

/** The word behind the last capitalised one that follows without a small word between. */
export function capitalsEnd({ words }: Run, at: number): number {
  let to = at;
  while (to < words.length && words[to]?.isLink === false) to += 1;
  return to;
}

/** Whether a word is one that dictionaries have in lower case. */
export function isCommonWord({ lists }: Run, word: Word | undefined): boolean {
  return word !== undefined && (lists.common.has(word.lower) || CAPITALISED.has(word.lower));
}

/** Small words that are in a name where nothing else explains their capital: "First National Bank", "Theresa May". */
const NAME_LIKE = wordSet("first second third new old one two three last next all will may");

/** Whether a word begins no name, nor goes on with one. */
export function isFunctionWord(run: Run, word: Word | undefined): boolean {
  if (word === undefined || !FUNCTION_WORDS.has(word.lower)) return false;
  return word.isInitial || run.inHeadline || !NAME_LIKE.has(word.lower);
}

/** How many words a people's name has here: "Russian" 1, "North Korean" 2, none 0. */
export function demonymLength({ words }: Run, at: number): number {
  if (isDemonym(words[at])) return 1;
  return DIRECTIONS.has(words[at]?.lower ?? "") && isDemonym(words[at + 1]) ? 2 : 0;
}

function isDemonym(word: Word | undefined): boolean {
  if (word === undefined || word.isLink) return false;
  const { lower } = word;
  return DEMONYMS.has(lower) || (lower.endsWith("s") && DEMONYMS.has(lower.slice(0, -1))) || hyphenated(word);
}

/** "Anglo-American", "Russian-Ukrainian", "non-English". */
function hyphenated({ lower }: Word): boolean {
  return lower.includes("-") && DEMONYMS.has(lower.slice(lower.lastIndexOf("-") + 1));
}

/** Whether its neighbours are in capitals too, so that its own say nothing. */
export function isShouted({ words, inHeadline: headline }: Run, at: number): boolean {
  return isLoud(words[at]) && (isLoud(words[at + 1]) || isLoud(words[at - 1]) || headline);
}

const isLoud = (word: Word | undefined) =>
  word?.isAllCapitals === true && word.text.length > 1 && !word.text.includes(".");

export const tokenBefore = ({ before }: Run) => before.at(-1);
export const tokenAfter = ({ after }: Run) => after[0];
