import type { Gazetteer } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";
import { HYPHENATED_PARTICLES, PARTICLES, TITLES } from "./words/people.ts";

const LINKS = new Set(["of", "for", "and", "on", "&"]);
const LINKS_WITH_ARTICLE = new Set(["of", "for", "on"]);

export const isCapital = (token: Token | undefined) =>
  token?.shape === "capital" || token?.shape === "capitals";

/** Whether the token at `at` is a hyphen that joins the tokens before and after it. */
function isJoiningHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  const next = tokens[at + 1];
  return hyphen?.text === "-" && !hyphen.afterSpace && next !== undefined && !next.afterSpace;
}

/** The index after the last token of the word that begins at `at`; hyphens may join several tokens. */
export function wordEnd(tokens: readonly Token[], at: number, lists: Gazetteer): number {
  let to = at + 1;
  if (tokens[to]?.shape === "possessive" && isPartOfName(tokens, at, lists)) return to + 1;
  while (to - at < 6 && isJoiningHyphen(tokens, to) && isOneWord(tokens[to - 1], tokens[to + 1], lists))
    to += 2;
  return to;
}

/** Groups of people whose possessive begins or continues a name: "Kasna Children's Hospital". */
const GROUPS = new Set(["Children", "Women", "Men"]);
const SAINT = new Set(["St", "St.", "Saint"]);

/** Whether the possessive after a word belongs to a name: "McDonald's", "St Mary's", "Children's Hospital". */
function isPartOfName(tokens: readonly Token[], at: number, lists: Gazetteer): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at]?.text ?? "", tokens[at + 2]];
  if (lists.possessives.has(`${word}'s`)) return !isOfPerson(before, lists);
  const isBeforeCapital = isCapital(next) && next?.afterSpace === true && !next.isInitial;
  if (GROUPS.has(word) && isBeforeCapital && !tokens[at]?.isInitial) return true;
  const isSaint = SAINT.has(before?.text ?? "") && isCapital(tokens[at]) && !isCapital(tokens[at - 2]);
  return isSaint && !["St", "St."].some((saint) => lists.names.has(`${saint} ${word}`));
}

/** Whether a first name or a title stands before a word, so that it is somebody's surname: "Michael McDonald's". */
const isOfPerson = (before: Token | undefined, { firstNames }: Gazetteer) =>
  before !== undefined && (firstNames.has(before.text) || TITLES.has(before.text.toLowerCase()));

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
export function linkEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.afterSpace) return at;
  const isParticle = token.shape === "lower" && isParticleAt(tokens, at);
  const to = isParticle ? particlesEnd(tokens, at) : LINKS.has(token.text) ? at + linkLength(tokens, at) : at;
  return to > at && isCapital(tokens[to]) && (isParticle || tokens[to]?.afterSpace) ? to : at;
}

function isParticleAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return PARTICLES.has(word) || (HYPHENATED_PARTICLES.has(word) && isJoiningHyphen(tokens, at + 1));
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
export function firstCapitalEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || isCapital(token)) return token ? at + 1 : at;
  if (!LEADING_PARTICLES.has(token.text)) return at;
  const to = tokens[at + 1]?.text === "-" && !tokens[at + 1]?.afterSpace ? at + 2 : at + 1;
  return isCapital(tokens[to]) ? to + 1 : at;
}
