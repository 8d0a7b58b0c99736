import {
  capitalsEnd,
  isCommonWord,
  isFunctionWord,
  isShouted,
  type NameRule,
  type RuleResult,
} from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { wordBefore } from "./surroundings.ts";
import { TITLE_PARTS, TITLES } from "./words/people.ts";
import { DIRECTIONS } from "./words/places.ts";

/** An unknown name or an acronym directly before a country, at the end: "Quexa Nigeria", "the QTN Kenya". */
export const organisationWithCountry: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  const first = run.words[at];
  if (!first || afterTitle || run.inHeadline || first.isInitial || to - at < 2 || to - at > 3) return null;
  if (to - at === 2 && isUsa(run, at)) return named(at, to);
  const place = listedAt(run, to - 1);
  if (place?.type !== "place" || !run.lists.countries.has(run.words[to - 1]?.text ?? "")) return null;
  if (run.words.slice(at, to - 1).some((word, index) => !mayNameFirm(run, word, at + index))) return null;
  if (isShouted(run, at) || wordBefore(run, at) === "of") return null;
  return named(at, to);
};

const named = (from: number, to: number): RuleResult => ({
  from,
  to,
  type: "organisation",
  rule: "names/with-country",
  strength: 0.6,
});

/** "Harbours USA": any word in the middle of a sentence, if it is no title. */
const isUsa = ({ words }: Run, at: number) =>
  words[at + 1]?.text === "USA" && !TITLES.has(words[at]?.lower ?? "") && !words[at]?.isAllCapitals;

/** Whether a word may be a firm's name: none of the lists has it, and it is no ordinary word. */
function mayNameFirm(run: Run, word: Word, at: number): boolean {
  const { firstNames, surnames } = run.lists;
  const isKnown = listedAt(run, at) !== null || firstNames.has(word.text) || surnames.has(word.text);
  const isOther = [TITLES, TITLE_PARTS, DIRECTIONS].some((list) => list.has(word.lower));
  return (
    !isKnown && !isOther && !isFunctionWord(run, word) && (word.isAllCapitals || !isCommonWord(run, word))
  );
}
