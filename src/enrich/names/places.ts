import {
  capitalsEnd,
  isCommonWord,
  isFunctionWord,
  isShouted,
  type NameRule,
  type RuleContext,
  tokenAfter,
  tokenBefore,
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
  const afterOf = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const to = capitalsEnd(run, afterOf);
  return to > afterOf ? { from: at, to, type: "place", rule: "names/place-of", confidence: 0.8 } : null;
};

/** "Connecticut River", "Hyde Park". */
export const placeByHead: NameRule = ({ run, at }) => {
  const { words } = run;
  if (isFunctionWord(run, words[at]) || run.inHeadline) return null;
  let to = capitalsEnd(run, at);
  while (to > at + 1 && !PLACE_HEADS.has(words[to - 1]?.lower ?? "")) to -= 1;
  if (to <= at + 1) return null;
  const beforeHead = words.slice(at, to - 1);
  const isTitle = ({ lower }: Word) => TITLES.has(lower) && lower !== "st.";
  if (beforeHead.length === 1 && beforeHead.some(isTitle)) return null;
  if (words[at]?.isInitial && beforeHead.every((word) => isCommonWord(run, word))) return null;
  return { from: at, to, type: "place", rule: "names/place-head", confidence: 0.75 };
};

/** "Mount Everest", "Lake Victoria", "Fort Worth". */
export const placeByFirstWord: NameRule = ({ run, at }) => {
  const first = run.words[at]?.lower ?? "";
  const to = capitalsEnd(run, at);
  if (!PLACE_STARTS.has(first) || to - at < 2 || to - at > 3) return null;
  return { from: at, to, type: "place", rule: "names/place-start", confidence: 0.8 };
};

/** A listed country, region or large city, with any direction before it: "Ukraine", "Western Europe". */
export const listedPlace: NameRule = (context) => {
  const { run, at } = context;
  const hasDirection = DIRECTIONS.has(run.words[at]?.lower ?? "") && listedAt(run, at) === null;
  const from = hasDirection ? at + 1 : at;
  const listed = listedAt(run, from);
  if (listed?.type !== "place" || (hasDirection && run.words[from]?.isLink)) return null;
  const { length, isAmbiguous } = listed;
  if (length === 1 && isNotPlace(context, from, isAmbiguous)) return null;
  const confidence = isAmbiguous ? 0.75 : 0.95;
  return { from: at, to: from + length, type: "place", rule: "names/listed-place", confidence };
};

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
  return firstNames.has(first.text) && (surnames.has(second.text) || !isCommonWord(run, second));
}

/** Whether a verb that only people are the subject of follows: "Victoria said". */
function actsAsPerson(run: Run, at: number): boolean {
  if (at + 1 !== run.words.length) return false;
  if (at === 0 && PLACE_PREPOSITIONS.has(tokenBefore(run)?.text ?? "")) return false;
  const verb = tokenAfter(run)?.text ?? "";
  return SPEECH.has(verb) || HUMAN_VERBS.has(verb);
}

/** A name that a comma and a known place follow: "Bridgton, Maine", "Lawrence, KS". */
export const placeBeforePlace: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  const following = placeAfter(run);
  if (afterTitle || !following || to !== run.words.length || to - at > 3) return null;
  if (run.words.slice(at).some((word) => isFunctionWord(run, word))) return null;
  const followsPreposition = at === 0 && PLACE_PREPOSITIONS.has(tokenBefore(run)?.text ?? "");
  const isUnusualWord = to - at === 1 && !isCommonWord(run, run.words[at]);
  return followsPreposition || following === "state" || isUnusualWord
    ? { from: at, to, type: "place", rule: "names/place-before-place", confidence: 0.75 }
    : null;
};

/** What follows the run and a comma: the abbreviation of a US state, a listed place, or neither. */
function placeAfter({ after, lists }: Run): "state" | "place" | null {
  const [comma, first, second] = after;
  if (comma?.text !== "," || !first) return null;
  if (STATE_ABBREVIATIONS.has(first.text)) return "state";
  const forms = [first.text, `${first.text} ${second?.text ?? ""}`];
  return forms.some((form) => lists.names.get(form)?.type === "place") ? "place" : null;
}

/** The abbreviation of a US state after a comma: "KS" in "Lawrence, KS 66046". */
export const stateAfterComma: NameRule = ({ run, at }) => {
  const word = run.words[at];
  if (at !== 0 || !word || tokenBefore(run)?.text !== "," || !STATE_ABBREVIATIONS.has(word.text)) return null;
  return { from: 0, to: 1, type: "place", rule: "names/state-abbreviation", confidence: 0.8 };
};

/** After these prepositions, two capitalised words are often a person: "to Anna Quill". */
const BEFORE_ONE_WORD = new Set(["to", "from", "at", "into", "toward", "towards"]);

/** An unknown name where a place is expected: "in Zandvoort", "near Kasna". */
export const placeExpected: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  const before = tokenBefore(run)?.text ?? "";
  const maxWords = BEFORE_ONE_WORD.has(before) ? 1 : 3;
  if (afterTitle || at !== 0 || to > maxWords || !PLACE_PREPOSITIONS.has(before)) return null;
  if (run.words.slice(0, to).some((_, index) => !mayBeUnknownPlace(run, index, to))) return null;
  const confidence = before === "in" || before === "near" ? 0.6 : 0.5;
  return { from: 0, to, type: "place", rule: "names/place-expected", confidence };
};

/**
 * Whether a word is neither a common word nor part of a person's name. A direction may follow: "Beaufort West".
 * @param count how many words the place has.
 */
function mayBeUnknownPlace(run: Run, index: number, count: number): boolean {
  const { firstNames, surnames } = run.lists;
  const word = run.words[index];
  if (!word || word.isAllCapitals || isFunctionWord(run, word) || firstNames.has(word.text)) return false;
  if (index > 0 && DIRECTIONS.has(word.lower)) return true;
  return !isCommonWord(run, word) && !(count > 1 && surnames.has(word.text));
}
