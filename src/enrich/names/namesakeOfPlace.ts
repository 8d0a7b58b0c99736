import type { Run } from "./run.ts";
import { wordAfter, wordBefore } from "./surroundings.ts";
import { PLACE_HEADS, PLACE_STARTS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/**
 * Whether the words of a listed city are a person's here: "Miguel Hidalgo led the rising". A city that is called after somebody is one
 * where a place is expected, or a comma and another place may follow.
 */
export function isNamesake(run: Run, at: number, to: number): boolean {
  const { firstNames, surnames } = run.lists;
  const [first, last] = [run.words[at], run.words[to - 1]];
  if (to - at < 2 || !first || !firstNames.has(first.text) || !surnames.has(last?.text ?? "")) return false;
  if (PLACE_STARTS.has(first.lower) || PLACE_HEADS.has(last?.lower ?? "")) return false;
  const isBeforePlace = wordAfter(run, to) === "," && /^\p{Lu}/u.test(wordAfter(run, to + 1));
  return !BEFORE_PLACES.has(wordBefore(run, at)) && !isBeforePlace;
}

const BEFORE_PLACES = wordSet("in at near from to of outside around for towards toward");
