import { goesOn, interrupted, nextParagraph } from "./continued.ts";
import type { Draft } from "./draft.ts";
import { isFragment } from "./fragment.ts";
import type { Marked } from "./marks.ts";
import { type Paragraph, tailBefore } from "./reading.ts";
import type { Asked, Attribution, SpeakerRule } from "./rule.ts";
import { accordingTo } from "./rules/accordingTo.ts";
import { colon } from "./rules/colon.ts";
import { cueAfter } from "./rules/cueAfter.ts";
import { cueAtEnd } from "./rules/cueAtEnd.ts";
import { cueBefore } from "./rules/cueBefore.ts";
import { dash } from "./rules/dash.ts";
import { recent, whose } from "./whose.ts";

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
    for (const mark of paragraph.marks)
      drafts.push(draftOf({ paragraph, mark, isFragment: isFragment(paragraph, mark) }, index));
  });
  return withEarlierParts(drafts);

  function draftOf(asked: Asked, index: number): Draft {
    const { paragraph, mark } = asked;
    const last = drafts.at(-1);
    const fresh = (last?.utterance ?? 0) + 1;
    const found = asksSpeakers ? attributed(asked) : null;
    const chained =
      nextParagraph(last, paragraph, index, mark) ??
      (asksSpeakers && !found?.attribution.behind && mayBeInterrupted(asked)
        ? interrupted(last, paragraph, mark)
        : null);
    const base = { index, paragraph, mark, isFragment: asked.isFragment && !chained };
    const said = found && whose(found.attribution.speaker, paragraphs, index, recent(drafts, drafts.length));
    if (found && !(chained?.said && !found.attribution.behind)) {
      const { speaker, cue, confidence, behind } = found.attribution;
      return {
        ...base,
        utterance: chained?.utterance ?? fresh,
        said,
        cue,
        behind: behind ? Math.max(cue.end, speaker.end) : null,
        rule: found.rule,
        confidence: sureness(
          mark,
          said === null ? UNATTRIBUTED.quote : confidence * (speaker.isPronoun ? PRONOUN : 1),
        ),
        isContinued: false,
      };
    }
    const taken =
      chained ?? (asksSpeakers && !asked.isFragment ? goesOn(last, paragraph, index, mark) : null);
    return {
      ...base,
      utterance: taken?.utterance ?? fresh,
      said: taken?.said ?? null,
      cue: null,
      behind: null,
      rule: taken?.rule ?? "marks",
      confidence: sureness(mark, taken?.confidence ?? UNATTRIBUTED[asked.isFragment ? "fragment" : "quote"]),
      isContinued: taken?.isContinued ?? false,
    };
  }
}

/** A part of a sentence goes on with another only after a comma: “I think,” he said, “that it is.” */
function mayBeInterrupted({ paragraph, mark, isFragment }: Asked): boolean {
  return !isFragment || /[,—–]\s*$/.test(tailBefore(paragraph.text, mark.start));
}

function attributed(asked: Asked): { readonly rule: string; readonly attribution: Attribution } | null {
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
