import { isAbbreviatedAt } from "../text/abbreviations.ts";
import { nounPhrase, type SpeakerPhrase } from "./nounPhrase.ts";
import type { Paragraph } from "./paragraphs.ts";

/** How far after its verb a subject is searched for, in characters. */
const REACH = 300;

/** The subject of a verb, from the words after it: "said Anna Suvorova, an analyst". */
export function subjectAfter(paragraph: Paragraph, verbEnd: number): SpeakerPhrase | null {
  const rest = paragraph.unquoted.slice(verbEnd, verbEnd + REACH);
  const stop = /["“„«»`;:—]|--|[.!?](?=\s+(?:["“‘«„]|\p{Lu})|\s*$)|\n/gu;
  let end = rest.length;
  for (const { index } of rest.matchAll(stop)) {
    if (rest[index] === "." && isAbbreviatedAt(rest, index)) continue;
    end = index;
    break;
  }
  const clause = rest.slice(0, end);
  const comma = clause.indexOf(",");
  const first = nounPhrase(paragraph, verbEnd, verbEnd + (comma < 0 ? end : comma));
  if (!first || first.names.length > 0 || comma < 0) return first;
  // "said the company's chief executive, Maria Lopez"
  const next = clause.indexOf(",", comma + 1);
  const second = nounPhrase(paragraph, verbEnd + comma + 1, verbEnd + (next < 0 ? end : next));
  const isName =
    second?.names.some(({ type, start }) => type === "person" && start - second.start < 12) ?? false;
  return isName && !first.isPronoun ? second : first;
}

/**
 * The subject that follows its verb after a quotation or a comma: "…,” said Anna Suvorova", "The bridge, says Anna
 * Suvorova, is". After a comma, it must be a person's name that a comma or the end of the sentence follows.
 */
export function followingSubject(paragraph: Paragraph, verb: number, verbEnd: number): SpeakerPhrase | null {
  const { unquoted } = paragraph;
  const before = unquoted.slice(Math.max(0, verb - 30), verb);
  const isQuoted = /["”’»][\s,]*(?:\p{Ll}+ly\s)?$/u.test(before);
  if (!isQuoted && !/,\s(?:\p{Ll}+ly\s)?$/u.test(before)) return null;
  const subject = subjectAfter(paragraph, verbEnd);
  if (
    !subject ||
    subject.isPronoun ||
    /^\s(?:that|he|she|they|it|his|her)\s/.test(unquoted.slice(verbEnd, verbEnd + 8))
  )
    return null;
  const isPerson = subject.names.some(({ type }) => type === "person");
  const after = unquoted.slice(subject.end, subject.end + 60);
  return isQuoted || (isPerson && /^(?:\s\([^)]*\))?(?:[,.;]|$)/.test(after)) ? subject : null;
}
