import { isBase, isNoun, isPassive, SOURCE_NOUN, speechVerbs } from "../../english/cues.ts";
import { nounPhrase, type SpeakerPhrase } from "../../english/nounPhrase.ts";
import { type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import { subjectBefore } from "../../english/subject.ts";
import { verbAtEnd } from "../quotes/rules/cueAtEnd.ts";

/** The largest distance between a number and the words for its claimant, in characters. */
const REACH = 260;

const ACCORDING = /(?<!\p{L})according to\s+/iu;
const STATEMENT = new RegExp(`((?:\\p{Lu}[\\p{L}.’'-]*\\s)+)?${SOURCE_NOUN}(?=\\s[^.;:]*\\sthat\\s)`, "gu");

/**
 * The words for who claims a number, in the number's own sentence: after "according to", before a verb such as "said",
 * at the end of the sentence, or before a noun such as "statement". Null if the article states it without them.
 */
export function claimantOf(paragraph: Paragraph, at: number): SpeakerPhrase | null {
  const from = Math.max(sentenceStart(paragraph, at), at - REACH);
  const to = Math.min(sentenceEnd(paragraph, at), at + REACH);
  return (
    afterAccordingTo(paragraph, from, to) ??
    subjectOfVerb(paragraph, from, at) ??
    verbAtEnd(paragraph, at, to)?.speaker ??
    ownerOfStatement(paragraph, from, at)
  );
}

function afterAccordingTo(paragraph: Paragraph, from: number, to: number): SpeakerPhrase | null {
  const match = ACCORDING.exec(paragraph.unquoted.slice(from, to));
  if (!match) return null;
  const at = from + match.index + match[0].length;
  const rest = paragraph.unquoted.slice(at, to);
  const stop = /[,.;:](?:\s|$)|["“”]|\s(?:said|says|who|which|that)\s/.exec(rest);
  return nounPhrase(paragraph, at, at + (stop?.index ?? rest.length));
}

/** "Zelenskyy stated that around 11,000 troops had entered". */
function subjectOfVerb(paragraph: Paragraph, from: number, at: number): SpeakerPhrase | null {
  const { unquoted } = paragraph;
  for (const { form, index } of speechVerbs(unquoted.slice(from, at)).reverse()) {
    const start = from + index;
    const before = unquoted.slice(Math.max(from, start - 40), start);
    const gap = unquoted.slice(start + form.length, at);
    if (isNoun(form, before) || isPassive(before) || (isBase(form) && /\sto\s$/.test(before))) continue;
    // "In Kyiv, reports surfaced that": "reports" is a noun here.
    if (/s$/.test(form) && /(?:^|,)\s*$/.test(before)) continue;
    // "claimed 217 lives", "presented claims for $5 million"
    if (/^claim/.test(form) && /^\s*$|^\s(?:for|of|against|on)\s/.test(gap)) continue;
    // After a semicolon or a dash, the article speaks again.
    if (/[;—]/.test(gap)) return null;
    return subjectBefore(paragraph, start, from);
  }
  return null;
}

/** "a Pentagon statement on Monday that North Korea has deployed around 10,000 soldiers" */
function ownerOfStatement(paragraph: Paragraph, from: number, at: number): SpeakerPhrase | null {
  const found = [...paragraph.unquoted.slice(from, at).matchAll(STATEMENT)].at(-1);
  if (!found) return null;
  const start = from + found.index;
  const ownerLength = found[1]?.trim().length ?? 0;
  return nounPhrase(paragraph, start, start + (ownerLength || found[0].length));
}
