import type { Span } from "../../records/span.ts";
import { type Gazetteer, type ListedName, lookupKey } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";
import { PARTICLES } from "./words/people.ts";

/** A word of a run: one token, or several joined by hyphens ("Jong-un"). */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** The form that the lists have. */
  readonly key: string;
  /** Whether it is the first word of a sentence or a quotation. */
  readonly isInitial: boolean;
  readonly isAllCapitals: boolean;
  /** Whether it is a small word between capitalised ones: "of", "for the", "and", "de". */
  readonly isLink: boolean;
}

/**
 * A run of capitalised words with the small words between them, and the tokens around it: in "He left the Bank of
 * England on Monday", "Bank of England on Monday" is a run. Every name lies within one run.
 */
export interface Run {
  readonly words: readonly Word[];
  /** Up to three tokens before the run, the nearest last. */
  readonly before: readonly Token[];
  /** Up to four tokens after the run, the nearest first. */
  readonly after: readonly Token[];
  /** Whether its line is a headline in which every word has a capital. */
  readonly inHeadline: boolean;
  readonly lists: Gazetteer;
  /** For each word, the longest listed name that begins with it. */
  readonly listed: readonly (ListedName | null)[];
}

const LINKS = new Set(["of", "for", "and", "on", "&"]);
const LINKS_WITH_ARTICLE = new Set(["of", "for", "on"]);

/** Longer runs are cut: no name is longer, and the rules look at each word of a run. */
const MAX_WORDS = 24;

const isCapital = (token: Token | undefined) => token?.shape === "capital" || token?.shape === "capitals";

/** Whether the token at `at` is a hyphen that joins the tokens before and after it. */
function isJoiningHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  const next = tokens[at + 1];
  return hyphen?.text === "-" && !hyphen.afterSpace && next !== undefined && !next.afterSpace;
}

/** The index after the last token of the word that begins at `at`; hyphens may join several tokens. */
function wordEnd(tokens: readonly Token[], at: number, lists: Gazetteer): number {
  let to = at + 1;
  const isNamePart = tokens[to]?.shape === "possessive" && lists.possessives.has(`${tokens[at]?.text}'s`);
  if (isNamePart) return to + 1;
  while (to - at < 6 && isJoiningHyphen(tokens, to) && isOneWord(tokens[to - 1], tokens[to + 1], lists))
    to += 2;
  return to;
}

/** Short words that follow a hyphen but are not a syllable of a name: "Check-in", unlike "Min-ho". */
const HYPHENATED_WORDS = new Set(
  "in up on off out to by of led run era day old man war win fed and or the ism ish".split(" "),
);

/** Whether a hyphen joins two tokens to one name: "Jong-un", but neither "Russia-Ukraine" nor "Moscow-based". */
function isOneWord(left: Token | undefined, right: Token | undefined, { names, common }: Gazetteer): boolean {
  if (!left || !right || right.shape === "number" || right.shape === "punctuation") return false;
  if (right.shape === "lower") {
    const isSyllable = right.text.length <= 3 && !names.has(left.text) && !HYPHENATED_WORDS.has(right.text);
    return isSyllable || (right.text.length <= 6 && !common.has(right.text));
  }
  return names.has(`${left.text}-${right.text}`) || !(names.has(left.text) || names.has(right.text));
}

/** The index after the small words at `at` that link two capitalised words; `at` itself where there are none. */
function linkEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.afterSpace) return at;
  const isParticle = token.shape === "lower" && PARTICLES.has(token.text);
  const to = isParticle ? particlesEnd(tokens, at) : LINKS.has(token.text) ? at + linkLength(tokens, at) : at;
  return to > at && isCapital(tokens[to]) && (isParticle || tokens[to]?.afterSpace) ? to : at;
}

/** The index after particles such as "de la", "van der", "al-". */
function particlesEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to - at < 3 && PARTICLES.has(tokens[to]?.text ?? "")) to += 1;
  return tokens[to]?.text === "-" && !tokens[to]?.afterSpace ? to + 1 : to;
}

/** One token, or two for "of the". */
const linkLength = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === "the" && LINKS_WITH_ARTICLE.has(tokens[at]?.text ?? "") ? 2 : 1;

/** Particles that can be the first word of a name: "bin Laden", "al-Sadr". */
const LEADING_PARTICLES = new Set("al el bin ibn abu van von de".split(" "));

/**
 * If a run begins at the token `at`, the index after its first capitalised word, which a particle may precede;
 * otherwise `at` itself.
 */
function firstCapitalEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || isCapital(token)) return token ? at + 1 : at;
  if (!LEADING_PARTICLES.has(token.text)) return at;
  const to = tokens[at + 1]?.text === "-" && !tokens[at + 1]?.afterSpace ? at + 2 : at + 1;
  return isCapital(tokens[to]) ? to + 1 : at;
}

/** A block that runs are read from. */
export interface RunSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly inHeadline: boolean;
  readonly lists: Gazetteer;
}

/** The runs of a block's tokens, in order. */
export function runsOf(source: RunSource): Run[] {
  const { tokens, inHeadline, lists } = source;
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const firstEnd = firstCapitalEnd(tokens, at);
    if (firstEnd === at) {
      at += 1;
      continue;
    }
    const { words, to } = wordsOfRun(source, at, firstEnd - 1);
    const before = tokens.slice(Math.max(0, at - 3), at);
    const after = tokens.slice(to, to + 4);
    runs.push({ words, before, after, inHeadline, lists, listed: listedNames(words, lists) });
    at = to;
  }
  return runs;
}

/**
 * The words of one run, and the index after its last token.
 * @param first the run's first token. @param capital its first capitalised token.
 */
function wordsOfRun(source: RunSource, first: number, capital: number) {
  const { tokens, lists } = source;
  const words: Word[] = [];
  let at = first;
  for (; at < capital; at += 1) addLink(words, source, at);
  while (at < tokens.length && words.length < MAX_WORDS) {
    const to = wordEnd(tokens, at, lists);
    addWord(words, source, at, to);
    at = to;
    if (isCapital(tokens[at]) && tokens[at]?.afterSpace && !tokens[at]?.isInitial) continue;
    const linked = linkEnd(tokens, at);
    if (linked === at) break;
    for (; at < linked; at += 1) addLink(words, source, at);
  }
  return { words, to: at };
}

/** The shortest word in capitals that is looked up in the form "Oslo", too: "OSLO", but not "US". */
const MIN_RECASED_LENGTH = 4;

/** "LAGOS" is looked up as "Lagos" if the lists don't have "LAGOS". */
function keyOf(word: string, isAllCapitals: boolean, { longest }: Gazetteer): string {
  const key = lookupKey(word);
  if (!isAllCapitals || key.length < MIN_RECASED_LENGTH || longest.has(key)) return key;
  return key.charAt(0) + key.slice(1).toLowerCase();
}

/** Adds the word that the tokens from `from` to before `to` make. */
function addWord(words: Word[], { text, tokens, lists }: RunSource, from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return;
  const { start, isInitial } = first;
  const { end } = last;
  const written = text.slice(start, end);
  const isAllCapitals = first.shape === "capitals" && first === last;
  const key = keyOf(written, isAllCapitals, lists);
  const lower = key.toLowerCase();
  words.push({ text: written, lower, key, start, end, isInitial, isAllCapitals, isLink: false });
}

function addLink(words: Word[], { tokens }: RunSource, at: number): void {
  const token = tokens[at];
  if (!token) return;
  const { text, start, end, isInitial } = token;
  const key = lookupKey(text);
  const lower = key.toLowerCase();
  words.push({ text, lower, key, start, end, isInitial, isAllCapitals: false, isLink: true });
}

/** The longest listed name that begins at a word of a run. */
export function listedAt({ listed }: Run, at: number): ListedName | null {
  return listed[at] ?? null;
}

/** For each word, the longest listed name that begins with it. */
function listedNames(words: readonly Word[], { names, longest }: Gazetteer): (ListedName | null)[] {
  return words.map(({ key }, at) => {
    const maxLength = Math.min(longest.get(key) ?? 0, words.length - at);
    let form = key;
    let found = maxLength > 0 ? (names.get(form) ?? null) : null;
    for (let length = 2; length <= maxLength; length += 1) {
      form += ` ${words[at + length - 1]?.key ?? ""}`;
      found = names.get(form) ?? found;
    }
    return found;
  });
}
