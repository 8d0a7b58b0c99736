import { type Gazetteer, type ListedName, lookupKey } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";
import { PARTICLES } from "./words/people.ts";

/** A word of a run: one token, or several that hyphens join ("Jong-un"). */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** As the lists write it. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isInitial: boolean;
  readonly isAllCapitals: boolean;
  /** A small word between two capitalised ones: "of", "for the", "and", "de". */
  readonly isLink: boolean;
}

/** Words in capitals that stand together, with the small words between them, and what stands around. */
export interface Run {
  readonly words: readonly Word[];
  /** The tokens before, the nearest last; up to three. */
  readonly before: readonly Token[];
  /** The tokens after, the nearest first; up to four. */
  readonly after: readonly Token[];
  /** Whether its line is a headline, in which every word has a capital. */
  readonly inHeadline: boolean;
  readonly lists: Gazetteer;
  /** For each word the longest name of the lists that begins there. */
  readonly listed: readonly (ListedName | null)[];
}

const LINKS = new Set(["of", "for", "and", "on", "&"]);
const WITH_ARTICLE = new Set(["of", "for", "on"]);

/** A run is cut behind so many words: no name is longer, and rules look at each word of a run. */
const MAX_WORDS = 24;

const isCapital = (token: Token | undefined) => token?.shape === "capital" || token?.shape === "capitals";

/** Whether a hyphen and nothing else stands between the tokens at `at - 1` and `at + 1`. */
function hyphenAt(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  const next = tokens[at + 1];
  return hyphen?.text === "-" && !hyphen.afterSpace && next !== undefined && !next.afterSpace;
}

/** The end of the word that begins at the token `at`: further tokens where hyphens join a name's parts. */
function wordAt(tokens: readonly Token[], at: number, lists: Gazetteer): number {
  let to = at + 1;
  const isOwn = tokens[to]?.shape === "possessive" && lists.possessives.has(`${tokens[at]?.text}'s`);
  if (isOwn) return to + 1;
  while (to - at < 6 && hyphenAt(tokens, to) && isJoined(tokens[to - 1], tokens[to + 1], lists)) to += 2;
  return to;
}

/** Short words that a hyphen ties to any other: "Check-in"; others are a syllable of a name: "Min-ho". */
const TIED = new Set(
  "in up on off out to by of led run era day old man war win fed and or the ism ish".split(" "),
);

/** Whether a hyphen makes one name of two words: "Jong-un", but neither "Russia-Ukraine" nor "Moscow-based". */
function isJoined(left: Token | undefined, right: Token | undefined, { names, common }: Gazetteer): boolean {
  if (!left || !right || right.shape === "number" || right.shape === "mark") return false;
  if (right.shape === "lower") {
    const isSyllable = right.text.length <= 3 && !names.has(left.text) && !TIED.has(right.text);
    return isSyllable || (right.text.length <= 6 && !common.has(right.text));
  }
  return names.has(`${left.text}-${right.text}`) || !(names.has(left.text) || names.has(right.text));
}

/** The small words that may stand between the capitalised words of a name, as an end; `at` where there are none. */
function linkEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.afterSpace) return at;
  const isParticle = token.shape === "lower" && PARTICLES.has(token.text);
  const to = isParticle ? particlesEnd(tokens, at) : LINKS.has(token.text) ? at + linkLength(tokens, at) : at;
  return to > at && isCapital(tokens[to]) && (isParticle || tokens[to]?.afterSpace) ? to : at;
}

/** "de la", "van der", "al-". */
function particlesEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to - at < 3 && PARTICLES.has(tokens[to]?.text ?? "")) to += 1;
  return tokens[to]?.text === "-" && !tokens[to]?.afterSpace ? to + 1 : to;
}

/** One token, or two: "of the". */
const linkLength = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === "the" && WITH_ARTICLE.has(tokens[at]?.text ?? "") ? 2 : 1;

/** Particles that begin a name where nothing stands before them: "bin Laden", "al-Sadr". */
const LEADING = new Set("al el bin ibn abu van von de".split(" "));

/** The end of what begins a run at the token `at`: its first capitalised word; `at` where none begins. */
function startsRun(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || isCapital(token)) return token ? at + 1 : at;
  if (!LEADING.has(token.text)) return at;
  const to = tokens[at + 1]?.text === "-" && !tokens[at + 1]?.afterSpace ? at + 2 : at + 1;
  return isCapital(tokens[to]) ? to + 1 : at;
}

/** The runs of a block's tokens, in order. */
export function runsOf(text: string, tokens: readonly Token[], headline: boolean, lists: Gazetteer): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const begun = startsRun(tokens, at);
    if (begun === at) {
      at += 1;
      continue;
    }
    const { words, to } = wordsFrom(text, tokens, at, begun - 1, lists);
    const before = tokens.slice(Math.max(0, at - 3), at);
    runs.push({
      words,
      before,
      after: tokens.slice(to, to + 4),
      inHeadline: headline,
      lists,
      listed: listedNames(words, lists),
    });
    at = to;
  }
  return runs;
}

/** The words of the run that begins at `first`, its first capitalised one at `capital`, and where it ends. */
function wordsFrom(text: string, tokens: readonly Token[], first: number, capital: number, lists: Gazetteer) {
  const words: Word[] = [];
  let at = first;
  for (; at < capital; at += 1) words.push(...wordOf(text, tokens[at], tokens[at], true, lists));
  while (at < tokens.length && words.length < MAX_WORDS) {
    const to = wordAt(tokens, at, lists);
    words.push(...wordOf(text, tokens[at], tokens[to - 1], false, lists));
    at = to;
    if (isCapital(tokens[at]) && tokens[at]?.afterSpace && !tokens[at]?.isInitial) continue;
    const linked = linkEnd(tokens, at);
    if (linked === at) break;
    for (; at < linked; at += 1) words.push(...wordOf(text, tokens[at], tokens[at], true, lists));
  }
  return { words, to: at };
}

/** The shortest place in a line of capitals that is looked up as if it weren't: "OSLO", but not "US". */
const SHORTEST_LOUD = 4;

/** "LAGOS" is looked up as "Lagos", where the lists have no "LAGOS". */
function keyOf(word: string, capitals: boolean, { longest }: Gazetteer): string {
  const key = lookupKey(word);
  if (!capitals || key.length < SHORTEST_LOUD || longest.has(key)) return key;
  return key.charAt(0) + key.slice(1).toLowerCase();
}

/** The word that goes from one token to another: one, or none where they are missing. */
function wordOf(
  text: string,
  head: Token | undefined,
  last: Token | undefined,
  link: boolean,
  lists: Gazetteer,
): Word[] {
  if (!head || !last) return [];
  const { start, isInitial: initial, shape } = head;
  const word = text.slice(start, last.end);
  const capitals = shape === "capitals" && head === last;
  const key = keyOf(word, capitals, lists);
  return [{ text: word, lower: key.toLowerCase(), key, start, end: last.end, isInitial: initial, isAllCapitals: capitals, isLink: link }];
}

/** The longest name of the lists that begins at a run's word. */
export function listedAt({ listed: known }: Run, at: number): ListedName | null {
  return known[at] ?? null;
}

/** For each word the longest name of the lists that begins there. */
function listedNames(words: readonly Word[], { names, longest }: Gazetteer): (ListedName | null)[] {
  return words.map(({ key }, at) => {
    const most = Math.min(longest.get(key) ?? 0, words.length - at);
    let form = key;
    let found = most > 0 ? (names.get(form) ?? null) : null;
    for (let length = 2; length <= most; length += 1) {
      form += ` ${words[at + length - 1]?.key ?? ""}`;
      found = names.get(form) ?? found;
    }
    return found;
  });
}
