import { isBase, isNoun, isPassive, SOURCE_NOUN, speechVerbs } from "../../english/cues.ts";
import { nounPhrase, type SpeakerPhrase } from "../../english/nounPhrase.ts";
import { type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import { subjectOfParticiple } from "../../english/participle.ts";
import { isSourceNoun } from "../../english/speakerNouns.ts";
import { subjectBefore } from "../../english/subject.ts";
import { LAST_NUMBER } from "../../text/numberWords.ts";
import { sourceLength } from "../quotes/rules/accordingTo.ts";
import { verbAtEnd } from "../quotes/rules/cueAtEnd.ts";
import { isClaiming } from "./claimVerbs.ts";

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
  const found =
    afterAccordingTo(paragraph, at, from, to) ??
    subjectOfVerb(paragraph, from, at) ??
    verbAtEnd(paragraph, at, to)?.speaker ??
    ownerOfStatement(paragraph, from, at);
  return found && isSource(found) && !isCutOff(paragraph, found) && !isCounted(paragraph, found, at)
    ? found
    : null;
}

/** Words that give a share, or end with a number, whose noun is cut off: "average of 32 percent across all 50". */
const NUMBER_IN = new RegExp(`\\d\\s?(?:%|per\\s?cent)|(?:^|\\s)${LAST_NUMBER}$`, "iu");

/** Somebody else after a number who has counted it: "the $36.5 billion estimated by Orbis". */
const BY_OTHER =
  /^\S+(?:\s(?:[mb]illion|trillion|percent|per cent))?(?:\s\p{Ll}+){0,3}\s(?:estimated|reported|calculated|forecast|predicted|cited|claimed)\sby\s/u;

/** Whether the words for a claimant are a number themselves, or the number has another one. */
const isCounted = ({ unquoted }: Paragraph, { start, end, value }: SpeakerPhrase, at: number): boolean =>
  NUMBER_IN.test(value) || (start <= at && at < end) || BY_OTHER.test(unquoted.slice(at, at + 80));

/** Whether only the end of an unknown name was found: "Surveys" in "the Office of Maps and Surveys". */
function isCutOff({ unquoted }: Paragraph, { start, names }: SpeakerPhrase): boolean {
  const before = unquoted.slice(Math.max(0, start - 40), start);
  return (
    names.length === 0 &&
    /^\p{Lu}/u.test(unquoted.slice(start, start + 2)) &&
    /\p{Lu}[\p{L}’'-]+\s(?:and|of|for)\s$/u.test(before)
  );
}

/** A listed share's sign at its exchange, such as "ORB.L". */
const TICKER = /^\(?[A-Z0-9]{1,6}\.[A-Z]{1,3}\)?$/;

/** Whether words stand for a person, a body or a document: a pronoun, a name, or a noun for one of these. */
function isSource({ value, names, isPronoun }: SpeakerPhrase): boolean {
  if (TICKER.test(value)) return false;
  if (isPronoun || names.length > 0) return true;
  const head =
    value.replace(/^(?:one|some|many|most)\sof\s/i, "").split(/\s(?:of|for|from|at|with|in|by)\s/)[0] ?? "";
  const last = head.slice(head.lastIndexOf(" ") + 1);
  return isSourceNoun(last) || /^\p{Lu}/u.test(last);
}

function afterAccordingTo(
  paragraph: Paragraph,
  number: number,
  from: number,
  to: number,
): SpeakerPhrase | null {
  const match = ACCORDING.exec(paragraph.unquoted.slice(from, to));
  if (!match) return null;
  const at = from + match.index + match[0].length;
  const end = at + sourceLength(paragraph.unquoted.slice(at, to));
  // "according to the poll, where 40 seats are at stake": the writer adds something.
  const isAdded = /^,\s(?:where|which|who|when|while|though|although|but)\s/.test(
    paragraph.unquoted.slice(end, end + 12),
  );
  return isAdded && number >= end ? null : nounPhrase(paragraph, at, end);
}

/** "Zelenskyy stated that around 11,000 troops had entered" */
function subjectOfVerb(paragraph: Paragraph, from: number, at: number): SpeakerPhrase | null {
  const { unquoted } = paragraph;
  const verb = speechVerbs(unquoted.slice(from, at)).findLast(({ form, index }) => {
    const start = from + index;
    const before = unquoted.slice(Math.max(from, start - 40), start);
    return isVerb(form, before) && isClaiming(form, unquoted.slice(start + form.length, at));
  });
  if (!verb) return null;
  const start = from + verb.index;
  const gap = unquoted.slice(start + verb.form.length, at);
  if (isNewClause(gap)) return null;
  const subject = verb.form.endsWith("ing")
    ? subjectOfParticiple(paragraph, from, start)
    : subjectBefore(paragraph, start, from);
  return subject && isAside(paragraph, subject, from, gap) ? null : subject;
}

/** Whether a form is a verb, and not a noun as in "In Kyiv, reports surfaced that", a passive, a negation or a wish. */
function isVerb(form: string, before: string): boolean {
  if (isNoun(form, before) || isPassive(before)) return false;
  if (isBase(form) && /(?:\sto|n['’]t|\snot)\s$/.test(before)) return false;
  return !(/s$/.test(form) && /(?:^|,)\s*$/.test(before));
}

/** After a semicolon or a dash, the article speaks again, unless another dash ends what the first one began. */
function isNewClause(gap: string): boolean {
  const words = gap.replace(/\([^()]{0,60}\)?/g, "");
  return /;|,\s(?:while|whereas)\s/.test(words) || (words.match(/—|\s[-–]\s/g)?.length ?? 0) % 2 === 1;
}

/** Whether a clause only stands before the one with the number: "The day that Quist said no, 40 boats left". */
function isAside({ unquoted }: Paragraph, { start }: SpeakerPhrase, from: number, gap: string): boolean {
  const before = unquoted.slice(Math.max(from, start - 40), start);
  return (
    /(?:^|\s)(?:that|when|after|before|as|while|since|until|if|because)\s+(?:the\s)?(?:\p{Lu}\p{L}+\s)?$/iu.test(
      before,
    ) && gap.includes(",")
  );
}

/** "a Pentagon statement on Monday that North Korea has deployed around 10,000 soldiers" */
function ownerOfStatement(paragraph: Paragraph, from: number, at: number): SpeakerPhrase | null {
  const found = [...paragraph.unquoted.slice(from, at).matchAll(STATEMENT)].at(-1);
  if (!found) return null;
  const start = from + found.index;
  const ownerLength = found[1]?.trim().length ?? 0;
  return nounPhrase(paragraph, start, start + (ownerLength || found[0].length));
}
