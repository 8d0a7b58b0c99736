import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { isListedPerson } from "./gazetteer.ts";
import { hasHumanContext } from "./humanContext.ts";
import { isNamedWork } from "./namedWork.ts";
import { INITIAL, MAX_NAME, nameEnd, SURNAMES } from "./nameEnd.ts";
import { isBeforeOtherForm, isOfOther, isWithArticle } from "./notFullName.ts";
import { isCommonWord, type NameRule, type RuleContext } from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { wordAfter, wordBefore } from "./surroundings.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_NOUNS } from "./words/nouns.ts";
import { FOREIGN_ARTICLES } from "./words/other.ts";
import { NAME_ENDINGS, SPEECH } from "./words/people.ts";
import { PLACE_PREPOSITIONS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** Two or more capitalised words that may be a person's name, and what is known about them. */
interface Candidate {
  readonly capitals: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  /** Whether an uncommon word that no rule recognised comes directly before, so that the name may begin earlier. */
  readonly afterUnknown: boolean;
  /** Whether the lists have the first word as a first name. */
  readonly isFirstName: boolean;
  /** Whether the lists have the second word as a first name. */
  readonly isSecondFirstName: boolean;
  /** Whether the lists have the last word as a surname. */
  readonly isSurname: boolean;
  /** Whether the last word is the surname of a known officeholder. */
  readonly isOfficeholder: boolean;
  /** Whether the tables of offices have the whole name. */
  readonly isOfficial: boolean;
  /** Whether a word between them is an ordinary one that nobody is called: "Hospitals" in "Kent Hospitals Quexa". */
  readonly hasOrdinary: boolean;
  /** Whether the words around the name fit only a person. */
  readonly isHuman: boolean;
  /** Whether the first word is a first name and no place, in a line where words have capitals for a reason. */
  readonly isOnlyFirstName: boolean;
  /** Whether a word is not one that dictionaries have in lower case. */
  readonly isUnusual: (word: Word) => boolean;
}

/** Romanised endings of surnames. */
const SURNAME =
  /(?:ov|ev|ova|eva|enko|sky|ski|skaya|ska|vich|vić|ić|ian|yan|dze|shvili|escu|son|sen|berg|stein|mann|witz|wicz|ez)$/;

/** The patterns of people's names, each with its strength, in falling order: the first that fits wins. */
const PATTERNS: readonly (readonly [number, (name: Candidate) => boolean])[] = [
  // "Martin Luther King Jr."
  [0.9, ({ capitals, last }) => capitals.length > 2 && NAME_ENDINGS.has(last.lower)],
  // "George W. Bush"
  [
    0.9,
    ({ capitals, last, isFirstName, isUnusual }) =>
      capitals
        .slice(1, -1)
        .some(({ text }) => INITIAL.test(text) && (text.endsWith(".") || isFirstName || isUnusual(last))),
  ],
  // "Sabrina Singh"
  [
    0.9,
    ({ isFirstName, isSurname, first, last, isHuman, isUnusual, hasOrdinary }) =>
      isFirstName &&
      !hasOrdinary &&
      (isUnusual(first) || isHuman) &&
      (isUnusual(last) || isSurname || isHuman),
  ],
  // "J. Koerner"; a letter without a full stop may begin a firm's name, too: "Y Quexator".
  [
    0.85,
    ({ first, last, isSurname, isHuman, isUnusual }) =>
      INITIAL.test(first.text) &&
      !INITIAL.test(last.text) &&
      ((first.text.endsWith(".") && isUnusual(last)) || isHuman || isSurname),
  ],
  // "Bob Dole"
  [0.8, ({ isOfficial }) => isOfficial],
  // "Mark Zuckerberg"
  [
    0.8,
    ({ isFirstName, capitals, last, isUnusual }) => isFirstName && isUnusual(last) && capitals.length <= 3,
  ],
  // "Choe Son Hui"
  [
    0.8,
    ({ first, capitals, afterUnknown, isUnusual }) =>
      !afterUnknown &&
      FAMILY_FIRST_SURNAMES.has(first.text) &&
      capitals.length <= 3 &&
      capitals.slice(1).every(isUnusual),
  ],
  // "Taufeeq Ahmad Quist": a first name after an unusual word.
  [
    0.78,
    ({ first, capitals, isSecondFirstName, afterUnknown, isUnusual }) =>
      isSecondFirstName &&
      !afterUnknown &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) &&
      !FOREIGN_ARTICLES.has(first.lower) &&
      capitals.length > 2 &&
      capitals.every(isUnusual),
  ],
  // "analyst Yuna Quill", "Yuna Quill said"
  [0.75, ({ isHuman, capitals, isUnusual }) => isHuman && capitals.some(isUnusual)],
  // "Dou Thompson", "Saddam Hussein", and "Aung San Suu Kyi" from its first word on
  [
    0.65,
    ({ isSurname, afterUnknown, first, last, capitals, isUnusual }) =>
      isSurname &&
      !afterUnknown &&
      isUnusual(first) &&
      isUnusual(last) &&
      (capitals.length <= 3 || (capitals.length === 4 && capitals.every(isUnusual))),
  ],
  // "Jeb Bush": a surname that is an ordinary word, too, but a known officeholder's.
  [
    0.64,
    ({ first, capitals, isOfficeholder, isUnusual }) =>
      isOfficeholder &&
      capitals.length === 2 &&
      isUnusual(first) &&
      !ORG_NOUNS.has(first.lower) &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(first.text),
  ],
  // "Ante Gelsky"
  [0.6, ({ last, capitals, isUnusual }) => SURNAME.test(last.text) && capitals.every(isUnusual)],
  // "Nicky Gamble": an ordinary word, but in the middle of a sentence, after what is only a first name.
  [
    0.55,
    ({ isOnlyFirstName, capitals, first, last, afterUnknown, isUnusual }) =>
      isOnlyFirstName &&
      !afterUnknown &&
      !first.isInitial &&
      capitals.length === 2 &&
      isUnusual(first) &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(last.text),
  ],
];

/** Two or more words that fit one of the patterns. */
export const fullName: NameRule = (context) => {
  const { run, at } = context;
  const to = nameEnd(run, at);
  const name = candidate(context, to);
  if (!name) return null;
  if (isWithArticle(run, at, to)) return { from: at, to, type: null, rule: "names/with-article" };
  const pattern = PATTERNS.find(([, fits]) => fits(name));
  if (!pattern) return null;
  if (isWork(context, name, to)) return { from: at, to, type: null, rule: "names/with-article" };
  if (!name.isFirstName && isBeforeOtherForm(run, to))
    return { from: at, to, type: null, rule: "names/other-head" };
  return { from: at, to, type: "person", rule: "names/full-name", strength: pattern[0] };
};

/** Whether a noun before it says that it is a work's name, and nothing around it that it is a person's: "the song Ada Quexia". */
const isWork = ({ run, at }: RuleContext, { isHuman }: Candidate, to: number) =>
  !isHuman && isNamedWork(run, at, to);

function candidate({ run, at, afterUnknown }: RuleContext, to: number): Candidate | null {
  const { firstNames, officeholders, officials } = run.lists;
  const capitals = run.words.slice(at, to).filter(({ isLink }) => !isLink);
  const [first, second] = capitals;
  const last = capitals.at(-1);
  if (!first || !second || !last || run.words[at]?.isLink || capitals.length > MAX_NAME) return null;
  const isListed = ({ text }: Word) => isListedPerson(run.lists, text);
  const isHuman = hasHumanContext(run, at, to);
  // "Said Quist on Monday": a verb at the beginning of a sentence.
  const isFirstName = firstNames.has(first.text) && !(first.isInitial && SPEECH.has(first.lower));
  const areCapitals = capitals.every((word) => word.isAllCapitals) || isAcronym(first);
  if ((areCapitals && !isFirstName) || isOfOther(run, at, to)) return null;
  if (!isHuman && isAfterArabicArticle(run, at, to)) return null;
  const isUnusual = (word: Word) => !isCommonWord(run, word);
  // "NI Screen": two capitals are initials only before a surname.
  if (/^\p{Lu}{2}$/u.test(first.text) && !isUnusual(last) && !isListed(last)) return null;
  // "Kent Hospitals Quexa"
  if (capitals.some(({ lower }) => BODIES.has(lower))) return null;
  return {
    capitals,
    first,
    last,
    afterUnknown,
    isFirstName,
    isSecondFirstName: firstNames.has(second.text),
    isSurname: isListed(last) || SURNAMES.has(last.lower),
    isOfficeholder: officeholders.has(last.text),
    isOfficial: officials.has(
      run.words
        .slice(at, to)
        .map(({ text }) => text)
        .join(" "),
    ),
    hasOrdinary: capitals
      .slice(1, -1)
      .some((word) => !isUnusual(word) && !isListed(word) && !INITIAL.test(word.text)),
    isHuman,
    isOnlyFirstName: isFirstName && isOnlyFirst(run, at) && !CAPITALISED.has(last.lower),
    isUnusual,
  };
}

/** "El Quexo", "Al Quexiyah": a first name or an article. "Al" before a surname is the name. */
function isAfterArabicArticle(run: Run, at: number, to: number): boolean {
  const { words, lists } = run;
  const first = words[at]?.lower;
  if (first !== "al") return first === "el";
  if (PLACE_PREPOSITIONS.has(wordBefore(run, at))) return to - at === 2;
  // "with Al Quexon, a writer"
  const isExplained = wordAfter(run, to) === "," && /^(?:an?|who|whose)$/.test(wordAfter(run, to + 1));
  return to - at === 2 && !isExplained && !isListedPerson(lists, words[at + 1]?.text ?? "");
}

/** Whether a word is neither a surname nor a place, and stands in a line where words have capitals for a reason, not after "the". */
function isOnlyFirst(run: Run, at: number): boolean {
  const { surnames, officeholders, towns } = run.lists;
  const word = run.words[at]?.text ?? "";
  if (run.inHeadline || wordBefore(run, at) === "the" || listedAt(run, at)) return false;
  return ![surnames, officeholders, towns].some((list) => list.has(word));
}

/** Bodies in the plural. */
const BODIES = wordSet(
  "hospitals colleges universities schools airlines airline councils institutes ministries services municipality asset assets territorial",
);

/** Three capitals are no initials: "XQP" before "Ada Quist" is an office. */
const isAcronym = ({ text, isAllCapitals }: Word) => isAllCapitals && /^\p{Lu}{3,}$/u.test(text);
