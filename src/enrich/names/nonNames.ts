import { INITIAL } from "./nameEnd.ts";
import {
  capitalsEnd,
  demonymLength,
  isCommonWord,
  isFunctionWord,
  isShouted,
  type NameRule,
  tokenAfter,
} from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS } from "./words/organisations.ts";
import { OTHER_HEADS, STORMS } from "./words/other.ts";
import { PARTICLES, TITLE_PARTS, TITLE_TAILS, TITLES, TITLES_IN_NAMES } from "./words/people.ts";

const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

/** Words that never begin a name: "The", "After", "Monday". */
export const functionWord: NameRule = ({ run, at }) => {
  const word = run.words[at];
  if (listedAt(run, at) && !isShouted(run, at)) return null;
  // "Jan Quist": the month would have a number or a full stop after it.
  if (word?.text === "Jan" && run.words[at + 1]?.isLink === false) return null;
  // "R-Ariz." after a senator's name
  if (word && PARTY_AND_STATE.test(word.text))
    return { from: at, to: at + 1, type: null, rule: "names/function-word" };
  const applies = word?.isLink || isFunctionWord(run, word) || CAPITALISED.has(word?.lower ?? "");
  return applies ? { from: at, to: at + 1, type: null, rule: "names/function-word" } : null;
};

/** Peoples and languages: "Russian", "North Koreans". */
export const demonym: NameRule = ({ run, at }) => {
  const length = demonymLength(run, at);
  return length > 0 && !isOfChristian(run, at)
    ? { from: at, to: at + length, type: null, rule: "names/demonym" }
    : null;
};

/** First names that are also what a people, a faith or a party's member is called. */
const FIRST_NAMES = new Set(["Christian", "Roman", "Tory"]);

/** "Roman Quist", but neither "Roman Catholic" nor "Christian Aid". */
function isOfChristian(run: Run, at: number): boolean {
  const [first, last, third] = run.words.slice(at, at + 3);
  if (!first || !FIRST_NAMES.has(first.text) || !last || last.isLink) return false;
  // "Christian Pintado García"
  if (third?.isLink === false && !isUnknownWord(run, at + 2)) return false;
  return isUnknownWord(run, at + 1) && !last.isAllCapitals && !last.lower.endsWith("s");
}

const isUnknownWord = (run: Run, at: number) =>
  !isCommonWord(run, run.words[at]) && demonymLength(run, at) === 0 && !listedAt(run, at);

/** "Prime Minister", "Chief Executive", "Dr.": a person's name follows. */
export const title: NameRule = ({ run, at, afterUnknown }) => {
  // "Mohd Shah Quist"
  if (afterUnknown && TITLES_IN_NAMES.has(run.words[at]?.lower ?? "")) return null;
  const end = capitalsEnd(run, at);
  let to = at;
  let titleEnd = at;
  for (; to < end; to += 1) {
    const lower = run.words[to]?.lower ?? "";
    if (to > at && isFirstOfName(run, to)) break;
    if (TITLES.has(lower) || (to > at && TITLE_TAILS.has(lower))) titleEnd = to + 1;
    else if (!TITLE_PARTS.has(lower)) break;
  }
  if (titleEnd === at) return null;
  return { from: at, to: fieldEnd(run, titleEnd), type: null, rule: "names/title" };
};

/** "Sultan" in "CEO Sultan A. Quist": a first name, as an initial follows it. */
const isFirstOfName = ({ words }: Run, at: number) =>
  TITLES_IN_NAMES.has(words[at]?.lower ?? "") && INITIAL.test(words[at + 1]?.text ?? "");

/** Offices that a field follows: "Minister of Trade". */
const FIELD_TITLES = new Set(["minister", "ministers", "secretary", "commissioner"]);

/** Where the field of an office ends, if a name follows: after "Trade" in "Minister of Industry and Trade Ada Quist". */
function fieldEnd(run: Run, from: number): number {
  const [office, link] = [run.words[from - 1]?.lower ?? "", run.words[from]?.lower];
  if (!FIELD_TITLES.has(office) || (link !== "of" && link !== "for")) return from;
  let to = from + 1;
  while (isPartOfField(run, to)) to += 1;
  const next = run.words[to];
  const isName = next && !next.isLink && !isCommonWord(run, next) && !listedAt(run, to);
  return isName && to > from + 1 ? to : from;
}

/** Whether a word can belong to an office's field: "Foreign", "Affairs", "and". */
function isPartOfField(run: Run, at: number): boolean {
  const word = run.words[at];
  if (word?.isLink) return word.lower === "and" || word.lower === "the";
  if (word === undefined || run.lists.firstNames.has(word.text)) return false;
  return isCommonWord(run, word) || TITLE_PARTS.has(word.lower);
}

/** Wars, prizes, laws and works: "Steele Prize", "Immigration Act", "Battle of Tours". */
export const otherName: NameRule = ({ run, at }) => {
  const { words } = run;
  let head = capitalsEnd(run, at) - 1;
  while (head >= at && (!OTHER_HEADS.has(words[head]?.lower ?? "") || isFirstName(run, head))) head -= 1;
  if (head < at) return null;
  const headEnd = head + 1;
  // "Battle of Tours", "Act of the Union": the words after "of" belong to it.
  const hasOf = words[headEnd]?.lower === "of";
  const to = hasOf ? capitalsEnd(run, words[headEnd + 1]?.isLink ? headEnd + 2 : headEnd + 1) : headEnd;
  return headEnd - at > 1 || to > headEnd ? { from: at, to, type: null, rule: "names/other-head" } : null;
};

/** Whether a word such as "Bill" is a first name here, because a surname follows it: "President Bill Quist". */
function isFirstName({ words, lists }: Run, at: number): boolean {
  if (!lists.firstNames.has(words[at]?.text ?? "")) return false;
  const isParticle = PARTICLES.has(words[at + 1]?.lower ?? "") && words[at + 1]?.isLink === true;
  const next = words[isParticle ? at + 2 : at + 1];
  if (!next || next.isLink) return false;
  return lists.surnames.has(next.text) || lists.officeholders.has(next.text) || !lists.common.has(next.lower);
}

/** "US" in "US$24": a currency, not a country. */
export const currency: NameRule = ({ run, at }) => {
  const sign = at + 1 === run.words.length ? tokenAfter(run) : undefined;
  const isCurrency = run.words[at]?.isAllCapitals && sign?.text === "$" && !sign.afterSpace;
  return isCurrency ? { from: at, to: at + 1, type: null, rule: "names/currency" } : null;
};

const PLURAL_ACRONYM = /^\p{Lu}[\p{Lu}&]+s$/u;

/** "MPs", "NGOs", "A&Es": several of a kind have no name. */
export const pluralAcronym: NameRule = ({ run, at }) => {
  const applies = PLURAL_ACRONYM.test(run.words[at]?.text ?? "") && listedAt(run, at) === null;
  return applies ? { from: at, to: at + 1, type: null, rule: "names/plural-acronym" } : null;
};

/** "Hurricane Helene" is not a person. */
export const storm: NameRule = ({ run, at }) => {
  const isStorm = STORMS.has(run.words[at]?.lower ?? "") && run.words[at + 1]?.isLink === false;
  const isOrganisation = ORG_HEADS.has(run.words[at + 2]?.lower ?? "");
  return isStorm && !isOrganisation ? { from: at, to: at + 2, type: null, rule: "names/storm" } : null;
};

/** "USS Abraham Lincoln", "HMS Queen Mary", "Operation Khaibar": a ship is no person, and neither is what an army did. */
export const ship: NameRule = ({ run, at }) => {
  const next = run.words[at + 1];
  if (run.words[at]?.text === "Operation" && next?.isLink === false && !isCommonWord(run, next))
    return { from: at, to: at + 2, type: null, rule: "names/other-head" };
  if (!SHIPS.has(run.words[at]?.text ?? "") || !next || next.isLink || TITLES_OF_OFFICE.has(next.lower))
    return null;
  return { from: at, to: Math.min(capitalsEnd(run, at), at + 5), type: null, rule: "names/other-head" };
};

/** What stands before a ship's name. */
const SHIPS: ReadonlySet<string> = new Set([
  "USS",
  "HMS",
  "RMS",
  "MV",
  "HMAS",
  "HMCS",
  "HMNZS",
  "USNS",
  "USCGC",
  "SS",
]);

/** In "SS General Quist" it is something else. */
const TITLES_OF_OFFICE = new Set(["general", "captain", "major", "colonel", "officer"]);

/** The first word of a sentence, if it is an ordinary word that has its capital only from its position. */
export const sentenceStart: NameRule = ({ run, at, occursInLowerCase }) => {
  const word = run.words[at];
  if (!word?.isInitial) return null;
  const isOrdinary = isCommonWord(run, word) || occursInLowerCase(word.lower);
  return isOrdinary && !run.lists.firstNames.has(word.text)
    ? { from: at, to: at + 1, type: null, rule: "names/sentence-start" }
    : null;
};
