import { isCommonWord, tokenAfter, type NameRule, reading } from "./rule.ts";
import type { Run, Word } from "./run.ts";
import { PLAIN_ACRONYMS } from "./words/organisations.ts";

const ACRONYM = /^(?:\p{Lu}[\p{Lu}&]{2,5}|(?:\p{Lu}\.){3,5})$/u;

/** What ties capitals to a number or a code: "CH-53", "RPO 25", "ENRON@". */
const TIES = new Set(["-", "/", "@"]);

/** "KCNA", "OASA": three to six capitals that are no word, no first name and no code. */
export const acronym: NameRule = ({ run, at }) => {
  const word = run.words[at];
  if (!word?.isAllCapitals || run.inHeadline || !ACRONYM.test(word.text) || PLAIN_ACRONYMS.has(word.text))
    return null;
  // In a line of capitals, capitals say nothing.
  if ([run.words[at - 1], run.words[at + 1]].some(isLoud) || isTied(run, at)) return null;
  const isWord = (isCommonWord(run, word) && word.text.length > 3) || run.lists.firstNames.has(word.text);
  return isWord ? null : reading(at, at + 1, "organisation", "acronym", 0.6);
};

const isLoud = (word: Word | undefined) => word?.isAllCapitals === true && word.text.length > 1;

function isTied(run: Run, at: number): boolean {
  const after = run.words.length === at + 1 ? tokenAfter(run) : undefined;
  const isBefore = at === 0 && run.before.at(-1)?.text === "-";
  return isBefore || after?.shape === "number" || TIES.has(after?.text ?? "");
}
