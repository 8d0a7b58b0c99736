import { demonymLength, isCommonWord, isFunctionWord } from "./rule.ts";
import type { Run, Word } from "./run.ts";
import { LEADING_SURNAMES, NAME_ENDINGS, PARTICLES, TITLES } from "./words/people.ts";

/** As many capitalised words as a person's name has. */
export const MAX_NAME = 5;

/** Whether a word can't belong to a person's name. */
function ends(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word) return true;
  if (word.isLink) return !PARTICLES.has(word.lower) && !word.text.startsWith("-");
  if (
    (isFunctionWord(run, word) && !INITIAL.test(word.text)) ||
    (TITLES.has(word.lower) && (word.text.length > 3 || word.isAllCapitals) && !endsName(run, at))
  )
    return true;
  if (
    run.inHeadline &&
    isCommonWord(run, word) &&
    !run.lists.surnames.has(word.text) &&
    !LEADING_SURNAMES.has(word.text)
  )
    return true;
  return demonymLength(run, at) > 0 && !run.lists.surnames.has(word.text);
}

/** Whether a title is the surname here: "Martin Luther King Jr.", "Billie Jean King". */
function endsName({ words, lists }: Run, at: number): boolean {
  const next = words[at + 1];
  return lists.surnames.has(words[at]?.text ?? "") && (!next || next.isLink || NAME_ENDINGS.has(next.lower));
}

/** The word behind the longest name that can begin at `at`: capitalised words and particles between them. */
export function nameEnd(run: Run, at: number): number {
  let to = at;
  while (
    to < run.words.length &&
    to - at < MAX_NAME + 2 &&
    (to === at ? !isBarred(run, run.words[at]) : !ends(run, to))
  )
    to += 1;
  while (to > at && run.words[to - 1]?.isLink) to -= 1;
  return to;
}

const isBarred = (run: Run, word: Word | undefined) =>
  word === undefined || isFunctionWord(run, word) || NAME_ENDINGS.has(word.lower);

/** "J.", "W.H.S." */
export const INITIAL = /^(?:\p{Lu}\.)+$/u;
