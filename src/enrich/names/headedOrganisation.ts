import { demonymLength, isCommonWord, isFunctionWord, tokenBefore, type NameRule, reading, capitalsEnd } from "./rule.ts";
import { listedAt, type Run, type Word } from "./run.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS, ORG_OF, WEAK_ORG_HEADS } from "./words/organisations.ts";
import { TITLE_PARTS, TITLES } from "./words/people.ts";

/** What an organisation can be "on": "Council on Foreign Relations". */
const ON_HEADS = new Set(["council", "committee", "commission", "conference", "center", "centre"]);

/** Heads only with "of" or "for" behind them: "Centre for Disease Control". */
const HEADS_OF = new Set(["center", "centre", "house", "conference", "community"]);

const isHead = (word: Word | undefined) => ORG_HEADS.has(word?.lower ?? "");

/** The word behind a name's head: "Council" in "Atlantic Council President"; -1 where there is none. */
export function headEnd(run: Run, at: number): number {
  const { words } = run;
  const end = capitalsEnd(run, at);
  const link = words[end]?.lower;
  let to = at;
  let found = -1;
  for (; to < end && !(to > at && breaksOff(run, to)); to += 1) if (isHead(words[to])) found = to + 1;
  const isOpen = to === end && HEADS_OF.has(words[end - 1]?.lower ?? "") && (link === "of" || link === "for");
  return isOpen ? end : found;
}

/** Whether a name before this word doesn't go on with it: a small word, a title, a headline's verb. */
function breaksOff(run: Run, at: number): boolean {
  const word = run.words[at];
  if (!word || isFunctionWord(run, word)) return true;
  if (isHead(word)) return false;
  // "Secretary" begins a title, but "Justice" in "Justice Department" does not.
  if (TITLES.has(word.lower) && !isHead(run.words[at + 1])) return true;
  return run.inHeadline && /(?:s|ed|ing)$/.test(word.lower) && isCommonWord(run, word);
}

/** What follows "of" or "for" in an organisation's name: "of Foreign Affairs and Trade". */
function complementEnd(run: Run, to: number): number {
  const { words } = run;
  const link = words[to]?.lower;
  const isOn = link === "on" && ON_HEADS.has(words[to - 1]?.lower ?? "");
  if (link !== "of" && link !== "for" && !isOn) return to;
  const from = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const end = capitalsEnd(run, from);
  let last = from;
  while (last < end && !endsComplement(words[last])) last += 1;
  if (last === from) return to;
  const isPair = words[last]?.lower === "and" && last === end;
  const second = isPair ? capitalsEnd(run, last + 1) : last;
  const areCommon = [...words.slice(from, last), ...words.slice(last + 1, second)].every((word) =>
    isCommonWord(run, word),
  );
  return isPair && areCommon ? second : last;
}

const endsComplement = (word: Word | undefined) =>
  TITLES.has(word?.lower ?? "") || CAPITALISED.has(word?.lower ?? "");

/** Two halves of common words that "and" joins: "U.S. Securities and Exchange Commission". */
export const pairedOrganisation: NameRule = ({ run, at }) => {
  const { words } = run;
  const end = capitalsEnd(run, at);
  const to = headEnd(run, end + 1);
  if (words[end]?.lower !== "and" || to !== capitalsEnd(run, end + 1) || isFunctionWord(run, words[at]))
    return null;
  const owner = listedAt(run, at);
  const from = owner?.type === "place" ? at + owner.length : at + demonymLength(run, at);
  const own = [...words.slice(from, end), ...words.slice(end + 1, to - 1)];
  const isPlain = from < end && end + 1 < to - 1 && own.every((word) => isCommonWord(run, word));
  const isTitle = words.slice(at, to).some(({ lower }) => TITLES.has(lower));
  return isPlain && !isTitle ? reading(at, to, "organisation", "organisation-pair", 0.8) : null;
};

/** "Ministry of Defense", "Seoul Institute for Strategic Studies", "Bucknell University". */
export const headedOrganisation: NameRule = ({ run, at }) => {
  const { words } = run;
  const first = words[at];
  if (!first || first.isLink || (isFunctionWord(run, first) && !listedAt(run, at))) return null;
  const to = headEnd(run, at);
  if (to < 0) return null;
  const head = words[to - 1]?.lower ?? "";
  const isLast = to === capitalsEnd(run, at);
  const end = isLast && ORG_OF.has(head) ? complementEnd(run, to) : to;
  const own = words.slice(at, to - 1);
  const hasName = own.some((word) => !isCommonWord(run, word)) || own.length > 1;
  if (end === to && !isNamed(run, at, own, hasName, WEAK_ORG_HEADS.has(head))) return null;
  const isTitle = own.length === 1 && TITLES.has(first.lower) && !TITLE_PARTS.has(first.lower);
  return isTitle ? null : reading(at, end, "organisation", "organisation-head", hasName ? 0.85 : 0.7);
};

/** Whether the words before a head make it a name, where nothing stands behind it. */
function isNamed(run: Run, at: number, own: readonly Word[], hasName: boolean, isWeak: boolean): boolean {
  if (own.length === 0) return false;
  // "German troops", "British Post": a people's name is none of theirs.
  if (isWeak && own.length === demonymLength(run, at)) return false;
  // "South Korea's Special Forces"
  const isOwned = at === 0 && tokenBefore(run)?.shape === "possessive";
  return hasName || isOwned || (!isWeak && run.words[at]?.isInitial !== true);
}
