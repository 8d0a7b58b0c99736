import { isInLongerName } from "./longerName.ts";
import { isNamesake } from "./namesakeOfPlace.ts";
import {
  isCommonWord,
  isFunctionWord,
  isShouted,
  type NameRule,
  type RuleContext,
  type RuleResult,
  tokenAfter,
  tokenBefore,
} from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { wordAfter, wordBefore } from "./surroundings.ts";
import { HUMAN_VERBS, NAME_ENDINGS, SPEECH, TITLES } from "./words/people.ts";
import { DIRECTIONS, PLACE_PREPOSITIONS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** A listed country, region or large city, with any direction before it: "Ukraine", "Western Europe". */
export const listedPlace: NameRule = (context) => {
  const { run, at } = context;
  const place = isLastOfUnknown(context) ? null : placeAt(context);
  if (place?.type === "place" && isInLongerName(run, at, place.to)) return notPlace(at, place.to);
  return isLastOfUnknown(context) ? notPlace(at, at + (listedAt(run, at)?.length ?? 1)) : place;
};

const notPlace = (from: number, to: number) => ({ from, to, type: null, rule: "names/other-head" }) as const;

function placeAt(context: RuleContext): RuleResult | null {
  const { run, at } = context;
  const hasDirection = beginsPlace(run, at) && listedAt(run, at) === null;
  const from = hasDirection ? at + 1 : at;
  const listed = listedAt(run, from);
  if (listed?.type !== "place" || (hasDirection && run.words[from]?.isLink)) return null;
  const { length, isAmbiguous } = listed;
  if (isNamesake(run, from, from + length)) return null;
  if (isFirm(run, from)) {
    const rule = "names/listed-organisation";
    return { from, to: from + 1, type: "organisation", rule, strength: 0.7 };
  }
  if (length === 1 && (isEndOfName(run, from) || isNotPlace(context, from, isAmbiguous))) return null;
  const isCountry = run.lists.countries.has(run.words[from]?.text ?? "");
  const strength = isAmbiguous ? 0.75 : isCountry ? 0.97 : 0.95;
  return { from: at, to: from + length, type: "place", rule: "names/listed-place", strength };
}

/** "Western" in "Western Europe"; in the middle of a sentence also "Old" in "Old Goa" and "British" in "British India". */
function beginsPlace(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word) return false;
  return DIRECTIONS.has(word.lower) || (!word.isInitial && !run.inHeadline && EARLIER.has(word.lower));
}

const EARLIER = wordSet("old british french german dutch spanish portuguese italian belgian danish russian");

/** "Seguros Sucre", "Permata Singapore": after an unusual word, a place is the end of the name of something else. */
function isLastOfUnknown({ run, at, afterUnknown, occursInLowerCase }: RuleContext): boolean {
  const before = run.words[at - 1];
  if (!afterUnknown || !before || run.inHeadline || listedAt(run, at)?.type !== "place") return false;
  const isVerb = before.isInitial && /(?:ing|ed)$/.test(before.lower);
  return !before.isLink && !before.isAllCapitals && !isVerb && !occursInLowerCase(before.lower);
}

/** Places with "the", whose name by itself is a firm's. */
const WITH_ARTICLE = new Set(["Amazon"]);

const LAND = /^(?:rain-?forests?|basin|river|forest|jungle|valley|region|delta)$/i;

/** Whether a place's name stands without its article here: "Amazon shares", but not "the Amazon" or "Amazon rainforest". */
const isFirm = (run: Run, at: number) =>
  WITH_ARTICLE.has(run.words[at]?.text ?? "") &&
  wordBefore(run, at) !== "the" &&
  !LAND.test(wordAfter(run, at + 1));

/** Whether a country's letters end a longer name that isn't known: "Priorities USA". */
function isEndOfName(run: Run, at: number): boolean {
  const [before, word] = [run.words[at - 1], run.words[at]];
  if (!before || before.isLink || !word?.isAllCapitals || run.inHeadline) return false;
  return (
    !isShouted(run, at) && !before.isAllCapitals && !TITLES.has(before.lower) && !isFunctionWord(run, before)
  );
}

/** Whether a single word that the lists have as a place is something else here: a person or an ordinary word. */
function isNotPlace(context: RuleContext, at: number, isAmbiguous: boolean): boolean {
  const { run, afterTitle, occursInLowerCase } = context;
  const word = run.words[at];
  if (!word || afterTitle || isFirstNameOfPerson(run, at)) return true;
  if (isShouted(run, at) && word.text.length < 4) return true;
  if (!isAmbiguous) return false;
  const isUnsure = word.isInitial
    ? !run.lists.countries.has(word.text) || occursInLowerCase(word.lower)
    : run.inHeadline;
  return (isUnsure && isCommonWord(run, word)) || actsAsPerson(run, at);
}

/** Whether a place's word is the first name of a person here: "Paris Hilton", "Jordan Smith". */
function isFirstNameOfPerson(run: Run, at: number): boolean {
  const { firstNames, surnames } = run.lists;
  const first = run.words[at];
  const second = run.words[at + 1];
  if (!first || !second || second.isLink) return false;
  if (listedAt(run, at + 1) || TITLES.has(second.lower) || isFunctionWord(run, second)) return false;
  if (isPlaceOfOffice(run, at)) return false;
  // "Cuba Quist Jr."
  if (NAME_ENDINGS.has(run.words[at + 2]?.lower ?? "")) return true;
  return firstNames.has(first.text) && (surnames.has(second.text) || !isCommonWord(run, second));
}

/** Whether a place stands between an office and its holder: "the Mayor of London Sadiq Khan". */
function isPlaceOfOffice({ words }: Run, at: number): boolean {
  const third = words[at + 2];
  return words[at - 1]?.lower === "of" && third !== undefined && !third.isLink;
}

/** Whether a verb that only people are the subject of follows: "Victoria said". */
function actsAsPerson(run: Run, at: number): boolean {
  if (at + 1 !== run.words.length) return false;
  if (at === 0 && PLACE_PREPOSITIONS.has(tokenBefore(run)?.text ?? "")) return false;
  const verb = tokenAfter(run)?.text ?? "";
  return SPEECH.has(verb) || HUMAN_VERBS.has(verb);
}
