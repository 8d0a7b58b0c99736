import type { Gazetteer } from "./gazetteer.ts";
import { foldName } from "./nameKeys.ts";
import type { NameMatch } from "./nameMatch.ts";
import { CAPITALISED, FUNCTION_WORDS } from "./words/common.ts";
import { DEMONYMS } from "./words/demonyms.ts";
import { ROLES, SPEECH, TITLE_PARTS, TITLE_TAILS, TITLES } from "./words/people.ts";

/** A word with a capital directly before a name, or before the bracket that the name begins: "Jeb" in "Jeb (Bush)". */
const WORD_BEFORE = /(?<![\p{L}\p{N}.'’-])(\p{Lu}\.|\p{Lu}[\p{L}'’-]*)(?<!['’]s?)[ \u00a0]\(?$/u;

const MAX_WORD = 30;

/** Lists of words that stand before a surname and belong to nobody's name. */
const BEFORE_SURNAMES = [
  TITLES,
  TITLE_PARTS,
  TITLE_TAILS,
  ROLES,
  SPEECH,
  DEMONYMS,
  CAPITALISED,
  FUNCTION_WORDS,
];

/**
 * Whether a surname that stands alone has another first name directly before it than the person who is the article's only
 * one with this surname: "Jeb Bush", which no rule found, isn't George P. Bush.
 * @param owner that person's full name.
 * @param endsName whether a place or an organisation ends at an offset of the article: "Quexal" in "Quexal Quist".
 */
export function isOtherBearer(
  article: string,
  { start }: NameMatch,
  owner: string,
  lists: Gazetteer,
  endsName: (offset: number) => boolean,
): boolean {
  const before = article.slice(Math.max(0, start - MAX_WORD), start);
  const found = WORD_BEFORE.exec(before);
  const word = found?.[1] ?? "";
  if (word === "" || endsName(start - before.length + (found?.index ?? 0) + word.length)) return false;
  const lower = word.toLowerCase();
  // "German Ortega": "Germán", where the accent is lost.
  const mayBeFirst = DEMONYMS.has(lower) && lists.firstNames.has(word);
  if (!mayBeFirst && BEFORE_SURNAMES.some((list) => list.has(lower))) return false;
  if (/^\p{Lu}{2,}$/u.test(word) || lists.names.has(word)) return false;
  const folded = foldName(word);
  const parts = owner.split(/\s+/).map(foldName);
  if (/^\p{Lu}\.?$/u.test(word)) return !parts.some((part) => part.startsWith(folded));
  return !parts.includes(folded) && (lists.firstNames.has(word) || !lists.common.has(lower));
}
