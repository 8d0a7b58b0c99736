import { isCommon, isFunction, isShouted, next, previous, type Rule, reading, stretchEnd } from "./rule.ts";
import { knownAt, type Run, type Word } from "./run.ts";
import { HUMAN_VERBS, SPEECH, TITLES } from "./words/people.ts";
import {
  DIRECTIONS,
  LOWER_PLACE_HEADS,
  PLACE_HEADS,
  PLACE_OF,
  PLACE_PREPOSITIONS,
  PLACE_STARTS,
  STATE_ABBREVIATIONS,
} from "./words/places.ts";

/** "Gulf of Mexico", "Republic of Ireland". */
export const placeOf: Rule = ({ run, at }) => {
  const { words } = run;
  const end = stretchEnd(run, at);
  const head = words[end - 1];
  if (!head || end - at > 3 || words[end]?.lower !== "of" || !PLACE_OF.has(head.lower)) return null;
  const from = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const to = stretchEnd(run, from);
  return to > from ? reading(at, to, "place", "place-of", 0.8) : null;
};

/** "Connecticut River", "Kursk region" (whose head is in lower case behind the run). */
export const headedPlace: Rule = ({ run, at }) => {
  const end = stretchEnd(run, at);
  const { words } = run;
  if (isFunction(run, words[at]) || run.headline) return null;
  for (let to = end; to > at + 1; to -= 1) {
    if (!PLACE_HEADS.has(words[to - 1]?.lower ?? "")) continue;
    const own = words.slice(at, to - 1);
    if (own.some(({ lower }) => TITLES.has(lower) && lower !== "st.") && own.length === 1) return null;
    return own.every((word) => isCommon(run, word)) && words[at]?.initial
      ? null
      : reading(at, to, "place", "place-head", 0.75);
  }
  return null;
};

/** "Mount Everest", "Lake Victoria", "Fort Worth". */
export const startedPlace: Rule = ({ run, at }) => {
  const first = run.words[at]?.lower ?? "";
  const end = stretchEnd(run, at);
  if (!PLACE_STARTS.has(first) || end - at < 2 || end - at > 3) return null;
  return reading(at, end, "place", "place-start", 0.8);
};

/** Whether more of a person's name follows a place's: "Paris Hilton", "Jordan Smith". */
function goesOn(run: Run, at: number, to: number): boolean {
  const { firstNames, surnames } = run.lists;
  const first = run.words[at];
  const second = run.words[to];
  if (!first || !second || second.link || to - at > 1) return false;
  if (knownAt(run, to) || TITLES.has(second.lower) || isFunction(run, second)) return false;
  return firstNames.has(first.text) && (surnames.has(second.text) || !isCommon(run, second));
}

/** Listed countries, regions, large cities, with a direction before them: "Ukraine", "Western Europe". */
export const knownPlace: Rule = ({ run, at, titled, seenLower }) => {
  const { words, lists } = run;
  const isDirected = DIRECTIONS.has(words[at]?.lower ?? "") && knownAt(run, at) === null;
  const from = isDirected ? at + 1 : at;
  const known = knownAt(run, from);
  if (known?.type !== "place" || (isDirected && words[from]?.link)) return null;
  const to = from + known.length;
  if (known.length === 1 && (goesOn(run, from, to) || isPerson(run, from, to, titled, known.ambiguous)))
    return null;
  const word = words[from];
  const isUnsure = word?.initial ? !lists.countries.has(word.text) || seenLower(word.lower) : run.headline;
  if (known.ambiguous && isCommon(run, word) && isUnsure) return null;
  if (isShouted(run, from) && (word?.text.length ?? 0) < 4) return null;
  return reading(at, to, "place", "known-place", known.ambiguous ? 0.75 : 0.95);
};

/** Whether a place's name is a person's here: "President Washington", "Victoria said". */
function isPerson(run: Run, at: number, to: number, titled: boolean, ambiguous: boolean): boolean {
  if (titled) return true;
  if (!ambiguous || to !== run.words.length) return false;
  if (at === 0 && PLACE_PREPOSITIONS.has(previous(run)?.text ?? "")) return false;
  const verb = next(run)?.text ?? "";
  return SPEECH.has(verb) || HUMAN_VERBS.has(verb);
}

/** "Bridgton, Maine", "Lawrence, KS": what stands before a comma and a known place. */
export const beforePlace: Rule = ({ run, at, titled }) => {
  const end = stretchEnd(run, at);
  const [comma, place, more] = run.after;
  if (titled || end !== run.words.length || comma?.text !== "," || !place || end - at > 3) return null;
  const form = `${place.text} ${more?.text ?? ""}`;
  const { names } = run.lists;
  const isPlace =
    [place.text, form].some((one) => names.get(one)?.type === "place") || STATE_ABBREVIATIONS.has(place.text);
  if (!isPlace || run.words.slice(at).some((word) => isFunction(run, word))) return null;
  const prepositioned = at === 0 && PLACE_PREPOSITIONS.has(previous(run)?.text ?? "");
  const isState = STATE_ABBREVIATIONS.has(place.text);
  if (!prepositioned && !isState && (end - at > 1 || isCommon(run, run.words[at]))) return null;
  return reading(at, end, "place", "before-place", 0.75);
};

/** ", KS 66046": a state's abbreviation behind a comma. */
export const stateBehindComma: Rule = ({ run, at }) => {
  const word = run.words[at];
  if (at !== 0 || !word || previous(run)?.text !== "," || !STATE_ABBREVIATIONS.has(word.text)) return null;
  return reading(0, 1, "place", "state", 0.8);
};

/** "in Zandvoort", "near Kasna": an unknown name where a place is expected. */
export const placeExpected: Rule = ({ run, at, titled }) => {
  const end = stretchEnd(run, at);
  const before = previous(run)?.text ?? "";
  if (titled || at !== 0 || end > 3 || !PLACE_PREPOSITIONS.has(before)) return null;
  if (
    before === "to" ||
    before === "from" ||
    before === "at" ||
    before === "into" ||
    before === "toward" ||
    before === "towards"
  ) {
    if (end > 1) return null;
  }
  const { firstNames, surnames } = run.lists;
  const words = run.words.slice(0, end);
  const isPart = (word: Word, index: number) => index > 0 && DIRECTIONS.has(word.lower);
  if (
    words.some(
      (word, index) =>
        (isCommon(run, word) && !isPart(word, index)) || isFunction(run, word) || word.capitals,
    )
  )
    return null;
  if (words.some(({ text }) => firstNames.has(text) || (surnames.has(text) && end > 1))) return null;
  return reading(0, end, "place", "place-expected", before === "in" || before === "near" ? 0.6 : 0.5);
};

/** Whether "region" or "province" stands behind the run in lower case. */
export const hasLowerHead = (run: Run) => LOWER_PLACE_HEADS.has(next(run)?.text ?? "");
