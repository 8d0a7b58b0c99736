import { capitalsEnd, isCommonWord, isFunctionWord, type NameRule, tokenBefore } from "./rule.ts";
import type { Run } from "./run.ts";
import { wordBefore } from "./surroundings.ts";
import { DIRECTIONS, PLACE_PREPOSITIONS, STATE_ABBREVIATIONS } from "./words/places.ts";

/** A name that a comma and a known place follow: "Bridgton, Maine", "Lawrence, KS". */
export const placeBeforePlace: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  const following = placeAfter(run);
  if (afterTitle || !following || to !== run.words.length || to - at > 3) return null;
  if (run.words.slice(at).some((word) => isFunctionWord(run, word))) return null;
  const followsPreposition = at === 0 && PLACE_PREPOSITIONS.has(tokenBefore(run)?.text ?? "");
  const isUnusualWord = to - at === 1 && !isCommonWord(run, run.words[at]);
  return followsPreposition || following === "state" || isUnusualWord
    ? { from: at, to, type: "place", rule: "names/place-before-place", strength: 0.75 }
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
  return { from: 0, to: 1, type: "place", rule: "names/state-abbreviation", strength: 0.8 };
};

/** After these prepositions, two capitalised words are often a person: "to Anna Quill". */
const BEFORE_ONE_WORD = new Set(["to", "from", "at", "into", "toward", "towards"]);

/** Members of a parliament, before "for" and their constituency. */
const MEMBERS = new Set([
  "mp",
  "msp",
  "mla",
  "tds",
  "td",
  "ms",
  "am",
  "parliament",
  "senator",
  "congressman",
  "congresswoman",
]);

/** What somebody is elected for: "the MP for Quexa". */
export const constituency: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  if (
    afterTitle ||
    to - at > 3 ||
    to === at ||
    wordBefore(run, at) !== "for" ||
    !MEMBERS.has(wordBefore(run, at, 2))
  )
    return null;
  if (run.words.slice(at, to).some((word) => isFunctionWord(run, word))) return null;
  return { from: at, to, type: "place", rule: "names/place-expected", strength: 0.6 };
};

/** An unknown name where a place is expected: "in Zandvoort", "near Kasna". */
export const placeExpected: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  const before = tokenBefore(run)?.text ?? "";
  const maxWords = BEFORE_ONE_WORD.has(before) ? 1 : 3;
  if (afterTitle || at !== 0 || to > maxWords || !PLACE_PREPOSITIONS.has(before)) return null;
  if (run.words.slice(0, to).some((_, index) => !mayBeUnknownPlace(run, index, to))) return null;
  const strength = before === "in" || before === "near" ? 0.6 : 0.5;
  return { from: 0, to, type: "place", rule: "names/place-expected", strength };
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
