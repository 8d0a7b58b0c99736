import { demonymLength, isCommon, isFunction, type Place, previous, type Rule, reading } from "./rule.ts";
import { knownAt, type Run, type Word } from "./run.ts";
import {
  HUMAN_VERBS,
  LEADING_SURNAMES,
  NAME_ENDINGS,
  PARTICLES,
  ROLES,
  SPEECH,
  TITLES,
} from "./words/people.ts";

const MAX_NAME = 5;

/** Whether a word can't belong to a person's name. */
function ends(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word) return true;
  if (word.link) return !PARTICLES.has(word.lower) && !word.text.startsWith("-");
  if (
    (isFunction(run, word) && !INITIAL.test(word.text)) ||
    (TITLES.has(word.lower) && word.text.length > 3 && !endsName(run, at))
  )
    return true;
  if (
    run.headline &&
    isCommon(run, word) &&
    !run.lists.surnames.has(word.text) &&
    !LEADING_SURNAMES.has(word.text)
  )
    return true;
  return demonymLength(run, at) > 0 && !run.lists.surnames.has(word.text);
}

/** Whether a title is the surname here: "Martin Luther King Jr.", "Billie Jean King". */
function endsName({ words, lists }: Run, at: number): boolean {
  const next = words[at + 1];
  return lists.surnames.has(words[at]?.text ?? "") && (!next || next.link || NAME_ENDINGS.has(next.lower));
}

/** The word behind the longest name that can begin at `at`: capitalised words and particles between them. */
function nameEnd(run: Run, at: number): number {
  let to = at;
  while (
    to < run.words.length &&
    to - at < MAX_NAME + 2 &&
    (to === at ? !isBarred(run, run.words[at]) : !ends(run, to))
  )
    to += 1;
  while (to > at && run.words[to - 1]?.link) to -= 1;
  return to;
}

const isBarred = (run: Run, word: Word | undefined) =>
  word === undefined || isFunction(run, word) || NAME_ENDINGS.has(word.lower);

const INITIAL = /^(?:\p{Lu}\.)+$/u;
const SLAVIC =
  /(?:ov|ev|ova|eva|enko|sky|ski|skaya|ska|vich|vić|ić|ian|yan|dze|shvili|escu|son|sen|berg|stein|mann|witz|wicz|ez)$/;

/** Speaks of a person: what a name stands before or behind. */
function hasHumanContext(run: Run, at: number, to: number): boolean {
  const before = at === 0 ? (previous(run)?.text ?? "") : "";
  if (ROLES.has(before)) return true;
  if (to !== run.words.length) return false;
  const [one, two, three] = run.after;
  if (one && (SPEECH.has(one.text) || HUMAN_VERBS.has(one.text))) return true;
  if (SPEECH.has(before) && (one?.shape === "mark" || one === undefined)) return true;
  if (one?.text === "," && two?.shape === "number" && /^\d\d$/.test(two.text) && three?.text === ",")
    return true;
  if (one?.text === "(" && (two?.text === "born" || (two?.shape === "number" && two.text.length === 4)))
    return true;
  if (one?.text === "," && (two?.text === "who" || two?.text === "whose")) return true;
  if (one?.text === "," && (two?.text === "a" || two?.text === "an" || two?.text === "the")) {
    return ROLES.has(three?.text ?? "") || ROLES.has(run.after[3]?.text ?? "");
  }
  return false;
}

/** Behind a title: "President Putin", "Dr. Yuna Lee". */
export const titledPerson: Rule = ({ run, at, titled }) => {
  if (!titled) return null;
  const to = nameEnd(run, at);
  if (to === at) return null;
  const known = knownAt(run, at);
  if (known && known.length > 1) return null;
  if (to - at === 1 && isCommon(run, run.words[at]) && !run.lists.surnames.has(run.words[at]?.text ?? ""))
    return null;
  return reading(at, to, "person", "title", 0.9);
};

/** Two words or more: a first name, an initial, an order of family and given name, a name's ending. */
export const fullName: Rule = ({ run, at }: Place) => {
  const to = nameEnd(run, at);
  const words = run.words.slice(at, to);
  const capitals = words.filter(({ link }) => !link);
  const [first, second] = capitals;
  const last = capitals.at(-1);
  if (!first || !second || !last || capitals.length > MAX_NAME) return null;
  if (words[0]?.link) return null;
  const { firstNames, surnames } = run.lists;
  const found = (confidence: number) => reading(at, to, "person", "full-name", confidence);
  const isFirst = firstNames.has(first.text);
  const unusual = (word: Word) => !isCommon(run, word);
  const human = hasHumanContext(run, at, to);
  if (NAME_ENDINGS.has(last.lower) && last !== first) return capitals.length > 2 ? found(0.9) : null;
  if (capitals.every(({ capitals: all }) => all) && capitals.length > 1 && !isFirst) return null;
  if (capitals.some(({ text }, index) => index > 0 && index < capitals.length - 1 && INITIAL.test(text)))
    return found(0.9);
  if (INITIAL.test(first.text) && !INITIAL.test(last.text))
    return unusual(last) || human || surnames.has(last.text) ? found(0.85) : null;
  if (isFirst && (unusual(first) || human) && (unusual(last) || surnames.has(last.text) || human))
    return found(0.9);
  if (isFirst && unusual(last) && capitals.length <= 3) return found(first.initial ? 0.7 : 0.8);
  if (LEADING_SURNAMES.has(first.text) && capitals.length <= 3 && capitals.slice(1).every(unusual))
    return found(0.8);
  if (human && capitals.some(unusual)) return found(0.75);
  if (
    (surnames.has(last.text) || firstNames.has(last.text)) &&
    unusual(last) &&
    unusual(first) &&
    capitals.length <= 3
  )
    return found(0.65);
  if (SLAVIC.test(last.text) && capitals.every(unusual)) return found(0.6);
  return null;
};

/** One word where a person is spoken of: "said Choe", "lawmaker Lee", "Zelenskyy warned". */
export const spokenOf: Rule = ({ run, at }: Place) => {
  const to = nameEnd(run, at);
  const word = run.words[at];
  if (to - at !== 1 || !word || isCommon(run, word) || word.capitals) return null;
  return hasHumanContext(run, at, to) ? reading(at, to, "person", "spoken-of", 0.6) : null;
};

/** One word that is a first name and no other word: "Natasha". */
export const firstNameAlone: Rule = ({ run, at }: Place) => {
  const word = run.words[at];
  const to = nameEnd(run, at);
  if (!word || to - at !== 1 || isCommon(run, word) || word.capitals || word.text.length < 3) return null;
  return run.lists.firstNames.has(word.text) ? reading(at, to, "person", "first-name", 0.5) : null;
};

/** One word that is a surname: "Arafat"; one that is also a common word only for who held a public office: "Bush". */
export const surnameAlone: Rule = ({ run, at }: Place) => {
  const word = run.words[at];
  const to = nameEnd(run, at);
  if (!word || to - at !== 1 || word.capitals || word.text.length < 3) return null;
  const { surnames, officeholders } = run.lists;
  if (officeholders.has(word.text) && !word.initial && !run.headline)
    return reading(at, to, "person", "officeholder", 0.6);
  return surnames.has(word.text) && !isCommon(run, word) ? reading(at, to, "person", "surname", 0.45) : null;
};
