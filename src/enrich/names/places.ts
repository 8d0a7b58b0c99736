import {
  isCommonWord,
  isFunctionWord,
  isShouted,
  tokenAfter,
  type RuleContext,
  tokenBefore,
  type NameRule,
  reading,
  capitalsEnd,
} from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { HUMAN_VERBS, SPEECH, TITLES } from "./words/people.ts";
import {
  DIRECTIONS,
  PLACE_HEADS,
  PLACE_OF,
  PLACE_PREPOSITIONS,
  PLACE_STARTS,
  STATE_ABBREVIATIONS,
} from "./words/places.ts";

/** "Gulf of Mexico", "Republic of Ireland". */
export const placeOf: NameRule = ({ run, at }) => {
  const { words } = run;
  const end = capitalsEnd(run, at);
  const head = words[end - 1];
  if (!head || end - at > 3 || words[end]?.lower !== "of" || !PLACE_OF.has(head.lower)) return null;
  const from = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const to = capitalsEnd(run, from);
  return to > from ? reading(at, to, "place", "place-of", 0.8) : null;
};

/** "Connecticut River", "Kursk region" (whose head is in lower case behind the run). */
export const placeByHead: NameRule = ({ run, at }) => {
  const end = capitalsEnd(run, at);
  const { words } = run;
  if (isFunctionWord(run, words[at]) || run.inHeadline) return null;
  for (let to = end; to > at + 1; to -= 1) {
    if (!PLACE_HEADS.has(words[to - 1]?.lower ?? "")) continue;
    const own = words.slice(at, to - 1);
    if (own.some(({ lower }) => TITLES.has(lower) && lower !== "st.") && own.length === 1) return null;
    return own.every((word) => isCommonWord(run, word)) && words[at]?.isInitial
      ? null
      : reading(at, to, "place", "place-head", 0.75);
  }
  return null;
};

/** "Mount Everest", "Lake Victoria", "Fort Worth". */
export const placeByFirstWord: NameRule = ({ run, at }) => {
  const first = run.words[at]?.lower ?? "";
  const end = capitalsEnd(run, at);
  if (!PLACE_STARTS.has(first) || end - at < 2 || end - at > 3) return null;
  return reading(at, end, "place", "place-start", 0.8);
};

/** Whether more of a person's name follows a place's: "Paris Hilton", "Jordan Smith". */
function goesOn(run: Run, at: number, to: number): boolean {
  const { firstNames, surnames } = run.lists;
  const first = run.words[at];
  const second = run.words[to];
  if (!first || !second || second.isLink || to - at > 1) return false;
  if (listedAt(run, to) || TITLES.has(second.lower) || isFunctionWord(run, second)) return false;
  return firstNames.has(first.text) && (surnames.has(second.text) || !isCommonWord(run, second));
}

/** Listed countries, regions, large cities, with a direction before them: "Ukraine", "Western Europe". */
export const listedPlace: NameRule = (place) => {
  const { run, at } = place;
  const isDirected = DIRECTIONS.has(run.words[at]?.lower ?? "") && listedAt(run, at) === null;
  const from = isDirected ? at + 1 : at;
  const known = listedAt(run, from);
  if (known?.type !== "place" || (isDirected && run.words[from]?.isLink)) return null;
  const to = from + known.length;
  if (known.length === 1 && isOther(place, from, known.isAmbiguous)) return null;
  return reading(at, to, "place", "known-place", known.isAmbiguous ? 0.75 : 0.95);
};

/** Whether one word that is listed as a place is something else here: a person, a word, a shout. */
function isOther({ run, afterTitle: titled, occursInLowerCase: seenLower }: RuleContext, at: number, ambiguous: boolean): boolean {
  const word = run.words[at];
  if (!word || titled || goesOn(run, at, at + 1)) return true;
  if (isShouted(run, at) && word.text.length < 4) return true;
  if (!ambiguous) return false;
  const isUnsure = word.isInitial ? !run.lists.countries.has(word.text) || seenLower(word.lower) : run.inHeadline;
  return (isUnsure && isCommonWord(run, word)) || isSubject(run, at);
}

/** Whether it does what only people do: "Victoria said". */
function isSubject(run: Run, at: number): boolean {
  if (at + 1 !== run.words.length) return false;
  if (at === 0 && PLACE_PREPOSITIONS.has(tokenBefore(run)?.text ?? "")) return false;
  const verb = tokenAfter(run)?.text ?? "";
  return SPEECH.has(verb) || HUMAN_VERBS.has(verb);
}

/** "Bridgton, Maine", "Lawrence, KS": what stands before a comma and a known place. */
export const placeBeforePlace: NameRule = ({ run, at, afterTitle: titled }) => {
  const end = capitalsEnd(run, at);
  const what = placeBehind(run);
  if (titled || !what || end !== run.words.length || end - at > 3) return null;
  if (run.words.slice(at).some((word) => isFunctionWord(run, word))) return null;
  const isLed = at === 0 && PLACE_PREPOSITIONS.has(tokenBefore(run)?.text ?? "");
  const isPlain = end - at === 1 && !isCommonWord(run, run.words[at]);
  return isLed || what === "state" || isPlain ? reading(at, end, "place", "before-place", 0.75) : null;
};

/** What stands behind the run and a comma: a state's abbreviation, a listed place, or neither. */
function placeBehind({ after, lists }: Run): "state" | "place" | null {
  const [comma, place, more] = after;
  if (comma?.text !== "," || !place) return null;
  if (STATE_ABBREVIATIONS.has(place.text)) return "state";
  const forms = [place.text, `${place.text} ${more?.text ?? ""}`];
  return forms.some((form) => lists.names.get(form)?.type === "place") ? "place" : null;
}

/** ", KS 66046": a state's abbreviation behind a comma. */
export const stateAfterComma: NameRule = ({ run, at }) => {
  const word = run.words[at];
  if (at !== 0 || !word || tokenBefore(run)?.text !== "," || !STATE_ABBREVIATIONS.has(word.text)) return null;
  return reading(0, 1, "place", "state", 0.8);
};

/** Prepositions behind which two words are as often something else: "to Anna Quill". */
const ONE_WORD = new Set(["to", "from", "at", "into", "toward", "towards"]);

/** "in Zandvoort", "near Kasna": an unknown name where a place is expected. */
export const placeExpected: NameRule = ({ run, at, afterTitle: titled }) => {
  const end = capitalsEnd(run, at);
  const before = tokenBefore(run)?.text ?? "";
  const longest = ONE_WORD.has(before) ? 1 : 3;
  if (titled || at !== 0 || end > longest || !PLACE_PREPOSITIONS.has(before)) return null;
  const words = run.words.slice(0, end);
  if (words.some((word, index) => !isUnknown(run, word, index, end))) return null;
  return reading(0, end, "place", "place-expected", before === "in" || before === "near" ? 0.6 : 0.5);
};

/** Neither a word nor a part of a person's name; a direction may follow: "Beaufort West". */
function isUnknown(run: Run, word: Word, index: number, count: number): boolean {
  const { firstNames, surnames } = run.lists;
  if (word.isAllCapitals || isFunctionWord(run, word) || firstNames.has(word.text)) return false;
  if (index > 0 && DIRECTIONS.has(word.lower)) return true;
  return !isCommonWord(run, word) && !(count > 1 && surnames.has(word.text));
}
