import { capitalsEnd, demonymLength, isCommonWord, isFunctionWord, type NameRule } from "./rule.ts";
import type { Run, Word } from "./run.ts";
import { TITLES } from "./words/people.ts";
import { PLACE_HEADS, PLACE_OF, PLACE_STARTS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** "Gulf of Mexico", "Republic of Ireland". */
export const placeOf: NameRule = ({ run, at }) => {
  const { words } = run;
  const end = capitalsEnd(run, at);
  const head = words[end - 1];
  if (!head || end - at > 3 || words[end]?.lower !== "of" || !PLACE_OF.has(head.lower)) return null;
  const afterOf = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const to = capitalsEnd(run, afterOf);
  return to > afterOf ? { from: at, to, type: "place", rule: "names/place-of", strength: 0.8 } : null;
};

/** "Connecticut River", "Hyde Park". */
export const placeByHead: NameRule = ({ run, at }) => {
  const { words } = run;
  if (isFunctionWord(run, words[at])) return null;
  const to = run.inHeadline ? areaEnd(run, at) : headEnd(run, at);
  if (to <= at + 1) return null;
  const beforeHead = words.slice(at, to - 1);
  // "Kathleen Hall Quist"
  const isPerson = beforeHead.length === 1 && run.lists.firstNames.has(words[at]?.text ?? "");
  if (isPerson && to < capitalsEnd(run, at)) return null;
  const isTitle = ({ lower }: Word) => TITLES.has(lower) && lower !== "st.";
  if (beforeHead.length === 1 && beforeHead.some(isTitle)) return null;
  if (words[at]?.isInitial && beforeHead.every((word) => isCommonWord(run, word))) return null;
  return { from: at, to, type: "place", rule: "names/place-head", strength: 0.75 };
};

/** The index after the last head noun of a place among the capitalised words that begin at `at`; up to the second word without one. */
function headEnd(run: Run, at: number): number {
  let to = capitalsEnd(run, at);
  while (to > at + 1 && !PLACE_HEADS.has(run.words[to - 1]?.lower ?? "")) to -= 1;
  return to;
}

/**
 * The index after the name of a protected area in a headline, where any word may have a capital: unusual words and two that say what it
 * is, as in "Quexa National Park Opens"; `at` if none begins there.
 */
function areaEnd(run: Run, at: number): number {
  // "Rincón de la Quexa National Park" begins earlier.
  const before = run.words[at - 1];
  if (before?.isLink && OF.test(before.lower)) return at;
  let to = at;
  while (to < run.words.length && !isCommonWord(run, run.words[to])) to += 1;
  const isArea =
    BEFORE_HEADS.has(run.words[to]?.lower ?? "") && PLACE_HEADS.has(run.words[to + 1]?.lower ?? "");
  return isArea && to > at && to + 2 <= capitalsEnd(run, at) ? to + 2 : at;
}

/** Words before the head noun of a protected area. */
const BEFORE_HEADS = wordSet("national nature wildlife forest biological marine");

/** Stadiums and squares, as in "Stade de France": small words follow. */
const WITH_LINKS = /^(?:stade|stadio|estadio|estádio|piazza|praça)$/;

/** First words of Spanish and Portuguese places. */
const IBERIAN = /^(?:san|santa|santo|são|puerto|ciudad|isla|rio|río)$/;

/** The index after the whole of a Spanish or Portuguese place, of which the words from `at` to `to` are known: "San Pedro de Poás". */
export function afterParticle({ words }: Run, at: number, to: number): number {
  if (!IBERIAN.test(words[at]?.lower ?? "")) return to;
  let from = to;
  while (OF.test(words[from]?.text ?? "")) from += 1;
  return from > to && words[from]?.isLink === false ? from + 1 : to;
}

const OF = /^(?:de|del|do|da|dos|das|la|los|las)$/;

/** The index after the capitalised words of a place; those of a stadium or a square may have small words before them. */
function startedEnd(run: Run, at: number, first: string): number {
  let to = capitalsEnd(run, at);
  if (!WITH_LINKS.test(first)) return to;
  while (run.words[to]?.isLink) to += 1;
  return capitalsEnd(run, to);
}

/** "Mount Everest", "Lake Victoria", "Fort Worth", "Stade de France". */
export const placeByFirstWord: NameRule = ({ run, at, afterUnknown }) => {
  // "Aung San Suu Kyi"
  if (afterUnknown) return null;
  const first = run.words[at]?.lower ?? "";
  const to = startedEnd(run, at, first);
  if (!PLACE_STARTS.has(first) || to - at < 2 || to - at > 3) return null;
  const whole = afterParticle(run, at, to);
  if (whole > to) return { from: at, to: whole, type: "place", rule: "names/place-start", strength: 0.8 };
  if (isPerson(run, at)) return null;
  // "St Edward's Crown" is none, as "St Mary's Church" is.
  const isOwned = /['’]s$/.test(run.words[at + 1]?.text ?? "") && to - at === 3;
  if (isOwned && !PLACE_HEADS.has(run.words[to - 1]?.lower ?? "") && run.words[to - 1]?.lower !== "church")
    return { from: at, to, type: null, rule: "names/other-head" };
  // "A Puerto Rican singer", "Gulf State allies".
  if (demonymLength(run, to - 1) > 0 || /^(?:states?|ricans?)$/.test(run.words[to - 1]?.lower ?? ""))
    return null;
  return { from: at, to, type: "place", rule: "names/place-start", strength: 0.8 };
};

/** "Bay Quist, treasurer of": a first name and a surname. */
function isPerson({ words, lists }: Run, at: number): boolean {
  const { firstNames, surnames, officeholders } = lists;
  const [first, second] = [words[at]?.text ?? "", words[at + 1]?.text ?? ""];
  return firstNames.has(first) && (surnames.has(second) || officeholders.has(second));
}
