import { isListedPerson } from "./gazetteer.ts";
import { hasHumanContext } from "./humanContext.ts";
import { INITIAL, nameEnd } from "./nameEnd.ts";
import { AFTER_NOUN } from "./notPeople.ts";
import { demonymLength, isCommonWord, isFunctionWord, type NameRule, type RuleContext } from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { wordAfter, wordBefore } from "./surroundings.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS } from "./words/organisations.ts";
import { STORMS } from "./words/other.ts";
import { ROLES, SPEECH, TITLE_PARTS, TITLE_TAILS, TITLES } from "./words/people.ts";
import { PLACE_HEADS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** A name after a title: "President Putin", "Dr. Yuna Lee". */
export const titledPerson: NameRule = (context) => {
  const { run, at, afterTitle } = context;
  if (!afterTitle) return null;
  const to = nameEnd(run, at);
  if (to === at) return null;
  const listed = listedAt(run, at);
  if (listed && (listed.length > 1 || isCountryOnly(run, at, to))) return null;
  const [word] = run.words.slice(at, to);
  if (word && run.inHeadline && isVerbOfHeadline(run, word)) return null;
  // "Prime Minister L.Oyun-Quist": one letter alone is nobody's name.
  if (to - at === 1 && INITIAL.test(word?.text ?? "")) return null;
  if (endsInCountry(run, at, to)) return { from: at, to, type: null, rule: "names/other-head" };
  if (to - at === 1 && word && !mayFollowTitle(context, word)) return null;
  if (isPartOfOffice(run, at, to)) return null;
  const end = isFirstOfName(run, at, to) ? to + 1 : to;
  return { from: at, to: end, type: "person", rule: "names/title-before", strength: 0.9 };
};

/** "Endorsed" in "Big-Name Senator Endorsed Quist": an ordinary word with a verb's ending. */
const isVerbOfHeadline = (run: Run, word: Word) =>
  /(?:ed|s|ing)$/.test(word.lower) && isCommonWord(run, word) && !isListedPerson(run.lists, word.text);

/** "Miss Quexa California", "Mr Gay World Norway": a title that is won for a place. */
function endsInCountry(run: Run, at: number, to: number): boolean {
  const last = run.words[to - 1];
  if (to - at < 2 || !last || !CONTESTS.has(wordBefore(run, at))) return false;
  return listedAt(run, to - 1)?.type === "place" && !isListedPerson(run.lists, last.text);
}

const CONTESTS = wordSet("miss mr mr. mrs mrs. mister");

/** Words that belong to a rank: "Queen Consort". */
const RANKS = wordSet("consort mother regent dowager");

/** Whether a word belongs to the title before it, or is a short form after an adjective: "Major TV series". */
const isOfRank = ({ lower, text, isAllCapitals }: Word) =>
  RANKS.has(lower) || (isAllCapitals && text.length <= 3);

/** Whether one word after a title can be somebody's name. */
const mayFollowTitle = (context: RuleContext, word: Word) =>
  !isOfRank(word) && (!isCommonWord(context.run, word) || mayBeSurname(context, word));

/** "King Constantine I" */
const isFirstOfName = (run: Run, at: number, to: number) =>
  CROWNED.has(wordBefore(run, at)) && run.words[to]?.text === "I";

/** "Principal Police Medical Officer": ordinary words before another title. */
const isPartOfOffice = (run: Run, at: number, to: number) =>
  TITLES.has(run.words[to]?.lower ?? "") &&
  run.words.slice(at, to).every((word) => isCommonWord(run, word) && !run.lists.surnames.has(word.text));

/** "Miss Norway": a country after a title, unless it is a surname too. */
function isCountryOnly({ words, lists }: Run, at: number, to: number): boolean {
  const word = words[at]?.text ?? "";
  const isCountry = lists.names.get(word)?.type === "place" && !lists.surnames.has(word);
  return to - at === 1 && isCountry && (lists.countries.has(word) || words[at]?.isAllCapitals === true);
}

/** Whether a common word after a title is a surname: "Secretary Rice", but not "President Visits", "General Office" or "Miss Universe". */
function mayBeSurname({ run, at, occursInLowerCase }: RuleContext, { text, lower }: Word): boolean {
  const title = wordBefore(run, at);
  if (run.lists.surnames.has(text)) return true;
  if (run.inHeadline || CONTESTS_OF_WOMEN.has(title) || OTHERS.some((list) => list.has(lower))) return false;
  if (CROWNED.has(title) && PLACE_HEADS.has(lower)) return false;
  // "King Cotton", "the Extraordinary General Meeting"; "Mr Cotton" is somebody who is named in full elsewhere.
  return PEERS.has(title) || !occursInLowerCase(lower);
}

/** Lists of words that make something else of a title: "General Office", "Mother Earth". */
const OTHERS = [ORG_HEADS, TITLE_PARTS, CAPITALISED];

/** Titles that counties and streets are called after: "King County". */
const CROWNED = wordSet("king queen prince princess duke earl emperor empress tsar czar pope");

/** "Miss Universe", "Mrs Galaxy" */
const CONTESTS_OF_WOMEN = wordSet("miss mrs");

/** Titles that only a name follows. */
const PEERS = wordSet("lord lady sir dame");

/** The word at `at`, if it can only be a name of one word and isn't all in capitals; else null. */
function singleWord({ run, at }: RuleContext): Word | null {
  const word = run.words[at];
  return word && nameEnd(run, at) === at + 1 && !word.isAllCapitals ? word : null;
}

/** The shortest first name or surname that is recognised by itself, in characters. */
const MIN_LENGTH = 3;

/** What stands before a place, and rarely before a person. */
const WITHIN = wordSet("in at near across throughout outside inside");

/** One word where the context requires a person: "said Choe", "lawmaker Lee", "Zelenskyy warned". */
export const personByContext: NameRule = (context) => {
  const { run, at } = context;
  const word = singleWord(context);
  if (!word || isCommonWord(run, word) || !hasHumanContext(run, at, at + 1)) return null;
  // "Quexists said": people of a party
  if (word.lower.endsWith("ists")) return null;
  // "L&M Quexa said"
  if (at > 0 && wordBefore(run, at).includes("&")) return null;
  // "Police in Kasna said"
  if (WITHIN.has(wordBefore(run, at)) && wordAfter(run, at + 1) !== ",") return null;
  return { from: at, to: at + 1, type: "person", rule: "names/human-context", strength: 0.6 };
};

/**
 * Whether a word is a part of a longer name, which nobody has: "Mary" in "a Hail Mary", "Green" in "at Bowling Green". After a word
 * that has its capital for another reason than its place, and that is neither a title nor a name, one word is the end of something
 * else's name. So it is after "of" in "a Star of David", and before a particle in "Dar es Salaam".
 */
function isInOther({ run, at }: RuleContext): boolean {
  const before = run.words[at - 1];
  // "Dar es Salaam"
  const [particle, next] = at + 1 === run.words.length ? run.after : [];
  if (JOINING.test(particle?.text ?? "") && next?.shape === "capital") return true;
  // "a Star of David", "the Gospel of Luke"
  if (before?.lower === "of" && at > 1 && !run.inHeadline) return true;
  if (!before || before.isLink || before.isAllCapitals || run.inHeadline) return false;
  const { lower } = before;
  // "Bowling Green lost", but not "Usually Brown lost"
  const areCommon = isCommonWord(run, before) && isCommonWord(run, run.words[at]);
  if (before.isInitial && (!areCommon || lower.endsWith("ly") || SPEECH.has(lower))) return false;
  if (BEFORE_NAMES.some((list) => list.has(lower) || list.has(lower.replace(/s$/, "")))) return false;
  return !isFunctionWord(run, before) && demonymLength(run, at - 1) === 0 && !isEndOfListed(run, at - 1);
}

/** Lists of words that stand before a name of one word. */
const BEFORE_NAMES = [TITLES, TITLE_PARTS, TITLE_TAILS, ROLES, CAPITALISED];

/** Small words within names that a name of people hardly has. */
const JOINING = /^(?:es|des|du|do|dos|da|das|del|della|di|et|y)$/;

/** Whether a listed name ends with a word: "York" in "New York". */
const isEndOfListed = (run: Run, at: number) =>
  [0, 1, 2].some((back) => listedAt(run, at - back)?.length === back + 1);

/** One word that is a first name and not a common word: "Natasha". */
export const firstNameAlone: NameRule = (context) => {
  const { run, at } = context;
  const word = isInOther(context) ? null : singleWord(context);
  if (!word || isCommonWord(run, word) || word.text.length < MIN_LENGTH) return null;
  if (!run.lists.firstNames.has(word.text) || STORMS.has(wordBefore(run, at))) return null;
  if (isPrize(run, at)) return { from: at, to: at + 1, type: null, rule: "names/other-head" };
  return { from: at, to: at + 1, type: "person", rule: "names/first-name", strength: 0.5 };
};

/** "An Oscar", "an Oscar nominee": a first name after "a" is a thing's, and so is one that is won. */
function isPrize(run: Run, at: number): boolean {
  const [one, two] = [wordAfter(run, at + 1), wordAfter(run, at + 2)];
  if (OF_PRIZES.has(one) || (one === "-" && OF_PRIZES.has(two))) return true;
  const isAlone = one !== "-" && !/^['’]/.test(one) && (!/^\p{L}/u.test(one) || AFTER_NOUN.has(one));
  return isAlone && /^an?$/.test(wordBefore(run, at));
}

const OF_PRIZES = wordSet(
  "nominee nominees nomination nominations nominated winner winners winning shortlist statuette ceremony contender contenders buzz glory acceptance",
);

/** Whether a common word belongs to a longer name: "Gang of Eight", "Scottish Power". */
const isInLongerName = ({ run, at }: RuleContext, word: Word) =>
  isCommonWord(run, word) &&
  (wordAfter(run, at + 1) === "of" || (at > 0 && demonymLength(run, at - 1) === 1));

/** One word that is a surname: "Arafat". A surname that is also a common word must be a known officeholder's: "Bush". */
export const surnameAlone: NameRule = (context) => {
  const { run, at } = context;
  const word = isInOther(context) ? null : singleWord(context);
  if (!word || word.text.length < MIN_LENGTH) return null;
  const { surnames, officeholders } = run.lists;
  const [from, to, type] = [at, at + 1, "person"] as const;
  // "The White armies", where the article speaks of white ones, too
  const isOrdinary = isCommonWord(run, word) && context.occursInLowerCase(word.lower);
  const isKnown = officeholders.has(word.text) && !isOrdinary;
  if (isKnown && !word.isInitial && !run.inHeadline && !isInLongerName(context, word))
    return { from, to, type, rule: "names/officeholder", strength: 0.6 };
  if (!surnames.has(word.text) || isCommonWord(run, word)) return null;
  return { from, to, type, rule: "names/surname", strength: 0.45 };
};
