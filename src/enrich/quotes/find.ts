import { type Paragraph, wordsBefore } from "../../english/paragraphs.ts";
import { interruptedUtterance, nextParagraph, sameSpeaker } from "./continuations.ts";
import { isFragment, isQuotedName } from "./fragment.ts";
import { ofOwnClause } from "./ownClause.ts";
import type { QuoteDraft } from "./quoteDraft.ts";
import type { Quotation, SpeakerRule } from "./rule.ts";
import { accordingTo } from "./rules/accordingTo.ts";
import { colon } from "./rules/colon.ts";
import { cueAfter } from "./rules/cueAfter.ts";
import { cueAtEnd } from "./rules/cueAtEnd.ts";
import { cueBefore } from "./rules/cueBefore.ts";
import { dash } from "./rules/dash.ts";
import { paragraphBefore, sentenceBefore } from "./sentenceBefore.ts";
import { transcriptTurns } from "./transcript.ts";
import {
  type AttributionMatch,
  type QuoteContext,
  withEarlierSpeaker,
  withOwnSpeaker,
} from "./withSpeaker.ts";

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

/**
 * The quotations of an article's paragraphs with their speakers, in order.
 * @param isEnglish whether the rules, which are for English, may look for speakers.
 */
export function draftQuotes(paragraphs: readonly Paragraph[], isEnglish: boolean): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  const turns = isEnglish ? transcriptTurns(paragraphs) : new Map<number, QuoteDraft>();
  paragraphs.forEach((paragraph, paragraphIndex) => {
    const turn = turns.get(paragraphIndex);
    // What somebody quotes in a talk is part of their own words.
    if (turn) drafts.push({ ...turn, utterance: (drafts.at(-1)?.utterance ?? 0) + 1 });
    else
      for (const quoted of paragraph.quotations) {
        const quotation = { paragraph, paragraphIndex, quoted, isFragment: isFragment(paragraph, quoted) };
        drafts.push(draftOf(quotation, { paragraphs, drafts, isEnglish }));
      }
  });
  return withSpeakersOfLaterParts(drafts);
}

function draftOf(quotation: Quotation, context: QuoteContext): QuoteDraft {
  const { drafts, isEnglish } = context;
  const last = lastWords(drafts);
  const isName = quotation.isFragment && isQuotedName(quotation.paragraph, quotation.quoted);
  const match = isEnglish && !isName ? attributionOf(quotation) : null;
  const followsQuotation = match?.attribution.followsQuotation ?? false;
  const earlierPart =
    nextParagraph(last, quotation) ??
    (isEnglish && !followsQuotation && mayContinue(quotation) ? interruptedUtterance(last, quotation) : null);
  // Part of a longer utterance is not a fragment.
  const part = earlierPart ? { ...quotation, isFragment: false } : quotation;
  if (match && (followsQuotation || !earlierPart?.speaker))
    return withOwnSpeaker(part, match, earlierPart, context);
  if (earlierPart || !isEnglish || quotation.isFragment) return withEarlierSpeaker(part, earlierPart, last);
  const nearby = attributionNearby(quotation, context);
  if (nearby) return withOwnSpeaker(part, nearby, null, context);
  return withEarlierSpeaker(part, sameSpeaker(last, quotation), last);
}

/** The quotation before; the name of a programme is nobody's words, so what somebody says goes on after it. */
function lastWords(drafts: readonly QuoteDraft[]): QuoteDraft | undefined {
  const last = drafts.at(-1);
  if (!last?.isFragment || last.speaker !== null || !isQuotedName(last.paragraph, last.quoted)) return last;
  const before = drafts.at(-2);
  return before?.paragraph === last.paragraph ? before : last;
}

/** A fragment continues an utterance only after a comma or a dash: “I think,” he said, “that it is.” */
function mayContinue({ paragraph, quoted, isFragment }: Quotation): boolean {
  return !isFragment || /[,—–]\s*$/.test(wordsBefore(paragraph.text, quoted.start));
}

/** A speaker whom the sentence or the paragraph before names. */
function attributionNearby(quotation: Quotation, { paragraphs }: QuoteContext): AttributionMatch | null {
  const { paragraphIndex } = quotation;
  const inSentence = sentenceBefore(quotation);
  if (inSentence)
    return { rule: "quotes/sentence-before", attribution: inSentence, paragraphIndex, isContinued: true };
  const before = paragraphIndex - 1;
  const attribution = paragraphBefore(quotation, paragraphs[before]);
  return (
    attribution && { rule: "quotes/paragraph-before", attribution, paragraphIndex: before, isContinued: true }
  );
}

function attributionOf(quotation: Quotation): AttributionMatch | null {
  for (const { id, find } of RULES) {
    const attribution = find(quotation);
    const own = attribution && ofOwnClause(quotation, { id, attribution });
    if (own) {
      const { paragraphIndex } = quotation;
      return { rule: own.id, attribution: own.attribution, paragraphIndex, isContinued: false };
    }
  }
  return null;
}

/** If only the last part of an utterance has a speaker, the parts before it get the same speaker. */
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
            strength: later.strength,
            isContinued: true,
          }
        : draft;
    reversed.push(resolved);
    later = resolved;
  }
  return reversed.reverse();
}
