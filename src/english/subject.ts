import { ADVERB } from "./adverb.ts";
import { appositionHead, beforeWho } from "./apposition.ts";
import { isNoun, speechVerbs } from "./cues.ts";
import { isSubject } from "./isSubject.ts";
import { mainSubject } from "./mainSubject.ts";
import { nounPhrase, type SpeakerPhrase } from "./nounPhrase.ts";
import { namesWithin, type Paragraph } from "./paragraphs.ts";
import { followingSubject } from "./subjectAfter.ts";

/** How far from its verb a subject is searched for, in characters. */
const REACH = 300;

/** Words that may come between a subject and its verb. */
const BETWEEN = new RegExp(
  `\\s+(?:has|had|have|having|is|was|were|are|been|be|being|also|later|then|once|again|even|still|further|not|would|will|could|should|may|might|must|can|did|does|do|never|always|often|first|just|only|earlier|soon|reportedly|publicly|${ADVERB}|today|yesterday|tonight|meanwhile|however|(?:went|goes) on to|(?:(?:on|last|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$`,
  "u",
);

/** What a clause begins after: a punctuation mark or a conjunction. */
const CLAUSE =
  /[;:—–(]\s*|--\s*|\s-\s|,\s+|\s(?:that|and|but|when|as|while|because|where|after|which|what|if|before|since|although|though|whom|how|why|or|than|until)\s+|["”’»]\s+/giu;

const CAPITALS = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*)*";

/** A body whose name ends with a list: "Department for Business, Energy and Industrial Strategy". */
const DEPARTMENT = new RegExp(
  `(?<!\\p{L})(?:Department|Ministry|Minister|Secretary|Office|Committee|Commission|Institute|Council|Board|Agency|Bureau|Association|Directorate)\\s(?:for|of|on)\\s(?:the\\s)?${CAPITALS}(?:,\\s${CAPITALS})*,?\\s(?:and|&)\\s${CAPITALS}$`,
  "u",
);

/**
 * The subject of a verb, from the words before it: Anna Suvorova in "Anna Suvorova, an analyst, said".
 * @param verb where the verb begins.
 * @param from where its sentence begins.
 */
export function subjectBefore(paragraph: Paragraph, verb: number, from: number): SpeakerPhrase | null {
  const start = Math.max(from, verb - REACH);
  const words = withoutBetween(paragraph.unquoted.slice(start, verb).replace(/\([^()]{1,60}\)/g, blank));
  const left = withoutAsides(words);
  if (left === "") return mainSubject(paragraph, start, verb);
  if (left !== words && /[–—-]$/.test(words)) return appositionHead(paragraph, start, left);
  const joint = /(?:^|[\s,])(?:and|but|or|then)$/i.exec(left);
  if (joint)
    return (
      subjectOfEarlierVerb(paragraph, start, left.slice(0, joint.index)) ??
      subjectOfSentence(paragraph, start, left, verb)
    );
  if (/,$/.test(left)) return appositionHead(paragraph, start, left.slice(0, -1));
  const who = /,?\swho$/.exec(left);
  if (who) {
    const whole = left.slice(0, who.index);
    return beforeWho(paragraph, start, whole) ?? appositionHead(paragraph, start, whole);
  }
  // "the West, which Churchill said": the person right before the verb.
  const near = namesWithin(paragraph, start, start + left.length).findLast(
    ({ end }) => end === start + left.length,
  );
  const isPerson = near?.type === "person" && isSubject(paragraph, near, start);
  const clauses = clausesOf(left);
  const last = clauses.at(-1);
  // Two names joined by "and" are one subject.
  const isPair = last?.[0].trim() === "and" && endsName(paragraph, start + last.index);
  // "The tall, quiet man": a comma between adjectives ends nothing.
  const isAdjective =
    last?.[0].trim() === "," && /(?:^|\s)(?:an?|the)\s[\p{L}-]+$/iu.test(left.slice(0, last.index));
  const boundary = isPair || isAdjective ? clauses.at(-2) : last;
  const isAlone = isPerson && !isPair;
  if (isAlone)
    return { start: near.start, end: near.end, value: near.value, names: [near], isPronoun: false };
  return subjectOfClause(paragraph, start, left, boundary);
}

/** What the words of the last clause name. */
function subjectOfClause(
  paragraph: Paragraph,
  start: number,
  left: string,
  boundary: RegExpExecArray | undefined,
): SpeakerPhrase | null {
  const clause = boundary ? boundary.index + boundary[0].length : 0;
  const phrase = nounPhrase(paragraph, start + clause, start + left.length);
  return (boundary && phrase && described(paragraph, phrase, start, boundary)) ?? phrase;
}

/** The person whom a description after a comma is about, where the second comma is left out: "Anna Suvorova, head of the firm said". */
function described(
  paragraph: Paragraph,
  { names, isPronoun }: SpeakerPhrase,
  start: number,
  boundary: RegExpExecArray,
): SpeakerPhrase | null {
  if (names.length > 0 || isPronoun || boundary[0].trim() !== ",") return null;
  const end = start + boundary.index;
  const name = namesWithin(paragraph, start, end).findLast((one) => one.end === end);
  const isFirst = name?.type === "person" && paragraph.unquoted.slice(start, name.start).trim() === "";
  return isFirst ? { start: name.start, end, value: name.value, names: [name], isPronoun: false } : null;
}

/** Where clauses end in some words. The commas in the name of a department at their end aren't such places. */
function clausesOf(words: string): RegExpExecArray[] {
  const list = DEPARTMENT.exec(words)?.index ?? words.length;
  return [...words.matchAll(CLAUSE)].filter(({ index }) => index < list);
}

/** The rest of "he's", "she'd", before its participle. */
const CONTRACTION = /(?<=\s(?:he|she|it|they|we|I))['’](?:s|d|ve|ll)$/i;

/** "He" in "the guest left when he heard it and said". */
function pronounOfClause(paragraph: Paragraph, start: number, left: string): SpeakerPhrase | null {
  const found = /.*\s(?:when|after|as|while|where|because|before|until|if)\s(he|she|they)\s/is.exec(left);
  if (!found?.[1]) return null;
  const end = start + found[0].length - 1;
  return nounPhrase(paragraph, end - found[1].length, end);
}

/** The subject of "said" for the second verb in "Anna Suvorova said no and added". */
function subjectOfEarlierVerb(paragraph: Paragraph, from: number, words: string): SpeakerPhrase | null {
  const verb = speechVerbs(words).findLast(
    ({ form, index }) => !form.endsWith("ing") && !isNoun(form, words.slice(Math.max(0, index - 40), index)),
  );
  if (!verb) return null;
  const at = from + verb.index;
  return followingSubject(paragraph, at, at + verb.form.length) ?? subjectBefore(paragraph, at, from);
}

/**
 * The words before a verb without what stands between dashes, where the subject can only stand before it: "Lee – as Suvorova
 * said – added", "Lee – a teacher – left and added".
 */
const withoutAsides = (words: string): string =>
  /(?:\s(?:--|[–—-])|[\s,](?:and|but|or|then))$/i.test(words)
    ? withoutBetween(words.replace(/\s(?:--|[–—-])\s[^–—\n]{1,120}?\s(?:--|[–—-])(?=\s|$)/g, blank))
    : words;

const blank = (words: string) => " ".repeat(words.length);

/** Without the words at the end that may stand between a subject and its verb: "also", "has". */
function withoutBetween(words: string): string {
  let left = words.trimEnd();
  for (let cut = BETWEEN.exec(left); cut; cut = BETWEEN.exec(left)) left = left.slice(0, cut.index).trimEnd();
  return left.replace(CONTRACTION, "");
}

/** The pronoun of a clause before a verb, or the subject of the sentence, if no clause with its own subject follows it. */
const subjectOfSentence = (paragraph: Paragraph, start: number, left: string, verb: number) =>
  pronounOfClause(paragraph, start, left) ??
  (OWN_CLAUSE.test(left) ? null : mainSubject(paragraph, start, verb));

/** Another clause, whose own subject is that of the verbs after it: ", and the council left and". */
const OWN_CLAUSE = /,\s(?:and|but|while)\s(?:the|an?|his|her|its|their|\p{Lu}[\p{L}’'-]+)\s/u;

const endsName = (paragraph: Paragraph, at: number) =>
  namesWithin(paragraph, at - REACH, at).some(({ end }) => end === at);
