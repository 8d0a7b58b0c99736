import { cueVerbs, isBase, isNoun } from "../../../english/cues.ts";
import type { Mentioned } from "../../../english/nounPhrase.ts";
import { type Paragraph, sentenceEnd } from "../../../english/paragraphs.ts";
import { subjectAfter, subjectBefore } from "../../../english/subject.ts";
import { isAbbreviatedAt } from "../../../text/abbreviations.ts";
import type { Asked, Attribution, SpeakerRule } from "../rule.ts";

/** How far behind the closing mark the verb may stand, in characters. */
const REACH = 160;

/** What may stand before the verb when the speaker follows it: "later said the mayor". */
const ADVERBS = /^[\s,—–-]*(?:(?:also|later|then|\p{Ll}+ly)\s)?$/u;

/** A mark that ends a sentence or a clause. */
const STOP = /[.;:!?](?=\s)/g;

/** A title's words are nobody's when a lone description of more words follows. */
const MAX_DESCRIPTION = 5;

/** "…," said Anna Suvorova, an analyst. "…," Zelenskyy said. "…," he told reporters. */
export const cueAfter: SpeakerRule = { name: "cue after", find };

function find({ paragraph, mark, isFragment }: Asked): Attribution | null {
  const rest = paragraph.unquoted.slice(mark.end, mark.end + REACH);
  if (!isOpen(paragraph.text.slice(mark.inner.start, mark.inner.end).trimEnd(), rest, isFragment))
    return null;
  // A question's or an exclamation's mark may end the sentence; the verb is then in the next one.
  const isEnded = /[.!?…]\s*$/.test(paragraph.unquoted.slice(mark.inner.start, mark.inner.end));
  const [found] = cueVerbs(isEnded ? rest : rest.slice(0, sentenceEnd(paragraph, mark.end) - mark.end));
  const before = rest.slice(0, found?.index ?? 0);
  if (!found || isNoun(found.form, before)) return null;
  if (/["“„«`]/.test(before) || hasStop(before)) return null;
  const cue = { start: mark.end + found.index, end: mark.end + found.index + found.form.length };
  const isLead = ADVERBS.test(before);
  const speaker = isLead ? subjectAfter(paragraph, cue.end) : subjectBefore(paragraph, cue.start, mark.end);
  if (!speaker || (isBase(found.form) && !isLead && speaker.names.length === 1)) return null;
  if (isFragment && isLead && isLongDescription(paragraph, speaker)) return null;
  const confidence = isLead || speaker.start - mark.end < 12 ? 0.95 : 0.75;
  return { speaker, cue, confidence, behind: true };
}

/** Whether a sentence or a clause ends in some words; the full stop of "Gen. Lee" doesn't end one. */
function hasStop(words: string): boolean {
  return [...words.matchAll(STOP)].some(
    ({ 0: mark, index }) => mark !== "." || !isAbbreviatedAt(words, index),
  );
}

/** Whether the sentence goes on behind the marks: after a comma, a question, or with a small letter. */
function isOpen(inner: string, rest: string, isFragment: boolean): boolean {
  if (/[,?!…—–-]$/.test(inner) || /^\s*[,—–]/.test(rest)) return true;
  return !isFragment && /^\s+\p{Ll}/u.test(rest);
}

/** “This Week,” said the request gives the country a right. */
function isLongDescription({ unquoted }: Paragraph, { start, end, names }: Mentioned): boolean {
  return names.length === 0 && unquoted.slice(start, end).split(" ").length > MAX_DESCRIPTION;
}
