import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import { namesWithin, type Paragraph } from "../../english/paragraphs.ts";
import type { QuotedSpan } from "../../english/quotationMarks.ts";
import { isSourceNoun } from "../../english/speakerNouns.ts";
import type { Continuation } from "./continuations.ts";
import type { QuoteDraft, ResolvedSpeaker } from "./quoteDraft.ts";
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
  const isUnlikely = quotation.isFragment && describesNobody(words);
  const resolved = isUnlikely ? null : resolveSpeaker(words, paragraphs, paragraphIndex, earlier);
  const isOther =
    words.isPronoun &&
    resolved !== null &&
    isAboutSpeaker(resolved.paragraph, Math.max(cue.end, words.end), resolved);
  const speaker = isOther ? null : resolved;
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

/** Whether a description has no noun that says anything: "the sound system added hits including “Quexa”". */
function describesNobody({ names, isPronoun, value }: SpeakerPhrase): boolean {
  if (names.length > 0 || isPronoun) return false;
  const words = value.split(/[^\p{L}’'-]+/u);
  const head = value.split(/\s(?:of|for|from|at|with|in|on|who|to)\s/)[0] ?? "";
  return /(?:^|\s)\p{Ll}[^\s]*$/u.test(head) && !words.some(isSourceNoun);
}

/**
 * Whether the words after a verb tell of the same person as the one whom its pronoun seems to mean: “…,” he said of Quist” isn't
 * said by Quist.
 */
function isAboutSpeaker(paragraph: Paragraph, from: number, { value }: ResolvedSpeaker): boolean {
  const about = /^\s(?:of|about)\s/.exec(paragraph.unquoted.slice(from, from + 7))?.[0];
  if (about === undefined) return false;
  const [name] = namesWithin(paragraph, from, from + MAX_ABOUT);
  return (
    name?.value === value &&
    /^(?:\p{Lu}[\p{L}.’'-]*\s)*$/u.test(paragraph.unquoted.slice(from + about.length, name.start))
  );
}

/** A title and a name after "of" have at most this many characters. */
const MAX_ABOUT = 60;

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
