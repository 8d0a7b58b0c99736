import {
  capitalsEnd,
  demonymLength,
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
import { wordSet } from "./words/wordSet.ts";

/** Bodies with a branch in each region: "BBC Scotland". */
const WITH_REGIONS = new Set(["NHS", "BBC", "ITV", "RSPB", "RSPCA", "Unison", "Oxfam", "Greenpeace"]);

/** "NHS Kasna", "NHS Ayrshire and Arran", "BBC Scotland": such a body and its region. Only the health service has regions that no list knows. */
export const organisationWithRegion: NameRule = ({ run, at }) => {
  const { words } = run;
  const body = words[at]?.text ?? "";
  if (!WITH_REGIONS.has(body) || isShouted(run, at)) return null;
  const isHealth = body === "NHS";
  const first = regionEnd(run, at + 1, isHealth);
  if (first === at + 1) return null;
  const second = isHealth && words[first]?.lower === "and" ? regionEnd(run, first + 1, true) : first + 1;
  const to = second > first + 1 ? second : first;
  return { from: at, to, type: "organisation", rule: "names/listed-organisation", strength: 0.95 };
};

/** The index after the words of a region that begin at `at`; `at` itself where they may be something else. */
function regionEnd(run: Run, at: number, mayBeUnknown: boolean): number {
  let from = at;
  while (DIRECTIONS.has(run.words[from]?.lower ?? "")) from += 1;
  const end = capitalsEnd(run, at);
  const listed = listedAt(run, from);
  if (listed?.type === "place") {
    const to = from + listed.length;
    // "told BBC Scotland Dr Quist left"
    return to === end || TITLES.has(run.words[to]?.lower ?? "") ? to : at;
  }
  const word = run.words[from];
  if (!mayBeUnknown || from + 1 !== end || !word) return at;
  const isOther = isCommonWord(run, word) || isFunctionWord(run, word) || isOfPerson(run, word);
  return isOther ? at : end;
}

/** Whether a word is a first name and no town. */
const isOfPerson = ({ lists }: Run, { text }: Word) => lists.firstNames.has(text) && !lists.towns.has(text);

/** An unknown name or an acronym directly before a country, at the end: "Quexa Nigeria", "the QTN Kenya". */
export const organisationWithCountry: NameRule = ({ run, at, afterTitle }) => {
  const to = capitalsEnd(run, at);
  const first = run.words[at];
  if (first && !afterTitle && isBodyOfCountry(run, at, to)) return named(at, to);
  if (!first || afterTitle || run.inHeadline || first.isInitial || to - at < 2 || to - at > 3) return null;
  if (demonymLength(run, at) > 0) return null;
  if (to - at === 2 && isUsa(run, at) && listedAt(run, at) === null) return named(at, to);
  const place = listedAt(run, to - 1);
  if (place?.type !== "place" || !run.lists.countries.has(run.words[to - 1]?.text ?? "")) return null;
  if (run.words.slice(at, to - 1).some((word, index) => !mayNameFirm(run, word, at + index))) return null;
  if (isShouted(run, at) || wordBefore(run, at) === "of") return null;
  return named(at, to);
};

/** Ordinary words that begin the name of a body before its country: "Air Zimbabwe", "Cricket Australia". */
const FIRST_WORDS = wordSet(
  "air radio sport cricket tennis cycling swim swimming athletics hockey netball golf boxing rowing basketball badminton natural historic transport highways petro telecom",
);

/** Whether such a word and a country are all that is there. */
function isBodyOfCountry(run: Run, at: number, to: number): boolean {
  const listed = listedAt(run, at + 1);
  if (!FIRST_WORDS.has(run.words[at]?.lower ?? "") || listed?.type !== "place" || isShouted(run, at))
    return false;
  return at + 1 + listed.length === to && run.lists.countries.has(listed.preferred);
}

const named = (from: number, to: number): RuleResult => ({
  from,
  to,
  type: "organisation",
  rule: "names/with-country",
  strength: 0.6,
});

/** "Harbours USA": any word in the middle of a sentence, if it is no title. */
const isUsa = ({ words }: Run, at: number) =>
  /^(?:USA|UK)$/.test(words[at + 1]?.text ?? "") &&
  !TITLES.has(words[at]?.lower ?? "") &&
  !words[at]?.isAllCapitals;

/** Whether a word may be a firm's name: none of the lists has it, and it is no ordinary word. */
function mayNameFirm(run: Run, word: Word, at: number): boolean {
  const { firstNames, surnames } = run.lists;
  const isKnown = listedAt(run, at) !== null || firstNames.has(word.text) || surnames.has(word.text);
  const isOther = [TITLES, TITLE_PARTS, DIRECTIONS].some((list) => list.has(word.lower));
  return (
    !isKnown && !isOther && !isFunctionWord(run, word) && (word.isAllCapitals || !isCommonWord(run, word))
  );
}
