import {
  capitalsEnd,
  demonymLength,
  isCommonWord,
  isFunctionWord,
  type NameRule,
  type RuleContext,
  tokenBefore,
} from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS, ORG_OF, SURE_HEADS, WEAK_ORG_HEADS } from "./words/organisations.ts";
import { OTHER_HEADS } from "./words/other.ts";
import { TITLE_PARTS, TITLES } from "./words/people.ts";
import { PLACE_HEADS } from "./words/places.ts";

/** Head nouns that "on" may follow: "Council on Foreign Relations". */
const HEADS_BEFORE_ON = new Set(["council", "committee", "commission", "conference", "center", "centre"]);

/** Words that are a head noun only before "of" or "for": "Centre for Disease Control". */
const HEADS_BEFORE_OF = new Set([
  "center",
  "centre",
  "centers",
  "centres",
  "house",
  "conference",
  "community",
]);

/** Head nouns that "for" rarely continues: "the court for Kasna", "Member of Parliament for Kasna". */
const NEVER_FOR = new Set([
  "parliament",
  "court",
  "bank",
  "church",
  "army",
  "government",
  "congress",
  "embassy",
  "hall",
  "house",
  "university",
  "company",
  "lords",
  "commons",
]);

const isHead = (word: Word | undefined) => ORG_HEADS.has(word?.lower ?? "");

/** The index after the head noun of the name that begins at `at`: 2 in "Atlantic Council President"; -1 without one. */
export function headEnd(run: Run, at: number): number {
  const { words } = run;
  const end = capitalsEnd(run, at);
  const link = words[end]?.lower;
  let to = at;
  let found = -1;
  for (; to < end && !(to > at && endsName(run, to)); to += 1) if (isHead(words[to])) found = to + 1;
  const continues =
    to === end && HEADS_BEFORE_OF.has(words[end - 1]?.lower ?? "") && (link === "of" || link === "for");
  return continues ? end : found;
}

/** Whether a name ends before this word: a function word, a title, or a verb of a headline. */
function endsName(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word || isFunctionWord(run, word)) return true;
  if (isHead(word)) return false;
  // "Secretary" begins a title, but "Justice" in "Justice Department" doesn't.
  if (TITLES.has(word.lower) && !isHead(run.words[at + 1])) return true;
  return run.inHeadline && /(?:s|ed|ing)$/.test(word.lower) && isCommonWord(run, word);
}

/** The end of an organisation's "of" or "for" phrase, such as "of Foreign Affairs and Trade"; `to` without one. */
export function complementEnd(run: Run, to: number): number {
  const { words } = run;
  const link = words[to]?.lower;
  if (link === "for" && NEVER_FOR.has(words[to - 1]?.lower ?? "")) return to;
  const isOn = link === "on" && HEADS_BEFORE_ON.has(words[to - 1]?.lower ?? "");
  if (link !== "of" && link !== "for" && !isOn) return to;
  const from = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const first = partEnd(run, from);
  if (first === from) return to;
  const last = ofCountryEnd(run, first);
  if (!areFields(run, from, last)) return last;
  // "Centre for Research on Energy and Clean Water"
  const topic = words[last]?.lower === "on" && link === "for" ? fieldsEnd(run, last) : last;
  return words[topic]?.lower === "and" ? fieldsEnd(run, topic) : topic;
}

/** The index after the fields that follow a small word; its own if they aren't ordinary words. */
function fieldsEnd(run: Run, at: number): number {
  const to = partEnd(run, at + 1);
  return to > at + 1 && areFields(run, at + 1, to) ? to : at;
}

/** "of China" after "National Congress of the Communist Party": the country of a party within a name. */
export function ofCountryEnd({ words, lists, listed }: Run, to: number): number {
  const isBody = words[to]?.lower === "of" && ORG_OF.has(words[to - 1]?.lower ?? "");
  const from = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const country = isBody ? listed[from] : null;
  const end = from + (country?.length ?? 0);
  const isCountry = country?.type === "place" && lists.countries.has(country.preferred);
  const isLonger = words[end]?.isLink === false && !TITLES.has(words[end]?.lower ?? "");
  return isCountry && !isLonger ? end : to;
}

/** Whether words are what a body may be for: ordinary ones, or a people's, as in "Oriental and African Studies". */
function areFields(run: Run, from: number, to: number): boolean {
  return run.words.slice(from, to).every((word, index) => {
    if (isCommonWord(run, word) || WEAK_ORG_HEADS.has(word.lower)) return true;
    return demonymLength(run, from + index) > 0 || run.lists.common.has(word.lower.replace(/s$/, ""));
  });
}

/** The index after the capitalised words of a phrase that begin at `from`; a title or a weekday ends them. */
function partEnd(run: Run, from: number): number {
  const end = capitalsEnd(run, from);
  // "Ministry of Justice", but not "the office of Justice Quist"
  if (run.words[from]?.lower === "justice" && from + 1 === end) return end;
  let to = from;
  while (to < end && !endsComplement(run.words[to])) to += 1;
  return to;
}

const endsComplement = (word: Word | undefined) =>
  TITLES.has(word?.lower ?? "") || CAPITALISED.has(word?.lower ?? "");

/** Common words that "and" joins before a head noun: "U.S. Securities and Exchange Commission". */
export const pairedOrganisation: NameRule = ({ run, at }) => {
  const { words } = run;
  const end = capitalsEnd(run, at);
  const to = headEnd(run, end + 1);
  if (words[end]?.lower !== "and" || to !== capitalsEnd(run, end + 1) || isFunctionWord(run, words[at]))
    return null;
  const owner = listedAt(run, at);
  const from = owner?.type === "place" ? at + owner.length : at + demonymLength(run, at);
  const parts = [...words.slice(from, end), ...words.slice(end + 1, to - 1)];
  const areCommon = from < end && end + 1 < to - 1 && parts.every((word) => isCommonWord(run, word));
  const isTitle = words.slice(at, to).some(({ lower }) => TITLES.has(lower));
  if (!areCommon || isTitle) return null;
  return { from: at, to, type: "organisation", rule: "names/organisation-pair", strength: 0.8 };
};

/** Whether the word is a small one, or a verb before a listed name. */
const cannotBegin = (run: Run, at: number) =>
  run.words[at]?.isLink === true ||
  (isFunctionWord(run, run.words[at]) && !listedAt(run, at)) ||
  isVerbBefore(run, at);

const isTitle = ({ lower }: Word) => TITLES.has(lower) && !TITLE_PARTS.has(lower);

/** The strength of a name whose head noun hardly stands for a building or a work, as "school", "club" and "express" do. */
const SURE = 0.88;

/** "Ministry of Defense", "Seoul Institute for Strategic Studies", "Bucknell University". */
export const headedOrganisation: NameRule = (context) => {
  const { run, at } = context;
  const { words } = run;
  const first = words[at];
  if (!first || cannotBegin(run, at)) return null;
  const afterHead = headEnd(run, at);
  if (afterHead < 0 || isOfPlace(run, afterHead) || isOfPerson(run, at, afterHead)) return null;
  const head = words[afterHead - 1]?.lower ?? "";
  const isLast = afterHead === capitalsEnd(run, at);
  const to = isLast && ORG_OF.has(head) ? complementEnd(run, afterHead) : afterHead;
  const beforeHead = words.slice(at, afterHead - 1);
  const isSpecific = beforeHead.some((word) => !isCommonWord(run, word)) || beforeHead.length > 1;
  if (to === afterHead && !isName(run, at, { beforeHead, isSpecific, isWeak: WEAK_ORG_HEADS.has(head) }))
    return null;
  if (beforeHead.length === 1 && isTitle(first)) return null;
  const isSure = SURE_HEADS.has(head) && (isSpecific || to > afterHead) && isWhole(context, to);
  const strength = strengthOf(isSure, isSpecific);
  return { from: at, to, type: "organisation", rule: "names/organisation-head", strength };
};

const strengthOf = (isSure: boolean, isSpecific: boolean) => (isSure ? SURE : isSpecific ? 0.85 : 0.7);

/** Whether no word stands beside a name that may belong to it: "and Kasna" after "Bank of Quexa". */
function isWhole({ run, at, afterUnknown }: RuleContext, to: number): boolean {
  const [before, next] = [run.words[at - 1], run.words[to]];
  if (afterUnknown || before?.lower === "and") return false;
  return next === undefined || TITLES.has(next.lower) || (next.isLink && !GOES_ON.has(next.lower));
}

const GOES_ON = new Set(["of", "for", "on", "and", "&", "with", "de", "del"]);

/** "Sarah Church", "Sboniso Duma": a first name and a head noun that is a surname too. */
function isOfPerson({ words, lists }: Run, at: number, to: number): boolean {
  const [first, last] = [words[at]?.text ?? "", words[at + 1]];
  if (to - at !== 2 || !last || !lists.surnames.has(last.text)) return false;
  if (words[to]?.isLink === false || words[to]?.lower === "of") return false;
  const isFirstName = lists.firstNames.has(first) || !lists.common.has(last.lower);
  const isOther = lists.towns.has(first) || lists.names.has(first) || lists.common.has(first.toLowerCase());
  return isFirstName && !isOther;
}

/** Whether a building's or an area's word ends the name: "Kasna Police Station". */
const isOfPlace = ({ words }: Run, to: number) =>
  PLACE_HEADS.has(words[to]?.lower ?? "") && words[to]?.isLink === false;

/** "Find" in "Find BBC News on the web": an ordinary word at the beginning, before a name that is whole without it. */
function isVerbBefore(run: Run, at: number): boolean {
  const first = run.words[at];
  const isOrdinary = first?.isInitial === true && isCommonWord(run, first);
  return isOrdinary && !first.isAllCapitals && listedAt(run, at + 1)?.type === "organisation";
}

/** The words up to a head noun. */
interface HeadedWords {
  readonly beforeHead: readonly Word[];
  /** Whether they have an uncommon word, or at least two words. */
  readonly isSpecific: boolean;
  /** Whether the head noun is also used without naming an organisation: "house", "party". */
  readonly isWeak: boolean;
}

/** "Kasna International Film Festival" is no organisation. */
const isOtherName = (run: Run, at: number) =>
  OTHER_HEADS.has(run.words[capitalsEnd(run, at) - 1]?.lower ?? "") &&
  !isHead(run.words[capitalsEnd(run, at) - 1]);

/** "the Catholic Church" */
const isDenomination = (run: Run, at: number) =>
  run.words[at + 1]?.text === "Church" &&
  /^(?:catholic|orthodox|anglican|lutheran|methodist|mormon|coptic)$/.test(run.words[at]?.lower ?? "") &&
  isAfterThe(run, at);

const isAfterThe = (run: Run, at: number) => at === 0 && !run.inHeadline && tokenBefore(run)?.text === "the";

/** Whether the words before a head noun make it a name, if no "of" phrase follows. */
function isName(run: Run, at: number, { beforeHead, isSpecific, isWeak }: HeadedWords): boolean {
  if (beforeHead.length === 0) return false;
  if (isWeak && isOtherName(run, at)) return false;
  // A demonym alone doesn't make it a name: "German Troops", "British Post".
  if (isWeak && beforeHead.length === demonymLength(run, at)) return isDenomination(run, at);
  // "South Korea's Special Forces"
  const isOwned = at === 0 && tokenBefore(run)?.shape === "possessive";
  // "the Reunion Church": an ordinary word with a capital in the middle of a sentence, after the article.
  const isGiven = isWeak ? isAfterThe(run, at) : true;
  return isSpecific || isOwned || (isGiven && run.words[at]?.isInitial !== true);
}
