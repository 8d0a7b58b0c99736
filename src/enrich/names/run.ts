import { type Gazetteer, type Known, lookup } from "./gazetteer.ts";
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
  readonly initial: boolean;
  readonly capitals: boolean;
  /** A small word between two capitalised ones: "of", "for the", "and", "de". */
  readonly link: boolean;
}

/** Words in capitals that stand together, with the small words between them, and what stands around. */
export interface Run {
  readonly words: readonly Word[];
  /** The tokens before, the nearest last; up to three. */
  readonly before: readonly Token[];
  /** The tokens after, the nearest first; up to four. */
  readonly after: readonly Token[];
  /** Whether its line is a headline, in which every word has a capital. */
  readonly headline: boolean;
  /** Whether a hyphen ties a word in lower case to its end: "Moscow-based". */
  readonly tied: boolean;
  readonly lists: Gazetteer;
  /** For each word the longest name of the lists that begins there. */
  readonly known: readonly (Known | null)[];
}

const LINKS = new Set(["of", "for", "and", "the", "on", "&"]);
const AFTER_LINK = new Set(["the"]);
const MAX_WORDS = 24;

const isCapital = (token: Token | undefined) => token?.shape === "capital" || token?.shape === "capitals";

/** Whether a hyphen and nothing else stands between the tokens at `at - 1` and `at + 1`. */
function hyphenAt(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  const next = tokens[at + 1];
  return hyphen?.text === "-" && !hyphen.spaced && next !== undefined && !next.spaced;
}

/** The end of the word that begins at the token `at`: further tokens where hyphens join a name's parts. */
function wordAt(tokens: readonly Token[], at: number, { names, common, possessives }: Gazetteer): number {
  let to = at + 1;
  const own = tokens[at];
  if (own && tokens[to]?.shape === "possessive" && possessives.has(`${own.text}'s`)) return to + 1;
  while (hyphenAt(tokens, to) && to - at < 6) {
    const left = tokens[to - 1];
    const right = tokens[to + 1];
    if (!left || !right) break;
    if (right.shape === "number" || right.shape === "mark") break;
    if (right.shape === "lower" && (right.text.length > 6 || common.has(right.text))) break;
    const whole = names.has(`${left.text}-${right.text}`);
    if (!whole && isCapital(right) && (names.has(left.text) || names.has(right.text))) break;
    to += 2;
  }
  return to;
}

/** The small words that may stand between the capitalised words of a name, as an end; `at` where there are none. */
function linkEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.spaced) return at;
  const text = token.text.toLowerCase();
  if (token.shape === "lower" && PARTICLES.has(text)) {
    let to = at + 1;
    while (to - at < 3 && PARTICLES.has(tokens[to]?.text ?? "")) to += 1;
    if (tokens[to]?.text === "-" && !tokens[to]?.spaced) to += 1;
    return isCapital(tokens[to]) ? to : at;
  }
  if (!LINKS.has(token.text)) return at;
  const next = tokens[at + 1];
  const to =
    next && AFTER_LINK.has(next.text) && token.text !== "&" && token.text !== "and" ? at + 2 : at + 1;
  return token.text !== "the" && isCapital(tokens[to]) && tokens[to]?.spaced ? to : at;
}

/** Particles that begin a name where nothing stands before them: "bin Laden", "al-Sadr". */
const LEADING = new Set("al el bin ibn abu van von de".split(" "));

/** The end of what begins a run at the token `at`: its first capitalised word; `at` where none begins. */
function startsRun(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || isCapital(token)) return token ? at + 1 : at;
  if (!LEADING.has(token.text)) return at;
  const to = tokens[at + 1]?.text === "-" && !tokens[at + 1]?.spaced ? at + 2 : at + 1;
  return isCapital(tokens[to]) ? to + 1 : at;
}

/** The runs of a block's tokens, in order. */
export function runsOf(text: string, tokens: readonly Token[], headline: boolean, lists: Gazetteer): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = startsRun(tokens, at);
    if (from === at) {
      at += 1;
      continue;
    }
    const first = at;
    const words: Word[] = [];
    const push = (from: number, to: number, link: boolean) => {
      const head = tokens[from];
      const last = tokens[to - 1];
      if (!head || !last) return;
      const word = text.slice(head.start, last.end);
      const key = lookup(word);
      words.push({
        text: word,
        lower: key.toLowerCase(),
        key,
        start: head.start,
        end: last.end,
        initial: head.initial,
        capitals: head.shape === "capitals" && to === from + 1,
        link,
      });
    };
    for (; at < from - 1; at += 1) push(at, at + 1, true);
    while (at < tokens.length && words.length < MAX_WORDS) {
      const to = wordAt(tokens, at, lists);
      push(at, to, false);
      at = to;
      if (isCapital(tokens[at]) && tokens[at]?.spaced && !tokens[at]?.initial) continue;
      const linked = linkEnd(tokens, at);
      if (linked === at) break;
      for (; at < linked; at += 1) push(at, at + 1, true);
    }
    runs.push({
      words,
      before: tokens.slice(Math.max(0, first - 3), first),
      after: tokens.slice(at, at + 4),
      headline,
      tied: hyphenAt(tokens, at),
      lists,
      known: knownNames(words, lists),
    });
  }
  return runs;
}

/** The longest name of the lists that begins at a run's word. */
export function knownAt({ known }: Run, at: number): Known | null {
  return known[at] ?? null;
}

/** For each word the longest name of the lists that begins there. */
function knownNames(words: readonly Word[], { names, longest }: Gazetteer): (Known | null)[] {
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
