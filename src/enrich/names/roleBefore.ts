import { isSourceNoun } from "../../english/speakerNouns.ts";
import { nameEnd } from "./nameEnd.ts";
import { isCommonWord, type NameRule } from "./rule.ts";
import { ROLES } from "./words/people.ts";

/**
 * A word with a capital that only describes the person whose name begins after it: "Broadcasters Ada Quist and", "Chief of
 * Staff Ada Quist", "MK Ada Quist". It is no name's first word, and a whole name follows.
 */
export const roleBefore: NameRule = ({ run, at }) => {
  const { firstNames, surnames } = run.lists;
  const [first, second] = run.words.slice(at, at + 2);
  if (!first || !second || second.isLink || run.inHeadline || first.text.endsWith(".")) return null;
  const isOfName = firstNames.has(first.text) || surnames.has(first.text);
  const capitals = run.words.slice(at, nameEnd(run, at)).filter(({ isLink }) => !isLink);
  if (isOfName || capitals.length < 3) return null;
  const isRole = ROLES.has(first.lower) || isSourceNoun(first.lower);
  // At the beginning of a sentence "Broadcasters" is nothing else, whatever the name is.
  const isPlural = first.isInitial && isRole && first.lower.endsWith("s");
  const isRank = first.isAllCapitals && first.text.length > 1 && !/[^\p{L}]/u.test(first.text);
  const describes = isRole || isCommonWord(run, first) || isRank;
  if (!isPlural && !(describes && firstNames.has(second.text))) return null;
  return { from: at, to: at + 1, type: null, rule: "names/role" };
};
