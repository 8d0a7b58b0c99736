import { type Paragraph, tailBefore } from "../../english/paragraphs.ts";
import type { Marked } from "../../english/quotationMarks.ts";
import { type Continued, goesOn, interrupted, nextParagraph } from "./continued.ts";
import type { Draft } from "./draft.ts";
import { isFragment } from "./fragment.ts";
import { recent, whose } from "./resolveSpeaker.ts";
import type { Asked, Attribution, SpeakerRule } from "./rule.ts";
import { accordingTo } from "./rules/accordingTo.ts";
import { colon } from "./rules/colon.ts";
import { cueAfter } from "./rules/cueAfter.ts";
import { cueAtEnd } from "./rules/cueAtEnd.ts";
import { cueBefore } from "./rules/cueBefore.ts";
import { dash } from "./rules/dash.ts";

/** Asked in this order; the first that answers has it. */
const RULES: readonly SpeakerRule[] = [
  // What stands behind a comma in the marks belongs to them; what stands before may be another's.
  cueAfter,
  // Before verbs: "according to the ministry, which said".
  accordingTo,
  cueBefore,
  cueAtEnd,
  dash,
  // Last: a colon alone says little.
  colon,
];

/** How sure it is that marks stand around somebody's words, where nobody is named. */
const UNATTRIBUTED = { quote: 0.8, fragment: 0.6 };

/** A pronoun's antecedent is a guess. */
const PRONOUN = 0.75;
const UNCLOSED = 0.5;
const SINGLE = 0.95;

/**
 * The quotations of an article's paragraphs with their speakers, in order.
 * @param asksSpeakers whether the rules for English words may be asked.
 */
export function draftQuotes(paragraphs: readonly Paragraph[], asksSpeakers: boolean): Draft[] {
  const drafts: Draft[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const mark of paragraph.marks) {
      const asked = { paragraph, mark, isFragment: isFragment(paragraph, mark) };
      const found = asksSpeakers ? attributed(asked) : null;
      const last = drafts.at(-1);
      const chained = chainedTo(last, asked, index, found, asksSpeakers);
      const base = { index, paragraph, mark, isFragment: asked.isFragment && !chained };
      const isOwn = found !== null && (found.attribution.behind || !chained?.said);
      drafts.push(
        isOwn
          ? ownSpeaker(base, found, chained, drafts, paragraphs)
          : takenOver(
              base,
              chained ?? (asksSpeakers && !asked.isFragment ? goesOn(last, paragraph, index, mark) : null),
              last,
            ),
      );
    }
  });
  return withEarlierParts(drafts);
}

type Base = Pick<Draft, "index" | "paragraph" | "mark" | "isFragment">;

const next = (last: Draft | undefined) => (last?.utterance ?? 0) + 1;

/** The quotation before this one, where both are parts of one utterance. */
function chainedTo(
  last: Draft | undefined,
  asked: Asked,
  index: number,
  found: Found | null,
  asksSpeakers: boolean,
): Continued | null {
  const { paragraph, mark } = asked;
  const chained = nextParagraph(last, paragraph, index, mark);
  if (chained || !asksSpeakers || found?.attribution.behind || !mayBeInterrupted(asked)) return chained;
  return interrupted(last, paragraph, mark);
}

/** A quotation whose own words name its speaker. */
function ownSpeaker(
  base: Base,
  { rule, attribution }: Found,
  chained: Continued | null,
  drafts: readonly Draft[],
  paragraphs: readonly Paragraph[],
): Draft {
  const { speaker, cue, confidence, behind } = attribution;
  const said = whose(speaker, paragraphs, base.index, recent(drafts, drafts.length));
  const sure = said === null ? UNATTRIBUTED.quote : confidence * (speaker.isPronoun ? PRONOUN : 1);
  return {
    ...base,
    utterance: chained?.utterance ?? next(drafts.at(-1)),
    said,
    cue,
    behind: behind ? Math.max(cue.end, speaker.end) : null,
    rule,
    confidence: sureness(base.mark, sure),
    isContinued: false,
  };
}

/** A quotation that takes its speaker over, or has none. */
function takenOver(base: Base, taken: Continued | null, last: Draft | undefined): Draft {
  return {
    ...base,
    utterance: taken?.utterance ?? next(last),
    said: taken?.said ?? null,
    cue: null,
    behind: null,
    rule: taken?.rule ?? "marks",
    confidence: sureness(
      base.mark,
      taken?.confidence ?? UNATTRIBUTED[base.isFragment ? "fragment" : "quote"],
    ),
    isContinued: taken?.isContinued ?? false,
  };
}

/** A part of a sentence goes on with another only after a comma: “I think,” he said, “that it is.” */
function mayBeInterrupted({ paragraph, mark, isFragment }: Asked): boolean {
  return !isFragment || /[,—–]\s*$/.test(tailBefore(paragraph.text, mark.start));
}

interface Found {
  readonly rule: string;
  readonly attribution: Attribution;
}

function attributed(asked: Asked): Found | null {
  for (const { name, find } of RULES) {
    const attribution = find(asked);
    if (attribution) return { rule: name, attribution };
  }
  return null;
}

function sureness(mark: Marked, confidence: number): number {
  const known = confidence * (mark.isClosed ? 1 : UNCLOSED) * (mark.isSingle ? SINGLE : 1);
  return Math.round(known * 100) / 100;
}

/** An utterance whose speaker is named with its last part: the parts before are the same person's. */
function withEarlierParts(drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  let later: Draft | null = null;
  for (const draft of [...drafts].reverse()) {
    const isPart = later?.said && draft.said === null && draft.utterance === later.utterance;
    const whole: Draft =
      isPart && later
        ? {
            ...draft,
            said: later.said,
            rule: "next paragraph",
            confidence: later.confidence,
            isContinued: true,
          }
        : draft;
    found.push(whole);
    later = whole;
  }
  return found.reverse();
}
