import type { NameRuleId, NonNameRuleId } from "../../data/rules/names.ts";
import type { NameType } from "../../records/names.ts";
import type { Run, Word } from "./run.ts";
import { CAPITALISED, FUNCTION_WORDS } from "./words/common.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { DIRECTIONS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** Words of a run that a rule recognised, as indexes into the run's words. */
interface WordRange {
  readonly from: number;
  /** The index after the last word. */
  readonly to: number;
}

/** These words are a name. */
export interface NameResult extends WordRange {
  readonly type: NameType;
  readonly rule: NameRuleId;
  readonly strength: number;
}

/** These words have capitals but are not a name: "The", "President", "World War II". */
interface NonNameResult extends WordRange {
  readonly type: null;
  readonly rule: NonNameRuleId;
}

export type RuleResult = NameResult | NonNameResult;

/** What a rule may look at: a run, the index of a word in it, and what precedes that word. */
export interface RuleContext {
  readonly run: Run;
  readonly at: number;
  /** Whether a title comes directly before this word: "President" in "President Putin". */
  readonly afterTitle: boolean;
  /** Whether an uncommon word that no rule recognised comes directly before this one: "Chama" in "Chama Cha Mapinduzi". */
  readonly afterUnknown: boolean;
  /** Whether a word also occurs in lower case somewhere in the article. */
  readonly occursInLowerCase: (word: string) => boolean;
}

/** Looks at the words from `at` on; null if the rule doesn't apply to them. */
export type NameRule = (context: RuleContext) => RuleResult | null;

/** The index after the capitalised words that begin at `at`: it stops at a small word such as "of". */
export function capitalsEnd({ words }: Run, at: number): number {
  let to = at;
  while (to < words.length && words[to]?.isLink === false) to += 1;
  return to;
}

/** Whether dictionaries have this word in lower case. */
export function isCommonWord({ lists }: Run, word: Word | undefined): boolean {
  return word !== undefined && (lists.common.has(word.lower) || CAPITALISED.has(word.lower));
}

/**
 * Function words that belong to a name if they have a capital in the middle of a sentence: "First National Bank",
 * "Theresa May".
 */
const NAME_LIKE = wordSet("first second third new old one two three last next all will may");

/** Whether a word can neither begin nor continue a name: "The", "After". */
export function isFunctionWord(run: Run, word: Word | undefined): boolean {
  if (word === undefined || !FUNCTION_WORDS.has(word.lower)) return false;
  return word.isInitial || run.inHeadline || !NAME_LIKE.has(word.lower);
}

/** How many words the demonym at `at` has: 1 for "Russian", 2 for "North Korean", 0 for anything else. */
export function demonymLength({ words }: Run, at: number): number {
  if (isDemonym(words[at])) return 1;
  if (DEMONYMS.has(`${words[at]?.lower} ${words[at + 1]?.lower.replace(/s$/, "")}`)) return 2;
  return DIRECTIONS.has(words[at]?.lower ?? "") && isDemonym(words[at + 1]) ? 2 : 0;
}

function isDemonym(word: Word | undefined): boolean {
  if (word === undefined || word.isLink) return false;
  const { lower } = word;
  return (
    DEMONYMS.has(lower) || (lower.endsWith("s") && DEMONYMS.has(lower.slice(0, -1))) || endsInDemonym(word)
  );
}

/** "Anglo-American", "Austro-Hungarians", "Russian-Ukrainian", "non-English". */
function endsInDemonym({ lower }: Word): boolean {
  const last = lower.includes("-") ? lower.slice(lower.lastIndexOf("-") + 1) : "";
  return DEMONYMS.has(last) || DEMONYMS.has(last.replace(/s$/, ""));
}

/** Whether a word and its neighbours are all in capitals, so that its capitals mean nothing: "FIRE IN LAGOS". */
export function isShouted({ words, inHeadline }: Run, at: number): boolean {
  return isUpperCase(words[at]) && (isUpperCase(words[at + 1]) || isUpperCase(words[at - 1]) || inHeadline);
}

const isUpperCase = (word: Word | undefined) =>
  word?.isAllCapitals === true && word.text.length > 1 && !word.text.includes(".");

/** The token directly before the run, and the one directly after it. */
export const tokenBefore = ({ before }: Run) => before.at(-1);
export const tokenAfter = ({ after }: Run) => after[0];
