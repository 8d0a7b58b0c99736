import { isPastForm, tellsEvent } from "./pastVerbs.ts";
import { isNameLike, type Token } from "./tokens.ts";
import { ADVERBS, DETERMINERS, MODALS, NEGATIONS, PRESENT } from "./words.ts";

/** What a past form is: whether it is an adjective there, and whether it tells something that happened. */
type Reading = "event" | "perfect" | "adjective" | "no event";

/** Forms of "be" and "have" that make a past form a passive or a past perfect. */
const AUXILIARIES = new Set(["was", "were", "been", "had", "having", "got"]);

/** The auxiliaries of the perfect: "has signed". */
const PERFECT = new Set(["has", "have"]);

const UNREAL = new Set(["to", "be", "being", "get", "gets", "getting"]);

/**
 * How the past form at a place of some words is meant: "was signed" tells an event, "the signed letter" has an adjective,
 * "would be signed", "was not signed" and "expected" tell none. "Has signed" is a perfect: no time that is over can belong to
 * it.
 */
export function readingOf(tokens: readonly Token[], at: number): Reading {
  if (isAdjective(tokens, at)) return "adjective";
  if (!tellsEvent(tokens[at]?.text ?? "")) return "no event";
  const word = wordBefore(tokens, at);
  if (PERFECT.has(word)) return "perfect";
  return [MODALS, NEGATIONS, UNREAL, PRESENT].some((words) => words.has(word)) ? "no event" : "event";
}

/** The word before a verb and its auxiliaries and adverbs, in lower case. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const isPassed = (word: string) => ADVERBS.has(word) || word.endsWith("ly") || AUXILIARIES.has(word);
  let index = at - 1;
  while (isPassed(tokens[index]?.text.toLowerCase() ?? "")) index -= 1;
  return tokens[index]?.text.toLowerCase() ?? "";
}

/** Whether a past form describes the noun after it: "a planned visit", "newly elected leaders", "the country’s failed coup". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.text.toLowerCase() ?? "";
  return DETERMINERS.has(word) || /[’'](?:s|)$/.test(word);
}

/** Whether a token is a past form of a verb. */
export const isPast = (token: Token | undefined): token is Token =>
  token !== undefined && !isNameLike(token) && isPastForm(token.text);
