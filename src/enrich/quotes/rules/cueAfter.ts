import { type CueVerb, cueVerbs, isBase, isBlaming, isNaming, isNoun } from "../../../english/cues.ts";
import type { SpeakerPhrase } from "../../../english/nounPhrase.ts";
import { type Paragraph, sentenceEnd } from "../../../english/paragraphs.ts";
import { isSpeakerNoun } from "../../../english/speakerNouns.ts";
import { subjectBefore } from "../../../english/subject.ts";
import { followingSubject, subjectAfter } from "../../../english/subjectAfter.ts";
import { isAbbreviatedAt } from "../../../text/abbreviations.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** The largest distance between the closing quotation mark and the verb, in characters. */
const REACH = 160;

/** What may come between the quotation and a verb that precedes its speaker: "later said the mayor". */
const ADVERBS = /^[\s,—–-]*(?:(?:also|later|then|\p{Ll}+ly)\s)?$/u;

/** Punctuation that ends a sentence or a clause. */
const STOP = /[.;:!?](?=\s)/g;

/** The longest description of a speaker after a fragment and "said", in words. */
const MAX_DESCRIPTION = 5;

/** "…," said Anna Suvorova, an analyst. "…," Zelenskyy said. "…," he told reporters. */
export const cueAfter: SpeakerRule = { id: "quotes/cue-after", find };

function find({ paragraph, quoted, isFragment }: Quotation): Attribution | null {
  const rest = paragraph.unquoted.slice(quoted.end, quoted.end + REACH);
  if (
    !sentenceContinues(paragraph.text.slice(quoted.inner.start, quoted.inner.end).trimEnd(), rest, isFragment)
  )
    return null;
  // “Is that all?” asked Duarte: the sentence seems to end at the question mark, but the verb follows.
  const isEnded = /[.!?…]\s*$/.test(paragraph.unquoted.slice(quoted.inner.start, quoted.inner.end));
  const [found] = cueVerbs(isEnded ? rest : rest.slice(0, sentenceEnd(paragraph, quoted.end) - quoted.end));
  const before = rest.slice(0, found?.index ?? 0);
  if (!found || !isAttributed(found, before)) return null;
  const cue = { start: quoted.end + found.index, end: quoted.end + found.index + found.form.length };
  const precedesSpeaker = ADVERBS.test(before);
  const speaker = precedesSpeaker
    ? subjectAfter(paragraph, cue.end)
    : (followingSubject(paragraph, cue.start, cue.end) ?? subjectBefore(paragraph, cue.start, quoted.end));
  if (!speaker || (isBase(found.form) && !precedesSpeaker && speaker.names.length === 1)) return null;
  // A “sham,” denounced her plan: such a verb has an object after it.
  if (isFragment && precedesSpeaker && (isNaming(found.form) || isLongDescription(paragraph, speaker)))
    return null;
  const strength = precedesSpeaker || speaker.start - quoted.end < 12 ? 0.95 : 0.75;
  return { speaker, cue, strength, followsQuotation: true };
}

/**
 * Whether a verb after a quotation can be about it, given the words between. In “…,” suggesting that it was late, the
 * subject comes before the quotation.
 */
function isAttributed({ form }: CueVerb, between: string): boolean {
  return !(
    isNoun(form, between) ||
    form.endsWith("ing") ||
    !isBlaming(form, "") ||
    /["“„«`]/.test(between) ||
    hasStop(between)
  );
}

/** Whether a sentence or a clause ends within some words; the full stop of "Gen. Lee" doesn't end one. */
function hasStop(words: string): boolean {
  return [...words.matchAll(STOP)].some(
    ({ 0: sign, index }) => sign !== "." || !isAbbreviatedAt(words, index),
  );
}

/** Whether the sentence continues after the quotation: after a comma, a question, or with a small letter. */
function sentenceContinues(inner: string, rest: string, isFragment: boolean): boolean {
  if (/[,?!…—–-][’'\s]*$/.test(inner) || /^\s*[,—–]/.test(rest)) return true;
  return !isFragment && /^\s+\p{Ll}/u.test(rest);
}

/** Whether words are too long for a speaker: a report on “This Week,” said the request gives the country a right. */
function isLongDescription({ unquoted }: Paragraph, { start, end, names }: SpeakerPhrase): boolean {
  const words = unquoted.slice(start, end).split(" ");
  return names.length === 0 && words.length > MAX_DESCRIPTION && !isSpeakerNoun(words.at(-1) ?? "");
}
