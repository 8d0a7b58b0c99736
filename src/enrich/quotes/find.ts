import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import { type Paragraph, tailBefore } from "../../english/paragraphs.ts";
import type { Marked } from "../../english/quotationMarks.ts";
import { type Continuation, interruptedUtterance, nextParagraph, sameSpeaker } from "./continuations.ts";
import { isFragment } from "./fragment.ts";
import type { QuoteDraft } from "./quoteDraft.ts";
import { quotationsBefore, resolveSpeaker } from "./resolveSpeaker.ts";
import type { Attribution, Quotation, SpeakerRule } from "./rule.ts";
import { accordingTo } from "./rules/accordingTo.ts";
import { colon } from "./rules/colon.ts";
import { cueAfter } from "./rules/cueAfter.ts";
import { cueAtEnd } from "./rules/cueAtEnd.ts";
import { cueBefore } from "./rules/cueBefore.ts";
import { dash } from "./rules/dash.ts";

/** The rules are tried in this order; the first match wins. */
const RULES: readonly SpeakerRule[] = [
  // Words after a comma in the quotation certainly belong to it; words before it may belong to another one.
  cueAfter,
  // Before the rules for verbs, for the sake of "according to the ministry, which said".
  accordingTo,
  cueBefore,
  cueAtEnd,
  dash,
  // Last, because a colon may also follow words that are not a speaker.
  colon,
];

/** The confidence that quotation marks without a named speaker are around somebody's words. */
const UNATTRIBUTED = { quote: 0.8, fragment: 0.6 };

/** Factors that lower the confidence: an uncertain antecedent, a missing closing mark, single quotation marks. */
const PRONOUN = 0.75;
const UNCLOSED = 0.5;
const SINGLE = 0.95;

/** What is known when a quotation is looked at. */
interface Context {
  readonly paragraphs: readonly Paragraph[];
  /** The quotations before it. */
  readonly drafts: readonly QuoteDraft[];
  readonly isEnglish: boolean;
}

/**
 * The quotations of an article's paragraphs with their speakers, in order.
 * @param isEnglish whether the rules, which are for English, may look for speakers.
 */
export function draftQuotes(paragraphs: readonly Paragraph[], isEnglish: boolean): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  paragraphs.forEach((paragraph, paragraphIndex) => {
    for (const quoted of paragraph.marks) {
      const quotation = { paragraph, paragraphIndex, quoted, isFragment: isFragment(paragraph, quoted) };
      drafts.push(draftOf(quotation, { paragraphs, drafts, isEnglish }));
    }
  });
  return withSpeakersOfLaterParts(drafts);
}

function draftOf(quotation: Quotation, context: Context): QuoteDraft {
  const { drafts, isEnglish } = context;
  const last = drafts.at(-1);
  const match = isEnglish ? attributionOf(quotation) : null;
  const followsQuotation = match?.attribution.followsQuotation ?? false;
  const earlierPart =
    nextParagraph(last, quotation) ??
    (isEnglish && !followsQuotation && mayContinue(quotation) ? interruptedUtterance(last, quotation) : null);
  const whole = earlierPart ? { ...quotation, isFragment: false } : quotation;
  if (match && (followsQuotation || !earlierPart?.speaker))
    return withOwnSpeaker(whole, match, earlierPart, context);
  const mayTakeOver = isEnglish && !quotation.isFragment;
  return withEarlierSpeaker(whole, earlierPart ?? (mayTakeOver ? sameSpeaker(last, quotation) : null), last);
}

/** A fragment continues an utterance only after a comma or a dash: “I think,” he said, “that it is.” */
function mayContinue({ paragraph, quoted, isFragment }: Quotation): boolean {
  return !isFragment || /[,—–]\s*$/.test(tailBefore(paragraph.text, quoted.start));
}

/** The rule that matched, and what it found. */
interface AttributionMatch {
  readonly rule: QuoteRuleId;
  readonly attribution: Attribution;
}

function attributionOf(quotation: Quotation): AttributionMatch | null {
  for (const { id, find } of RULES) {
    const attribution = find(quotation);
    if (attribution) return { rule: id, attribution };
  }
  return null;
}

/** A quotation whose speaker is named beside it. */
function withOwnSpeaker(
  quotation: Quotation,
  { rule, attribution }: AttributionMatch,
  earlierPart: Continuation | null,
  { paragraphs, drafts }: Context,
): QuoteDraft {
  const { speaker: words, cue, confidence, followsQuotation } = attribution;
  const earlier = quotationsBefore(drafts, drafts.length);
  const speaker = resolveSpeaker(words, paragraphs, quotation.paragraphIndex, earlier);
  const ownConfidence = speaker === null ? UNATTRIBUTED.quote : confidence * (words.isPronoun ? PRONOUN : 1);
  return {
    ...quotation,
    utterance: earlierPart?.utterance ?? nextUtterance(drafts.at(-1)),
    speaker,
    cue,
    attributionEnd: followsQuotation ? Math.max(cue.end, words.end) : null,
    rule,
    confidence: adjusted(ownConfidence, quotation.quoted),
    isContinued: false,
  };
}

/** A quotation that has the speaker of an earlier one, or none. */
function withEarlierSpeaker(
  quotation: Quotation,
  continuation: Continuation | null,
  last: QuoteDraft | undefined,
): QuoteDraft {
  const confidence = continuation?.confidence ?? UNATTRIBUTED[quotation.isFragment ? "fragment" : "quote"];
  return {
    ...quotation,
    utterance: continuation?.utterance ?? nextUtterance(last),
    speaker: continuation?.speaker ?? null,
    cue: null,
    attributionEnd: null,
    rule: continuation?.rule ?? "quotes/quotation-marks",
    confidence: adjusted(confidence, quotation.quoted),
    isContinued: continuation?.isContinued ?? false,
  };
}

const nextUtterance = (last: QuoteDraft | undefined) => (last?.utterance ?? 0) + 1;

function adjusted(confidence: number, { isClosed, isSingle }: Marked): number {
  return Math.round(confidence * (isClosed ? 1 : UNCLOSED) * (isSingle ? SINGLE : 1) * 100) / 100;
}

/** If the speaker of an utterance is named only after its last part, the parts before get the same speaker. */
function withSpeakersOfLaterParts(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const reversed: QuoteDraft[] = [];
  let later: QuoteDraft | null = null;
  for (const draft of [...drafts].reverse()) {
    const isEarlierPart = draft.speaker === null && draft.utterance === later?.utterance;
    const resolved: QuoteDraft =
      isEarlierPart && later?.speaker
        ? {
            ...draft,
            speaker: later.speaker,
            rule: "quotes/paragraphs",
            confidence: later.confidence,
            isContinued: true,
          }
        : draft;
    reversed.push(resolved);
    later = resolved;
  }
  return reversed.reverse();
}
