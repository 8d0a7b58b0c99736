import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { demonymLength, isCommonWord, isFunctionWord } from "./rule.ts";
import type { Run, Word } from "./run.ts";
import {
  HYPHENATED_PARTICLES,
  LETTERS_AFTER,
  NAME_ENDINGS,
  PARTICLES,
  TITLES,
  TITLES_IN_NAMES,
} from "./words/people.ts";
import { wordSet } from "./words/wordSet.ts";

/** A person's name has at most this many capitalised words. */
export const MAX_NAME = 5;

/** Whether a small word joins the parts of a person's name: "van", "ad-". */
const isPartOfName = ({ text, lower }: Word) =>
  PARTICLES.has(lower) || HYPHENATED_PARTICLES.has(lower) || text.startsWith("-");

/** Whether a person's name ends before this word. */
function endsBefore(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word) return true;
  if (word.isLink) return !isPartOfName(word);
  if (LETTERS_AFTER.has(word.text) || DAYS.has(word.lower)) return true;
  if (
    (isFunctionWord(run, word) && !INITIAL.test(word.text)) ||
    (TITLES.has(word.lower) &&
      (word.text.length > 3 || word.isAllCapitals) &&
      !TITLES_IN_NAMES.has(word.lower) &&
      !isSurname(run, at))
  )
    return true;
  if (
    run.inHeadline &&
    isCommonWord(run, word) &&
    !run.lists.surnames.has(word.text) &&
    !run.lists.officeholders.has(word.text) &&
    !FAMILY_FIRST_SURNAMES.has(word.text)
  )
    return true;
  return demonymLength(run, at) > 0 && !run.lists.surnames.has(word.text) && !isAfterFirstName(run, at);
}

/** "President Bill Quist Thursday condemned": American agencies write so. Few people are called so. */
const DAYS = wordSet("monday tuesday wednesday thursday friday saturday sunday");

/** Whether a word that could be a title is the surname here: "Martin Luther King Jr.", "Billie Jean King", "Howard Dean". */
function isSurname(run: Run, at: number): boolean {
  return isLast(run, at) && (run.lists.surnames.has(run.words[at]?.text ?? "") || isAfterFirstName(run, at));
}

/** Whether no word of a name follows. */
function isLast({ words }: Run, at: number): boolean {
  const next = words[at + 1];
  return !next || next.isLink || NAME_ENDINGS.has(next.lower);
}

/** "Elle English", "Howard Dean": a title or a people directly after a first name, which hardly has another meaning. */
function isAfterFirstName(run: Run, at: number): boolean {
  const [first, word] = [run.words[at - 1], run.words[at]];
  if (!first || first.isLink || !word || run.inHeadline || !isLast(run, at)) return false;
  return SURNAMES.has(word.lower) && run.lists.firstNames.has(first.text) && !TITLES.has(first.lower);
}

/** Titles and peoples that are surnames, too, and hardly follow a first name as something else. */
export const SURNAMES = wordSet(
  "dean singer judge bishop pope prince duke earl baron marshal constable justice provost english french welsh irish norman german roman dane finn",
);

/**
 * The index after the longest person's name that can begin at `at`: capitalised words and the particles between
 * them. It is `at` itself where no name can begin.
 */
export function nameEnd(run: Run, at: number): number {
  let to = at;
  while (
    to < run.words.length &&
    to - at < MAX_NAME + 2 &&
    (to === at ? !cannotBegin(run, run.words[at]) : !endsBefore(run, to))
  )
    to += 1;
  while (to > at && run.words[to - 1]?.isLink) to -= 1;
  // "Ada Quist T-shirts"
  const isLetterOfWord = to === run.words.length && to > at + 1 && run.words[to - 1]?.text.length === 1;
  return isLetterOfWord && run.after[0]?.text === "-" && !run.after[0].afterSpace ? to - 1 : to;
}

const cannotBegin = (run: Run, word: Word | undefined) =>
  word === undefined || isFunctionWord(run, word) || NAME_ENDINGS.has(word.lower);

/** "J.", "W.H.S.", and "D" and "K" in "D K Shetty"; "A" and "I" alone are words. */
export const INITIAL = /^(?:(?:\p{Lu}\.)+|[B-HJ-Z])$/u;
