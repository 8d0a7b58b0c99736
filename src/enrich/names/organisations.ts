import {
  demonymLength,
  isCommon,
  isFunction,
  next,
  previous,
  type Rule,
  reading,
  stretchEnd,
} from "./rule.ts";
import { knownAt, type Run } from "./run.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS, ORG_OF, PLAIN_ACRONYMS, WEAK_ORG_HEADS } from "./words/organisations.ts";
import { TITLE_PARTS, TITLES } from "./words/people.ts";
import { PLACE_HEADS } from "./words/places.ts";

/** "European Union", "Kremlin": listed, and not continued by words of a longer name. */
export const knownOrganisation: Rule = ({ run, at }) => {
  const known = knownAt(run, at);
  if (known?.type !== "organisation") return null;
  const word = run.words[at];
  if (known.length === 1 && known.ambiguous && (word?.initial || run.headline)) return null;
  return reading(at, at + known.length, "organisation", "known-organisation", known.ambiguous ? 0.7 : 0.95);
};

/** "West Bank", "Security Council": two words or more of the lists, where no longer name goes on. */
export const knownWhole: Rule = ({ run, at }) => {
  const known = knownAt(run, at);
  if (
    !known ||
    known.length < 2 ||
    headEnd(run, at) > at + known.length ||
    PLACE_HEADS.has(run.words[at + known.length]?.lower ?? "")
  )
    return null;
  return reading(at, at + known.length, known.type, `known-${known.type}`, 0.95);
};

/** The word behind a name's head: "Council" in "Atlantic Council President"; -1 where there is none. */
function headEnd(run: Run, at: number): number {
  const end = stretchEnd(run, at);
  let found = -1;
  for (let to = at; to < end; to += 1) {
    const lower = run.words[to]?.lower ?? "";
    if (to > at && isFunction(run, run.words[to])) break;
    if (to > at && TITLES.has(lower) && !ORG_HEADS.has(lower)) {
      // "Secretary" begins a title, but "Justice" in "Justice Department" does not.
      if (!ORG_HEADS.has(run.words[to + 1]?.lower ?? "")) break;
    }
    if (
      run.headline &&
      to > at &&
      /(?:s|ed|ing)$/.test(lower) &&
      isCommon(run, run.words[to]) &&
      !ORG_HEADS.has(lower)
    )
      break;
    if (ORG_HEADS.has(lower)) found = to + 1;
  }
  const last = run.words[end - 1]?.lower ?? "";
  const link = run.words[end]?.lower;
  if (HEADS_OF.has(last) && (link === "of" || link === "for")) return end;
  return found;
}

/** What an organisation can be "on": "Council on Foreign Relations". */
const ON_HEADS = new Set(["council", "committee", "commission", "conference", "center", "centre"]);

/** Heads only with "of" or "for" behind them: "Centre for Disease Control". */
const HEADS_OF = new Set(["center", "centre", "house", "conference", "community"]);

/** What follows "of" or "for" in an organisation's name: "of Foreign Affairs and Trade". */
function complementEnd(run: Run, to: number): number {
  const { words } = run;
  const link = words[to]?.lower;
  const isOn = link === "on" && ON_HEADS.has(words[to - 1]?.lower ?? "");
  if (link !== "of" && link !== "for" && !isOn) return to;
  const from = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const end = stretchEnd(run, from);
  let last = from;
  while (last < end && !TITLES.has(words[last]?.lower ?? "") && !CAPITALISED.has(words[last]?.lower ?? ""))
    last += 1;
  if (last === from) return to;
  const isPair = words[last]?.lower === "and" && last === end;
  const second = isPair ? stretchEnd(run, last + 1) : last;
  const allCommon = (a: number, b: number) => words.slice(a, b).every((word) => isCommon(run, word));
  return isPair && allCommon(from, last) && allCommon(last + 1, second) ? second : last;
}

/** "Ministry of Defense", "Seoul Institute for Strategic Studies", "Bucknell University". */
export const headedOrganisation: Rule = ({ run, at }) => {
  const { words } = run;
  const first = words[at];
  if (!first || first.link || (isFunction(run, first) && !knownAt(run, at))) return null;
  const to = headEnd(run, at);
  if (to < 0) return null;
  const head = words[to - 1]?.lower ?? "";
  const isLast = to === stretchEnd(run, at);
  const end = isLast && ORG_OF.has(head) ? complementEnd(run, to) : to;
  const own = words.slice(at, to - 1);
  if (end === to && own.length === 0) return null;
  const hasName = own.some((word) => !isCommon(run, word)) || own.length > 1;
  const isOwned = at === 0 && previous(run)?.shape === "possessive";
  if (end === to && !hasName && !isOwned && (WEAK_ORG_HEADS.has(head) || first.initial)) return null;
  if (end === to && own.length === demonymLength(run, at) && WEAK_ORG_HEADS.has(head)) return null;
  if (own.length > 0 && TITLES.has(first.lower) && TITLE_PARTS.has(first.lower) === false && own.length === 1)
    return null;
  return reading(at, end, "organisation", "organisation-head", hasName ? 0.85 : 0.7);
};

/** "Smith & Sons", "Johnson & Johnson". */
export const ampersand: Rule = ({ run, at }) => {
  const end = stretchEnd(run, at);
  if (run.words[end]?.text !== "&") return null;
  return reading(at, stretchEnd(run, end + 1), "organisation", "ampersand", 0.8);
};

const TEAM = /(?:[^s]s|Sox)$/;

/** A city with a word in the plural: "Boston Bruins", "Ottawa Senators". */
export const team: Rule = ({ run, at }) => {
  const known = knownAt(run, at);
  if (known?.type !== "place" || run.headline) return null;
  const to = at + known.length;
  const last = run.words[to];
  const isTeam =
    last && !last.link && to + 1 === stretchEnd(run, at) && TEAM.test(last.text) && !knownAt(run, to);
  return isTeam && !demonymLength(run, to) ? reading(at, to + 1, "organisation", "team", 0.7) : null;
};

/** "KCNA", "OASA": two to six capitals that are no word and no place. */
export const acronym: Rule = ({ run, at }) => {
  const word = run.words[at];
  if (!word?.capitals || run.headline || PLAIN_ACRONYMS.has(word.text)) return null;
  if (!/^\p{Lu}[\p{Lu}&]{1,5}$/u.test(word.text) && !/^(?:\p{Lu}\.){3,5}$/u.test(word.text)) return null;
  const before = run.words[at - 1];
  const after = run.words[at + 1];
  // In a line of capitals, capitals say nothing.
  if ((before?.capitals && before.text.length > 1) || (after?.capitals && after.text.length > 1)) return null;
  if (isCommon(run, word) && word.text.length > 3) return null;
  const after1 = run.words.length === at + 1 ? next(run) : undefined;
  if (after1?.shape === "number" || after1?.text === "-" || after1?.text === "/" || after1?.text === "@")
    return null;
  if (run.words[0] === word && run.before.at(-1)?.text === "-") return null;
  if (word.text.length < 3) return null;
  if (run.lists.firstNames.has(word.text)) return null;
  return reading(at, at + 1, "organisation", "acronym", 0.6);
};
