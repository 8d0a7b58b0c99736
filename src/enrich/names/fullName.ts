import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { hasHumanContext } from "./humanContext.ts";
import { INITIAL, MAX_NAME, nameEnd } from "./nameEnd.ts";
import { AFTER_NOUN } from "./notPeople.ts";
import { isCommonWord, type NameRule, type RuleContext, tokenBefore } from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { wordBefore } from "./surroundings.ts";
import { CAPITALISED } from "./words/common.ts";
import { NAME_ENDINGS, SPEECH } from "./words/people.ts";
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
  /** Whether the lists have the last word as a surname. */
  readonly isSurname: boolean;
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
  // "J. Koerner"
  [
    0.85,
    ({ first, last, isSurname, isHuman, isUnusual }) =>
      INITIAL.test(first.text) && !INITIAL.test(last.text) && (isUnusual(last) || isHuman || isSurname),
  ],
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
  // "analyst Yuna Quill", "Yuna Quill said"
  [0.75, ({ isHuman, capitals, isUnusual }) => isHuman && capitals.some(isUnusual)],
  // "Dou Thompson", "Saddam Hussein"
  [
    0.65,
    ({ isSurname, first, last, capitals, isUnusual }) =>
      isSurname && isUnusual(last) && isUnusual(first) && capitals.length <= 3,
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
  return { from: at, to, type: "person", rule: "names/full-name", strength: pattern[0] };
};

function candidate({ run, at, afterUnknown }: RuleContext, to: number): Candidate | null {
  const { firstNames, surnames, officeholders } = run.lists;
  const capitals = run.words.slice(at, to).filter(({ isLink }) => !isLink);
  const [first, second] = capitals;
  const last = capitals.at(-1);
  if (!first || !second || !last || run.words[at]?.isLink || capitals.length > MAX_NAME) return null;
  // "Said Quist on Monday": a verb at the beginning of a sentence.
  const isFirstName = firstNames.has(first.text) && !(first.isInitial && SPEECH.has(first.lower));
  const areCapitals = capitals.every((word) => word.isAllCapitals) || isAcronym(first);
  if (areCapitals && !isFirstName) return null;
  if (isOfOther(run, at, to)) return null;
  const isUnusual = (word: Word) => !isCommonWord(run, word);
  const isListed = ({ text }: Word) => [firstNames, surnames, officeholders].some((list) => list.has(text));
  // "Kent Hospitals Quexa"
  if (capitals.some(({ lower }) => BODIES.has(lower))) return null;
  return {
    capitals,
    first,
    last,
    afterUnknown,
    isFirstName,
    isSurname: isListed(last),
    hasOrdinary: capitals
      .slice(1, -1)
      .some((word) => !isUnusual(word) && !isListed(word) && !INITIAL.test(word.text)),
    isHuman: hasHumanContext(run, at, to),
    isOnlyFirstName: isFirstName && isOnlyFirst(run, at) && !CAPITALISED.has(last.lower),
    isUnusual,
  };
}

/** Whether a word is neither a surname nor a place, and stands in a line where words have capitals for a reason, not after "the". */
function isOnlyFirst(run: Run, at: number): boolean {
  const { surnames, officeholders, towns } = run.lists;
  const word = run.words[at]?.text ?? "";
  if (run.inHeadline || wordBefore(run, at) === "the" || listedAt(run, at)) return false;
  return ![surnames, officeholders, towns].some((list) => list.has(word));
}

/** Whether the last words show that the name isn't a person's: a short form in "Quexa TV", a place in "Upstate New York". */
function isOfOther(run: Run, at: number, to: number): boolean {
  const last = run.words[to - 1];
  if (!last) return true;
  const isShort = SHORT_FORM.test(last.text) && !NUMBER.test(last.text) && !run.words[at]?.isAllCapitals;
  return isShort || hasShortFormInside(run, at, to) || endsInPlace(run, at, to);
}

/** "Museums NI Ada Quist": the name begins after the short form. "Andrew RT Quist" has initials. */
const hasShortFormInside = ({ words, lists }: Run, at: number, to: number) =>
  !words[at]?.isAllCapitals &&
  !lists.firstNames.has(words[at]?.text ?? "") &&
  words.slice(at + 1, to - 1).some(({ text }) => SHORT_FORM.test(text));

const SHORT_FORM = /^\p{Lu}{2,}$/u;
/** "Louis XVI" */
const NUMBER = /^[IVX]+$/;

/** "Air New Zealand", "Quist Benghazi": the last words are a listed place that nobody is called after. "John Denver" is a person. */
function endsInPlace(run: Run, at: number, to: number): boolean {
  const { firstNames, surnames } = run.lists;
  const first = run.words[at];
  if (!run.inHeadline && firstNames.has(first?.text ?? "")) return false;
  for (let from = at + 1; from < to; from += 1) {
    const listed = listedAt(run, from);
    if (listed?.type !== "place" || from + listed.length !== to) continue;
    const word = run.words[from]?.text ?? "";
    if (listed.length > 1 || !(firstNames.has(word) || surnames.has(word) || run.lists.towns.has(word)))
      return true;
  }
  return false;
}

/** "The Orlando Quexa reported": a whole name after an article, unless a noun follows that it describes, as in "the Ada Quist campaign". */
function isWithArticle(run: Run, at: number, to: number): boolean {
  if (at > 0 || to !== run.words.length || tokenBefore(run)?.text !== "the") return false;
  const [next] = run.after;
  return (
    next === undefined || (next.shape === "punctuation" && next.text !== "-") || AFTER_NOUN.has(next.text)
  );
}

/** Bodies in the plural. */
const BODIES = wordSet(
  "hospitals colleges universities schools airlines airline councils institutes ministries services municipality asset assets territorial",
);

/** Three capitals are no initials: "XQP" before "Ada Quist" is an office. */
const isAcronym = ({ text, isAllCapitals }: Word) => isAllCapitals && /^\p{Lu}{3,}$/u.test(text);
