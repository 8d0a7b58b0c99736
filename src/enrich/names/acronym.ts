import { INITIAL, nameEnd } from "./nameEnd.ts";
import { isCommonWord, type NameRule } from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { PLAIN_ACRONYMS } from "./words/organisations.ts";

const ACRONYM = /^(?:\p{Lu}[\p{Lu}&]{2,5}|(?:\p{Lu}\.){3,5})$/u;

/** Signs that make capitals part of a code: "CH-53", "ENRON@". */
const CODE_SIGNS = new Set(["-", "/", "@"]);

/** "KCNA", "OASA": three to six capitals that are not a word, a first name or part of a code. */
export const acronym: NameRule = ({ run, at }) => {
  const word = run.words[at];
  if (!word?.isAllCapitals || run.inHeadline || !ACRONYM.test(word.text) || PLAIN_ACRONYMS.has(word.text))
    return null;
  // In a line that is all in capitals, capitals mean nothing.
  if ([run.words[at - 1], run.words[at + 1]].some(isUpperCase) || isCode(run, at)) return null;
  const isWord = (isCommonWord(run, word) && word.text.length > 3) || run.lists.firstNames.has(word.text);
  if (isWord || isRank(run, at)) return null;
  return { from: at, to: at + 1, type: "organisation", rule: "names/acronym", strength: 0.6 };
};

const isUpperCase = (word: Word | undefined) => word?.isAllCapitals === true && word.text.length > 1;

/** Whether the capitals belong to a number or a code: "CH-53", "RPO 25", "ENRON@", but not "HSA-funded". */
function isCode(run: Run, at: number): boolean {
  const [sign, next] = run.words.length === at + 1 ? run.after : [];
  const followsHyphen = at === 0 && run.before.at(-1)?.text === "-";
  const joinsWord = sign?.text === "-" && next?.shape === "lower";
  return followsHyphen || sign?.shape === "number" || (CODE_SIGNS.has(sign?.text ?? "") && !joinsWord);
}

/** Whether a person's name follows, so that the capitals are a rank: "DGP Ada Quist". */
function isRank(run: Run, at: number): boolean {
  const first = run.words[at + 1];
  const to = nameEnd(run, at + 1);
  if (!first || listedAt(run, at + 1) || to - at < 3) return false;
  return INITIAL.test(first.text) || run.lists.firstNames.has(first.text);
}
