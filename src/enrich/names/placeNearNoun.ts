import type { NameRule } from "./rule.ts";
import type { Run } from "./run.ts";
import { hasUnusual, isPersonLike, unknownEnd, wordAfter, wordBefore } from "./surroundings.ts";
import { PLACE_APPOSITIONS, PLACE_NOUNS, WEAK_PLACE_NOUNS } from "./words/nouns.ts";
import { PLACE_PREPOSITIONS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** An unknown name that a noun says to be a place: "the village of Kasna", "Kasna village", "the Kasna-based firm". */
export const placeNearNoun: NameRule = ({ run, at, afterTitle }) => {
  const to = unknownEnd(run, at);
  if (afterTitle || to === at || to - at > 3 || run.inHeadline || run.words[at]?.isAllCapitals) return null;
  if (!hasUnusual(run, at, to)) return null;
  const follows = at === 0 && followsNoun(run);
  const strength = follows ? 0.8 : isBased(run, to) ? 0.75 : precedesNoun(run, at, to) ? 0.7 : 0;
  if (strength === 0) return null;
  return { from: at, to, type: "place", rule: "names/place-near-noun", strength };
};

/** "the village of Kasna", "the capital Kasna". */
function followsNoun(run: Run): boolean {
  const [one, two] = [wordBefore(run, 0), wordBefore(run, 0, 2)];
  if (PLACE_APPOSITIONS.has(one)) return true;
  return one === "of" && PLACE_NOUNS.has(two) && !WEAK_PLACE_NOUNS.has(two);
}

/** "Kasna village", "in Kasna camp"; a side that people are on is no place: "the Quist camp". */
function precedesNoun(run: Run, at: number, to: number): boolean {
  const [noun, second] = [wordAfter(run, to), wordAfter(run, to + 1)];
  if (noun === "camp") return PLACE_PREPOSITIONS.has(wordBefore(run, at)) && !isPersonLike(run, at, to);
  return PLACE_NOUNS.has(noun) || (CAMPS.has(noun) && second === "camp");
}

/** What stands before a camp that is a place: "Kasna refugee camp". */
const CAMPS = wordSet(
  "refugee refugees displacement displaced idp internment detention concentration prison labour labor",
);

/** "Kasna-based". */
function isBased({ words, after }: Run, to: number): boolean {
  const [hyphen, based] = after;
  return to === words.length && hyphen?.text === "-" && !hyphen.afterSpace && based?.text === "based";
}
