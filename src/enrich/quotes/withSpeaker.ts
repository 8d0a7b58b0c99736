import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import type { QuotedSpan } from "../../english/quotationMarks.ts";
import type { Continuation } from "./continuations.ts";
import { describesThing, isAboutSpeaker } from "./notSpeaker.ts";
import type { QuoteDraft } from "./quoteDraft.ts";
import { quotationsBefore, resolveSpeaker } from "./resolveSpeaker.ts";
import type { Attribution, Quotation } from "./rule.ts";

/** The strength that quotation marks without a named speaker are around somebody's words. */
const UNATTRIBUTED = { quote: 0.8, fragment: 0.6 };

/** Factors that lower the strength: an uncertain antecedent, a missing closing mark, single quotation marks. */
const PRONOUN = 0.75;
const UNCLOSED = 0.5;
const SINGLE = 0.95;

/** What is known when a quotation is looked at. */
export interface QuoteContext {
  readonly paragraphs: readonly Paragraph[];
  /** The quotations before it. */
  readonly drafts: readonly QuoteDraft[];
  readonly isEnglish: boolean;
}

/** The rule that matched, and what it found. */
export interface AttributionMatch {
  readonly rule: QuoteRuleId;
  readonly attribution: Attribution;
  /** The paragraph of the words for the speaker and of the cue. */
  readonly paragraphIndex: number;
  /** Whether these words are about what comes before the quotation, so that it is a guess that they are about it too. */
  readonly isContinued: boolean;
}

/** A quotation whose speaker is named beside it. */
export function withOwnSpeaker(
  quotation: Quotation,
  { rule, attribution, paragraphIndex, isContinued }: AttributionMatch,
  earlierPart: Continuation | null,
  { paragraphs, drafts }: QuoteContext,
): QuoteDraft {
  const { speaker: words, cue, strength, followsQuotation } = attribution;
  const earlier = quotationsBefore(drafts, drafts.length);
  const isThing = quotation.isFragment && describesThing(words, paragraphs[paragraphIndex], cue);
  const resolved = isThing ? null : resolveSpeaker(words, paragraphs, paragraphIndex, earlier);
  const speaker = resolved && isAboutSpeaker(resolved, cue) ? null : resolved;
  const ownStrength = speaker === null ? UNATTRIBUTED.quote : strength * (words.isPronoun ? PRONOUN : 1);
  return {
    ...quotation,
    utterance: earlierPart?.utterance ?? nextUtterance(drafts.at(-1)),
    speaker,
    cue: paragraphIndex === quotation.paragraphIndex ? cue : null,
    attributionEnd: followsQuotation ? Math.max(cue.end, words.end) : null,
    rule,
    strength: adjusted(ownStrength, quotation.quoted),
    isContinued,
  };
}

/** A quotation that has the speaker of an earlier one, or none. */
export function withEarlierSpeaker(
  quotation: Quotation,
  continuation: Continuation | null,
  last: QuoteDraft | undefined,
): QuoteDraft {
  const strength = continuation?.strength ?? UNATTRIBUTED[quotation.isFragment ? "fragment" : "quote"];
  return {
    ...quotation,
    utterance: continuation?.utterance ?? nextUtterance(last),
    speaker: continuation?.speaker ?? null,
    cue: null,
    attributionEnd: null,
    rule: continuation?.rule ?? "quotes/quotation-marks",
    strength: adjusted(strength, quotation.quoted),
    isContinued: continuation?.isContinued ?? false,
  };
}

const nextUtterance = (last: QuoteDraft | undefined) => (last?.utterance ?? 0) + 1;

function adjusted(strength: number, { isClosed, isSingle }: QuotedSpan): number {
  return Math.round(strength * (isClosed ? 1 : UNCLOSED) * (isSingle ? SINGLE : 1) * 100) / 100;
}
