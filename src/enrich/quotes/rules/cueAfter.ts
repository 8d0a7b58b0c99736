import { cueVerbs, isBase, isNoun } from "../cues.ts";
import { sentenceEnd } from "../reading.ts";
import type { Asked, Attribution, SpeakerRule } from "../rule.ts";
import { subjectAfter, subjectBefore } from "../subject.ts";

/** How far behind the closing mark the verb may stand, in characters. */
const REACH = 160;

/** What may stand before the verb when the speaker follows it: "later said the mayor". */
const ADVERBS = /^[\s,—–-]*(?:(?:also|later|then|\p{Ll}+ly)\s)?$/u;

/** "…," said Anna Suvorova, an analyst. "…," Zelenskyy said. "…," he told reporters. */
export const cueAfter: SpeakerRule = { name: "cue after", find };

function find({ paragraph, mark, isFragment }: Asked): Attribution | null {
  const { unquoted } = paragraph;
  const last = unquoted[mark.inner.end - 1] ?? "";
  const rest = unquoted.slice(mark.end, mark.end + REACH);
  const goesOn = /[,?!…—–-]/.test(paragraph.text[mark.inner.end - 1] ?? "") || /^\s*[,—–]/.test(rest);
  if (!goesOn && (isFragment || !/^\s+\p{Ll}/u.test(rest))) return null;
  // A question's or an exclamation's mark may end the sentence; the verb is then in the next one.
  const isEnded = /[.!?…]/.test(last);
  const limit = isEnded ? REACH : sentenceEnd(paragraph, mark.end) - mark.end;
  const verbs = cueVerbs();
  const found = verbs.exec(rest);
  if (!found || found.index > limit) return null;
  const [cueStart, cueEnd] = [mark.end + found.index, mark.end + found.index + found[0].length];
  const before = rest.slice(0, found.index);
  if (
    /["“„«]|[.;:!?]\s/.test(
      before.replace(/(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St)|\p{Lu})\.\s/gu, ""),
    )
  )
    return null;
  const isLead = ADVERBS.test(before);
  const speaker = isLead ? subjectAfter(paragraph, cueEnd) : subjectBefore(paragraph, cueStart, mark.end);
  if (!speaker || (isBase(found[0]) && !isLead && speaker.names.length === 1)) return null;
  const near = isLead || speaker.start - mark.end < 12;
  return { speaker, cue: { start: cueStart, end: cueEnd }, confidence: near ? 0.95 : 0.75, behind: true };
}
