import { capitalsEnd, demonymLength, isCommonWord, isFunctionWord } from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS } from "./words/organisations.ts";
import { OTHER_HEADS } from "./words/other.ts";
import { ROLES, TITLE_PARTS, TITLE_TAILS, TITLES } from "./words/people.ts";
import { DIRECTIONS, PLACE_HEADS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** Lists of words that follow a place and leave it one: "Ohio Gov. Quist", "the New York Primary", "the Kansas House". */
const AFTER_PLACES = [
  wordSet("area border coast fir"),
  TITLES,
  TITLE_PARTS,
  TITLE_TAILS,
  ROLES,
  CAPITALISED,
  ORG_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
];

/**
 * Whether a listed place that ends before `to` is the beginning of a longer name, which rarely is a place: "Perth Glory", "America
 * Rising", "the Washington Metro". What is said of that isn't said of the place.
 */
function beginsLongerName(run: Run, at: number, to: number): boolean {
  const [place, next] = [run.words[at], run.words[to]];
  if (!place || !next || next.isLink || next.isInitial || run.inHeadline) return false;
  // "US Marine": letters describe, as "American" does.
  if (place.isAllCapitals || /^(?:\p{Lu}\.)+$/u.test(place.text)) return false;
  // "the Mayor of London Ada Quist"
  if (run.words[at - 1]?.lower === "of" && TITLES.has(run.words[at - 2]?.lower ?? "")) return false;
  const end = capitalsEnd(run, to);
  if (/^\p{Lu}\./u.test(next.text)) return false;
  const following = run.words.slice(to, end);
  if (
    following.some((word) => AFTER_PLACES.some((list) => list.has(word.lower)) || isFunctionWord(run, word))
  )
    return false;
  if (following.some((_, index) => demonymLength(run, to + index) > 0 || listedAt(run, to + index)))
    return false;
  // "Orlando Ada Quist", "a Wisconsin Trump rally"
  const { firstNames, officeholders } = run.lists;
  return !(end - to > 1 && firstNames.has(next.text)) && !officeholders.has(next.text);
}

/**
 * Whether a listed place is the end of a longer name that begins with an ordinary word: "Good Morning Ulster", "Audit Scotland", "Little
 * Britain". At the beginning of a sentence any word has a capital.
 */
function endsLongerName(run: Run, at: number): boolean {
  const before = run.words[at - 1];
  if (!before || before.isLink || before.isInitial || before.isAllCapitals || run.inHeadline) return false;
  if (!isCommonWord(run, before) || isFunctionWord(run, before) || demonymLength(run, at - 1) > 0)
    return false;
  return !BEFORE_PLACES.some((list) => list.has(before.lower)) && !listedAt(run, at - 1);
}

/** Lists of words that stand before a place and leave it one: "Democratic Ohio", "Upstate New York". */
const BEFORE_PLACES = [
  wordSet("upstate downtown mainland metropolitan rural suburban sub former upper downstate"),
  DIRECTIONS,
  ORG_HEADS,
  TITLES,
  TITLE_PARTS,
  TITLE_TAILS,
  ROLES,
  CAPITALISED,
];

/** Whether a listed place is only a part of a longer name. @param at where the place begins. @param to the index after it. */
export const isInLongerName = (run: Run, at: number, to: number): boolean =>
  beginsLongerName(run, at, to) || endsLongerName(run, at);
