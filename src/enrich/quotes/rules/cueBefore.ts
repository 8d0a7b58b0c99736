import {
  type CueVerb,
  cueVerbs,
  isBase,
  isBlaming,
  isNaming,
  isNoun,
  isNounOfCountry,
  isPassive,
} from "../../../english/cues.ts";
import { mainSubject } from "../../../english/mainSubject.ts";
import { nounPhrase, type SpeakerPhrase } from "../../../english/nounPhrase.ts";
import { namesWithin, type Paragraph, sentenceStart } from "../../../english/paragraphs.ts";
import { subjectOfParticiple } from "../../../english/participle.ts";
import { subjectBefore } from "../../../english/subject.ts";
import { followingSubject } from "../../../english/subjectAfter.ts";
import type { Span } from "../../../records/span.ts";
import { isNotSaid } from "../notSaid.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** The largest distance between the verb and the opening quotation mark, in characters. */
const REACH = 160;

/** "He went on to say" is no wish: he said it. */
const GOES_ON = /\s(?:went|goes|going) on to\s$/;

/** A verb whose participle has the same subject: "Quist kept asking". */
const KEEPS = /\s(?:kept|keeps?|began|begins?|started|starts|stopped|continued)\s$/u;

/** Zelenskyy said: "…". She added, "…". He described the troops as "a big boost". */
export const cueBefore: SpeakerRule = { id: "quotes/cue-before", find };

function find({ paragraph, quoted, isFragment }: Quotation): Attribution | null {
  const from = Math.max(sentenceStart(paragraph, quoted.start), quoted.start - 600);
  const left = paragraph.unquoted.slice(from, quoted.start);
  const hasNoPunctuation = !/[:,]\s*$/.test(left);
  const found = lastCue(paragraph, { left, from, isFragment, hasNoPunctuation });
  if (!found) return null;
  const gap = left.slice(found.end - from);
  if (hasNoPunctuation && !isFragment && !leadsToQuotation(gap)) return null;
  if (!belongsToVerb(gap, isFragment)) return null;
  if (isFragment && isNotSaid(found.verb, left.slice(0, found.start - from), gap)) return null;
  const speaker = speakerOfVerb(paragraph, found, from);
  if (!speaker) return null;
  const words = gap.trim().split(/\s+/).length;
  const strength = isFragment ? (words <= 4 ? 0.8 : 0.6) : hasNoPunctuation ? 0.8 : 0.9;
  return { speaker, cue: { start: found.start, end: found.end }, strength, followsQuotation: false };
}

interface Cue extends Span {
  readonly verb: string;
  readonly isPassive: boolean;
}

/** The words of a sentence before a quotation. */
interface WordsBefore {
  readonly left: string;
  /** Where they begin in the paragraph. */
  readonly from: number;
  readonly isFragment: boolean;
  /** Whether neither a colon nor a comma comes directly before the quotation. */
  readonly hasNoPunctuation: boolean;
}

/** The last verb before the quotation that reports or names; offsets are within the paragraph. */
function lastCue(paragraph: Paragraph, words: WordsBefore): Cue | null {
  const { unquoted } = paragraph;
  const { left, from, isFragment, hasNoPunctuation } = words;
  let last: Cue | null = null;
  for (const { form: verb, index } of cueVerbs(left)) {
    const before = unquoted.slice(Math.max(0, from + index - 40), from + index);
    if (
      isOtherThanCue(paragraph, words, { form: verb, index }) ||
      isNoun(verb, before) ||
      !isBlaming(verb, left.slice(index + verb.length))
    )
      continue;
    if (isBase(verb) && /(?:^|\s)to\s$/.test(before) && !isFragment && !GOES_ON.test(before)) continue;
    if (isNaming(verb) && !isFragment && hasNoPunctuation) continue;
    last = { start: from + index, end: from + index + verb.length, verb, isPassive: isPassive(before) };
  }
  return last && left.length - (last.end - from) <= REACH ? last : null;
}

/** Whether what the words before and after it show it to be is no verb of a speaker: "Russian attacks", "a blog, called the “Feed”". */
function isOtherThanCue(
  paragraph: Paragraph,
  { left, from }: WordsBefore,
  { form, index }: CueVerb,
): boolean {
  const before = left.slice(0, index);
  if (isOnlyNamed(form, before, left.slice(index + form.length))) return true;
  return isNounOfCountry(form, before) && namesWithin(paragraph, from, from + index).length === 0;
}

/** "A blog, called the “Feed,”": whose name follows directly speaks no words, unless it is "what the mayor, Ada Quist, called". */
const isOnlyNamed = (verb: string, before: string, after: string) =>
  /^(?:called|labell?ed|termed|dubbed|branded)$/.test(verb) &&
  /,\s$/.test(before) &&
  /^\s+(?:(?:an?|the)\s+)?$/i.test(after) &&
  !/(?:^|\s)what\s/i.test(before);

/** "told reporters in Lima on Monday that": words between a verb and a quotation without a comma or a colon. */
const leadsToQuotation = (words: string) => {
  const gap = words.replace(/,\s(?:though|however|too|instead|in turn),/, "");
  return (
    /^(?:\s+[^\s,;:]+){0,18}\s+$/.test(gap) &&
    /(?:^|\s)(?:that|as|saying)\s+$|^\s+$|\sthat\s(?:in|on|by|for)\s(?:\p{L}+\s){1,3}$/u.test(gap)
  );
};

/** Whether the words between the verb and the quotation belong to the verb, and not to a clause with its own subject. */
function belongsToVerb(gap: string, isFragment: boolean): boolean {
  if (/["“”„«»]|[;—]/.test(gap))
    return isFragment && /^[^;—]*\s(?:and|or|but|,)?\s*(?:\p{Ll}+\s+){0,4}$/u.test(gap) && !/[;—]/.test(gap);
  return (
    !/(?:,|\s)(?:while|although|though|because|which|who|whose|after|before|until)\s/.test(gap) || !isFragment
  );
}

/** The subject of the verb; the agent after "by" if it is passive; the person who "was quoted as saying". */
function speakerOfVerb(
  paragraph: Paragraph,
  { start, end, verb, isPassive: hasAgent }: Cue,
  from: number,
): SpeakerPhrase | null {
  if (hasAgent && verb !== "quoted") {
    const by = /^\s+by\s+/.exec(paragraph.unquoted.slice(end, end + 10));
    if (!by) return null;
    const at = end + by[0].length;
    const stop = /\s(?:as|to|in|on|for|that)\s|[,.;:]/.exec(paragraph.unquoted.slice(at, at + 120));
    return mainSubject(paragraph, at, at + (stop?.index ?? 0));
  }
  if (verb === "saying") {
    const quoted = quotedAsSaying(paragraph, from, start);
    if (quoted) return quoted;
  }
  const auxiliary = KEEPS.exec(paragraph.unquoted.slice(from, start))?.[0];
  if (auxiliary !== undefined) return subjectBefore(paragraph, start - auxiliary.length, from);
  if (!verb.endsWith("ing")) {
    const subject = subjectBefore(paragraph, start, from);
    const isPerson = subject?.names.some(({ type }) => type === "person") ?? false;
    return (isPerson ? null : followingSubject(paragraph, start, end)) ?? subject;
  }
  return subjectOfParticiple(paragraph, from, start);
}

/** The official in "The agency quoted an official as saying" and "an official was quoted as saying". */
function quotedAsSaying(paragraph: Paragraph, from: number, saying: number): SpeakerPhrase | null {
  const left = paragraph.unquoted.slice(from, saying);
  const match =
    /(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|report(?:ed|s|ing))(?:\s+(.{1,120}?))?\s+as\s+$/su.exec(left);
  if (!match) return null;
  const at = from + match.index;
  if (match[1] === undefined) return subjectBefore(paragraph, at, from);
  const start = at + match[0].indexOf(match[1]);
  return nounPhrase(paragraph, start, start + match[1].length);
}
