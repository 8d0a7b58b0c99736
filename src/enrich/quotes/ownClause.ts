import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import { isNaming } from "../../english/cues.ts";
import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import type { Attribution, Quotation } from "./rule.ts";
import { cueBefore } from "./rules/cueBefore.ts";

/** Who says something, by which rule. */
export interface Attributed {
  readonly id: QuoteRuleId;
  readonly attribution: Attribution;
}

/** Between a quotation and the subject of another clause: “…”, while the mayor, or Quist, said that it rained. */
const OTHER_CLAUSE = /^[\s,]*(?:and|but|while|whereas|although|though)\s[^,;:—–]*$/u;

/** What a verb says instead of the quotation before it: “…,” Quist said: “…” and “…,” Quist said that it rained. */
const COMPLEMENT = /^(?::|\s(?:that|it|he|she|they|there|news)\s)/u;

/** Nothing but the verb's object stands between it and the quotation: "called it a “mess”". */
const OBJECT = /^\s(?:(?:it|him|her|them|this|that)\s)?(?:as\s)?(?:an?\s|the\s)?$/u;

/**
 * Who says a part of a sentence, where a rule has found somebody in other words of the sentence: whoever the verb before it names,
 * if that verb governs it. Null if it is only the subject of another clause.
 */
export function ofOwnClause(quotation: Quotation, found: Attributed): Attributed | null {
  const { attribution } = found;
  if (!quotation.isFragment || found.id === cueBefore.id) return found;
  const { paragraph, quoted } = quotation;
  const isOther =
    attribution.followsQuotation &&
    OTHER_CLAUSE.test(paragraph.unquoted.slice(quoted.end, attribution.speaker.start));
  const earlier = cueBefore.find(quotation);
  if (!earlier) return isOther ? null : found;
  return isOther || isGovernedBy(quotation, earlier, found)
    ? { id: cueBefore.id, attribution: earlier }
    : found;
}

/** Whether the verb before a quotation, and not what a rule has found, tells whose words these are. */
function isGovernedBy(
  { paragraph, quoted }: Quotation,
  earlier: Attribution,
  { id, attribution }: Attributed,
): boolean {
  const { unquoted } = paragraph;
  const verb = unquoted.slice(attribution.cue.start, attribution.cue.end);
  const isMedium = id === "quotes/according-to" || verb.startsWith("report");
  if (isMedium && isPerson(earlier.speaker) && !isPerson(attribution.speaker)) return true;
  if (!attribution.followsQuotation) return false;
  const isBeforeVerb = attribution.speaker.end <= attribution.cue.start;
  if (isBeforeVerb && COMPLEMENT.test(unquoted.slice(attribution.cue.end, attribution.cue.end + 8)))
    return true;
  const named = unquoted.slice(earlier.cue.start, earlier.cue.end);
  return (
    isNaming(named) && !named.endsWith("ing") && OBJECT.test(unquoted.slice(earlier.cue.end, quoted.start))
  );
}

const isPerson = ({ names, isPronoun }: SpeakerPhrase) =>
  isPronoun || names.some(({ type }) => type === "person");
