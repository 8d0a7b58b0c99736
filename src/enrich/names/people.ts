import { hasHumanContext } from "./humanContext.ts";
import { nameEnd } from "./nameEnd.ts";
import { isCommonWord, type RuleContext, type NameRule, reading } from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { ORG_HEADS } from "./words/organisations.ts";
import { TITLE_PARTS } from "./words/people.ts";

/** Behind a title: "President Putin", "Dr. Yuna Lee". */
export const titledPerson: NameRule = ({ run, at, afterTitle: titled }) => {
  if (!titled) return null;
  const to = nameEnd(run, at);
  if (to === at) return null;
  const known = listedAt(run, at);
  if (known && known.length > 1) return null;
  const [word] = run.words.slice(at, to);
  if (to - at === 1 && word && isCommonWord(run, word) && !isLikely(run, word)) return null;
  return reading(at, to, "person", "title", 0.9);
};

/** Whether a common word is a surname behind a title: "Secretary Rice", but not "President Visits" or "General Office". */
const isLikely = (run: Run, { text, lower }: Word) =>
  run.lists.surnames.has(text) || (!run.inHeadline && !ORG_HEADS.has(lower) && !TITLE_PARTS.has(lower));

/** The word of a name that is only one, in small letters but for its first; null for any other. */
function loneWord({ run, at }: RuleContext): Word | null {
  const word = run.words[at];
  return word && nameEnd(run, at) === at + 1 && !word.isAllCapitals ? word : null;
}

/** The shortest first name or surname that says something alone. */
const SHORTEST = 3;

/** One word where a person is spoken of: "said Choe", "lawmaker Lee", "Zelenskyy warned". */
export const personByContext: NameRule = (place) => {
  const { run, at } = place;
  const word = loneWord(place);
  if (!word || isCommonWord(run, word)) return null;
  return hasHumanContext(run, at, at + 1) ? reading(at, at + 1, "person", "spoken-of", 0.6) : null;
};

/** One word that is a first name and no other word: "Natasha". */
export const firstNameAlone: NameRule = (place) => {
  const { run, at } = place;
  const word = loneWord(place);
  if (!word || isCommonWord(run, word) || word.text.length < SHORTEST) return null;
  return run.lists.firstNames.has(word.text) ? reading(at, at + 1, "person", "first-name", 0.5) : null;
};

/** One word that is a surname: "Arafat"; one that is also a common word only for who held a public office: "Bush". */
export const surnameAlone: NameRule = (place) => {
  const { run, at } = place;
  const word = loneWord(place);
  if (!word || word.text.length < SHORTEST) return null;
  const { surnames, officeholders } = run.lists;
  if (officeholders.has(word.text) && !word.isInitial && !run.inHeadline)
    return reading(at, at + 1, "person", "officeholder", 0.6);
  const isSurname = surnames.has(word.text) && !isCommonWord(run, word);
  return isSurname ? reading(at, at + 1, "person", "surname", 0.45) : null;
};
