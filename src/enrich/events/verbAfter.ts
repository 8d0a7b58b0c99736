import { type Token, tokensOf } from "./tokens.ts";
import type { Verb } from "./verbBefore.ts";
import { isPast, readingOf } from "./verbGroup.ts";
import { MODALS, NEGATIONS, PRESENT } from "./words.ts";

/** How many words and signs a subject may have. */
const REACH = 30;

const SUBORDINATE =
  /^(?:when|as|while|after|before|since|because|although|though|once|until|just as|with)\s/i;
const CONDITION = /^(?:if|unless|whether|should|had)\s/i;
const RELATIVE = /^(?:who|which|whose|whom|where|that|when)$/;

/** Words of a future or a supposition, up to the next sign or "that". */
const OPEN = /^[^,;:.—]*?(?<![\p{L}])(?:will|is to|are to|would|could|might|may|should|must)(?![\p{L}])/u;
const SPEECH =
  /^(?:said|told|announced|claimed|stated|reported|warned|argued|added|wrote|asked|urged|called|accused|promised|declared)$/;

/**
 * The past form that a time at the beginning of a sentence belongs to: "made" in "In June, Kim Jong Un made a visit".
 * Null if the first verb is in another tense, or it didn't happen.
 * @param words what follows the time.
 */
export function mainVerbAfter(words: string): Verb | null {
  const from = startOfClause(words);
  if (from === null) return null;
  const clause = words.slice(from);
  const verb = firstVerb(tokensOf(clause).slice(0, REACH));
  return verb && isSure(clause, verb) ? { form: verb.text, index: from + verb.index } : null;
}

/** Where the main clause begins; null if it is a condition, or there is none. */
function startOfClause(words: string): number | null {
  const lead = /^[\s,]*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  if (CONDITION.test(rest)) return null;
  if (!SUBORDINATE.test(rest)) return lead;
  const comma = rest.indexOf(",");
  return comma < 0 ? null : lead + comma + 1;
}

/** The first verb of a clause, if it is in the past tense. */
function firstVerb(tokens: readonly Token[]): Token | null {
  let at = 0;
  while (at < tokens.length) {
    const word = tokens[at]?.text ?? "";
    if (RELATIVE.test(word)) at = afterRelative(tokens, at);
    else if (isVerb(tokens, at)) return pastVerb(tokens, at);
    else if (ends(word)) return null;
    else at += 1;
  }
  return null;
}

/** Whether a word is an auxiliary, or a past form that is no adjective. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  isAuxiliary(tokens[at]) || (isPast(tokens[at]) && readingOf(tokens, at) !== "adjective");

const isAuxiliary = (token: Token | undefined): boolean => /^(?:was|were|had)$/.test(token?.text ?? "");

/** The verb at a place, if it tells something that happened: "signed" in "was signed", "met". */
function pastVerb(tokens: readonly Token[], at: number): Token | null {
  if (isAuxiliary(tokens[at])) return participleAfter(tokens, at);
  return readingOf(tokens, at) === "event" ? (tokens[at] ?? null) : null;
}

/** Whether no verb of the past can follow in the clause. */
const ends = (word: string): boolean =>
  /^[;:—–]$/.test(word) || [MODALS, NEGATIONS, PRESENT].some((words) => words.has(word));

/** Where a relative clause between commas ends; the end of the words for any other one, as its verb isn't that of the sentence. */
function afterRelative(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return tokens[at - 1]?.text === "," && end > 0 ? end + 1 : tokens.length;
}

/** "signed" in "was signed", "was quickly signed"; null for "was in Moscow" and "was not signed". */
function participleAfter(tokens: readonly Token[], auxiliary: number): Token | null {
  const rest = tokens.slice(auxiliary + 1, auxiliary + 5);
  const found = rest.findIndex(
    ({ text }) => !/ly$|^(?:also|then|later|been|first|once|again|already)$/.test(text),
  );
  const at = auxiliary + 1 + found;
  return found >= 0 && isPast(tokens[at]) && readingOf(tokens, at) === "event" ? (tokens[at] ?? null) : null;
}

/** Whether the words after a verb don't make it a part of a plan: "a man accused of murder will". */
const isSure = (clause: string, { text, index }: Token): boolean =>
  SPEECH.test(text) || !OPEN.test(clause.slice(index + text.length));

/** The past form right after a time: "announced" in "Putin on Monday announced". */
export function verbRightAfter(words: string): Verb | null {
  const tokens = tokensOf(words.slice(0, 60));
  const at = tokens.findIndex(({ text }) => !/ly$|^(?:also|then|first|again)$/.test(text));
  // "Of those who came in 2021 had heard nothing": the past perfect tells of another time.
  const verb = tokens[at]?.text !== "had" && isVerb(tokens, at) ? pastVerb(tokens, at) : null;
  return verb && { form: verb.text, index: verb.index };
}
