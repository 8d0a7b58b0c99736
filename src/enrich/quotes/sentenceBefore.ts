import { isNoun, isPassive, speechVerbs } from "../../english/cues.ts";
import type { SpeakerPhrase } from "../../english/nounPhrase.ts";
import { isAtEnd, isAtStart, type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import { subjectBefore } from "../../english/subject.ts";
import { followingSubject } from "../../english/subjectAfter.ts";
import type { Span } from "../../records/span.ts";
import type { Attribution, Quotation } from "./rule.ts";
import { introducer } from "./rules/colon.ts";
import { verbAtEnd } from "./rules/cueAtEnd.ts";

/** The longest sentence before a quotation that is looked at, in characters. */
const REACH = 400;

/** The speaker of a sentence, and the verb that says that somebody speaks. */
interface Reported {
  readonly speaker: SpeakerPhrase;
  readonly cue: Span;
}

/**
 * The speaker of the sentence before a quotation that is a sentence by itself: "The dam held, Ada Quist said. “We were
 * lucky.”" It is a guess that the same person goes on.
 */
export function sentenceBefore({ paragraph, quoted, isFragment }: Quotation): Attribution | null {
  const at = sentenceStart(paragraph, quoted.start);
  const isAlone =
    paragraph.unquoted.slice(at, quoted.start).trim() === "" && endsSentence(paragraph, quoted.end);
  if (isFragment || at === 0 || !isAlone) return null;
  const reported = reportedIn(paragraph, sentenceStart(paragraph, at - 1), at);
  return reported && { ...reported, strength: 0.7, followsQuotation: false };
}

/** Whether nothing follows a quotation in its sentence: words after it would be about it. */
const endsSentence = (paragraph: Paragraph, end: number) =>
  paragraph.unquoted.slice(end, sentenceEnd(paragraph, end - 1)).trim() === "";

/**
 * The speaker in the paragraph before a quotation that is a whole paragraph, if that one ends with a colon: "The mayor
 * issued a statement:".
 */
export function paragraphBefore(
  { paragraph, quoted }: Quotation,
  before: Paragraph | undefined,
): Attribution | null {
  if (!before || !isAtStart(paragraph, quoted.start) || !isAtEnd(paragraph, quoted.end)) return null;
  if (!/:\s*$/.test(before.unquoted.slice(-4))) return null;
  const end = before.unquoted.length;
  const start = sentenceStart(before, end - 1);
  if (end - start > REACH) return null;
  const reported = reportedIn(before, start, end);
  if (reported) return { ...reported, strength: 0.75, followsQuotation: false };
  const speaker = introducer(before, start, end);
  return speaker && { speaker, cue: { start: end - 1, end }, strength: 0.7, followsQuotation: false };
}

/** Who speaks in a sentence without a quotation of its own: the subject of its last clause, else of its first verb. */
function reportedIn(paragraph: Paragraph, start: number, end: number): Reported | null {
  const words = paragraph.unquoted.slice(start, end);
  if (end - start > REACH || /["“”„«»]/.test(words)) return null;
  const last = verbAtEnd(paragraph, start, end);
  if (last) return last;
  const verbs = speechVerbs(words).filter(({ form, index }) => {
    const before = words.slice(Math.max(0, index - 40), index);
    return !form.endsWith("ing") && !isNoun(form, before) && !isPassive(before) && !/\sto\s$/.test(before);
  });
  const [first] = verbs;
  if (!first) return null;
  const cue = { start: start + first.index, end: start + first.index + first.form.length };
  const speaker =
    followingSubject(paragraph, cue.start, cue.end) ?? subjectBefore(paragraph, cue.start, start);
  return speaker && { speaker, cue };
}
