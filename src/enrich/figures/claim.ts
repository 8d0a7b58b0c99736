import { isBase, isNoun, SOURCE_NOUN, speechVerbs } from "../../english/cues.ts";
import { type Mentioned, nounPhrase } from "../../english/nounPhrase.ts";
import { type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import { subjectBefore } from "../../english/subject.ts";
import { verbAtEnd } from "../quotes/rules/cueAtEnd.ts";

/** How far from a number its source is looked for, in characters. */
const REACH = 260;

const ACCORDING = /(?<!\p{L})according to\s+/iu;
const NOUN_SOURCE = new RegExp(`((?:\\p{Lu}[\\p{L}.’'-]*\\s)+)?${SOURCE_NOUN}(?=\\s[^.;:]*\\sthat\\s)`, "gu");
const PASSIVE = /(?:^|\s)(?:is|was|are|were|been|being|be)\s+(?:\p{Ll}+ly\s+|also\s+)?$/u;

/**
 * Who says so, by the words of the number's own sentence: "according to", a verb before it, or a
 * verb at the sentence's end; null where the article itself says it.
 */
export function claimBy(paragraph: Paragraph, at: number): Mentioned | null {
  const from = Math.max(sentenceStart(paragraph, at), at - REACH);
  const to = Math.min(sentenceEnd(paragraph, at), at + REACH);
  return (
    according(paragraph, from, to) ??
    verbBefore(paragraph, from, at) ??
    verbAtEnd(paragraph, at, to)?.speaker ??
    statement(paragraph, from, at)
  );
}

function according(paragraph: Paragraph, from: number, to: number): Mentioned | null {
  const match = ACCORDING.exec(paragraph.unquoted.slice(from, to));
  if (!match) return null;
  const at = from + match.index + match[0].length;
  const rest = paragraph.unquoted.slice(at, to);
  const stop = /[,.;:](?:\s|$)|["“”]|\s(?:said|says|who|which|that)\s/.exec(rest);
  return nounPhrase(paragraph, at, at + (stop?.index ?? rest.length));
}

/** "Zelenskyy stated that around 11,000 troops had entered". */
function verbBefore(paragraph: Paragraph, from: number, at: number): Mentioned | null {
  const { unquoted } = paragraph;
  for (const { form, index } of speechVerbs(unquoted.slice(from, at)).reverse()) {
    const start = from + index;
    const before = unquoted.slice(Math.max(from, start - 40), start);
    const gap = unquoted.slice(start + form.length, at);
    if (isNoun(form, before) || PASSIVE.test(before) || (isBase(form) && /\sto\s$/.test(before))) continue;
    // "In Kyiv, reports surfaced that": a noun with no subject before it.
    if (/s$/.test(form) && /(?:^|,)\s*$/.test(before)) continue;
    // "claimed 217 lives", "presented claims for $5 million"
    if (/^claim/.test(form) && /^\s*$|^\s(?:for|of|against|on)\s/.test(gap)) continue;
    // Another clause of the article's own: "who said he was tired, was among 20 people arrested".
    if (/[;—]/.test(gap)) return null;
    return subjectBefore(paragraph, start, from);
  }
  return null;
}

/** "a Pentagon statement on Monday that North Korea has deployed around 10,000 soldiers" */
function statement(paragraph: Paragraph, from: number, at: number): Mentioned | null {
  const found = [...paragraph.unquoted.slice(from, at).matchAll(NOUN_SOURCE)].at(-1);
  if (!found) return null;
  const start = from + found.index;
  const whose = found[1]?.trim().length ?? 0;
  return nounPhrase(paragraph, start, whose > 0 ? start + whose : start + found[0].length);
}
