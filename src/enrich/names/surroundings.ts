import { isCommonWord, isFunctionWord } from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { TITLES } from "./words/people.ts";

/** The word so many words before a word of a run, in lower case; it may lie before the run. */
export function wordBefore({ words, before }: Run, at: number, back = 1): string {
  const index = at - back;
  return index >= 0 ? (words[index]?.lower ?? "") : (before.at(index)?.text.toLowerCase() ?? "");
}

/** The word so many words after a word of a run, as it is written; it may lie after the run. */
export function wordAfter({ words, after }: Run, at: number): string {
  return words[at]?.text ?? after[at - words.length]?.text ?? "";
}

/**
 * The index after the capitalised words that begin at `at` and may be the name of something that no list has; `at`
 * itself if the first can't be. A title and a listed name end it.
 */
export function unknownEnd(run: Run, at: number): number {
  let to = at;
  while (to < run.words.length && !endsUnknown(run, to)) to += 1;
  return to;
}

function endsUnknown(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word || word.isLink || isFunctionWord(run, word)) return true;
  return TITLES.has(word.lower) || listedAt(run, at) !== null;
}

/** Whether words look like a person's name, or a part of one. */
export function isPersonLike({ words, lists }: Run, at: number, to: number): boolean {
  const first = words[at]?.text ?? "";
  return lists.firstNames.has(first) || (to - at === 1 && lists.surnames.has(first));
}

/** Whether one of the words isn't an ordinary one. */
export const hasUnusual = (run: Run, at: number, to: number): boolean =>
  run.words.slice(at, to).some((word) => !isCommonWord(run, word));
