import { hasHumanContext } from "./humanContext.ts";
import { INITIAL, MAX_NAME, nameEnd } from "./nameEnd.ts";
import { isCommonWord, type NameRule, reading } from "./rule.ts";
import type { Run, Word } from "./run.ts";
import { LEADING_SURNAMES, NAME_ENDINGS } from "./words/people.ts";

/** Two capitalised words or more that may be a person's name, and what is known of them. */
interface Candidate {
  readonly capitals: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  /** Whether the first is a first name, and the last a surname of the lists. */
  readonly isFirstName: boolean;
  readonly isSurname: boolean;
  /** Whether the words around speak of a person. */
  readonly human: boolean;
  /** Whether a word is none that dictionaries have in lower case. */
  readonly unusual: (word: Word) => boolean;
}

/** Romanised endings of surnames. */
const SURNAME =
  /(?:ov|ev|ova|eva|enko|sky|ski|skaya|ska|vich|vić|ić|ian|yan|dze|shvili|escu|son|sen|berg|stein|mann|witz|wicz|ez)$/;

/** What speaks for a person's name, the surest first, each with how sure it is. */
const EVIDENCE: readonly (readonly [number, (name: Candidate) => boolean])[] = [
  // "Martin Luther King Jr."
  [0.9, ({ capitals, last }) => capitals.length > 2 && NAME_ENDINGS.has(last.lower)],
  // "George W. Bush"
  [0.9, ({ capitals }) => capitals.slice(1, -1).some(({ text }) => INITIAL.test(text))],
  // "Sabrina Singh"
  [
    0.9,
    ({ isFirstName, isSurname, first, last, human, unusual }) =>
      isFirstName && (unusual(first) || human) && (unusual(last) || isSurname || human),
  ],
  // "J. Koerner"
  [
    0.85,
    ({ first, last, isSurname, human, unusual }) =>
      INITIAL.test(first.text) && !INITIAL.test(last.text) && (unusual(last) || human || isSurname),
  ],
  // "Mark Zuckerberg"
  [0.8, ({ isFirstName, capitals, last, unusual }) => isFirstName && unusual(last) && capitals.length <= 3],
  // "Choe Son Hui"
  [
    0.8,
    ({ first, capitals, unusual }) =>
      LEADING_SURNAMES.has(first.text) && capitals.length <= 3 && capitals.slice(1).every(unusual),
  ],
  // "analyst Yuna Quill", "Yuna Quill said"
  [0.75, ({ human, capitals, unusual }) => human && capitals.some(unusual)],
  // "Dou Thompson", "Saddam Hussein"
  [
    0.65,
    ({ isSurname, first, last, capitals, unusual }) =>
      isSurname && unusual(last) && unusual(first) && capitals.length <= 3,
  ],
  // "Ante Gelsky"
  [0.6, ({ last, capitals, unusual }) => SURNAME.test(last.text) && capitals.every(unusual)],
];

/** Two words or more: a first name, an initial, a family name that stands first, a name's ending. */
export const fullName: NameRule = ({ run, at }) => {
  const to = nameEnd(run, at);
  const name = candidate(run, at, to);
  if (!name) return null;
  const found = EVIDENCE.find(([, holds]) => holds(name));
  return found ? reading(at, to, "person", "full-name", found[0]) : null;
};

function candidate(run: Run, at: number, to: number): Candidate | null {
  const { firstNames, surnames, officeholders } = run.lists;
  const capitals = run.words.slice(at, to).filter(({ isLink: link }) => !link);
  const [first, second] = capitals;
  const last = capitals.at(-1);
  if (!first || !second || !last || run.words[at]?.isLink || capitals.length > MAX_NAME) return null;
  const isFirstName = firstNames.has(first.text);
  if (capitals.every((word) => word.isAllCapitals) && !isFirstName) return null;
  return {
    capitals,
    first,
    last,
    isFirstName,
    isSurname: surnames.has(last.text) || firstNames.has(last.text) || officeholders.has(last.text),
    human: hasHumanContext(run, at, to),
    unusual: (word) => !isCommonWord(run, word),
  };
}
