import { isAbbreviatedAt } from "../text/abbreviations.ts";
import { isNoun, speechVerbs } from "./cues.ts";
import { isModifier } from "./modifier.ts";
import { nounPhrase, type SpeakerPhrase } from "./nounPhrase.ts";
import { type NamedSpan, namesWithin, type Paragraph } from "./paragraphs.ts";
import { isSpeakerNoun } from "./speakerNouns.ts";

/** How far from its verb a subject is searched for, in characters. */
const REACH = 300;

/** How far after the beginning of its sentence a name still counts as the subject, in characters. */
const SUBJECT_REACH = 100;

/** Words that may come between a subject and its verb. */
const BETWEEN =
  /\s+(?:has|had|have|having|is|was|were|are|been|be|being|also|later|then|once|again|even|still|further|not|would|will|could|should|may|might|must|can|did|does|do|never|always|often|first|just|only|earlier|soon|reportedly|publicly|\p{Ll}+ly|today|yesterday|tonight|meanwhile|however|(?:went|goes) on to|(?:(?:on|last|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** What a clause begins after: a punctuation mark or a conjunction. */
const CLAUSE =
  /[;:—–(]\s*|--\s*|\s-\s|,\s+|\s(?:that|and|but|when|as|while|because|where|after|which|what|if|before|since|although|though|whom|how|why|or|than|until)\s+|["”’»]\s+/giu;

/** An introductory phrase before the subject: "In a statement, ", "Speaking in Kyiv, ". */
const OPENING =
  /^\s*(?:(?:and|but|yet|so|then|or)\s)?(?:in|on|at|after|before|following|during|while|when|as|if|since|despite|with|without|speaking|asked|according|amid|by|for|from|although|though|because|once|earlier|later|last|this|meanwhile|however|yet|still|also|instead|moreover|recently|today|yesterday|\p{L}+ly|\p{L}+ing|\p{L}+day|\p{L}+ (?:days?|weeks?|months?|years?) (?:ago|later|earlier|before))(?![\p{L}])[^,]*,\s*/iu;

/**
 * The subject of a verb, from the words before it: Anna Suvorova in "Anna Suvorova, an analyst, said".
 * @param verb where the verb begins.
 * @param from where its sentence begins.
 */
export function subjectBefore(paragraph: Paragraph, verb: number, from: number): SpeakerPhrase | null {
  const start = Math.max(from, verb - REACH);
  let left = withoutAsides(paragraph.unquoted.slice(start, verb)).trimEnd();
  for (let cut = BETWEEN.exec(left); cut; cut = BETWEEN.exec(left)) left = left.slice(0, cut.index).trimEnd();
  left = left.replace(CONTRACTION, "");
  if (left === "") return mainSubject(paragraph, start, verb);
  const joint = /(?:^|[\s,])(?:and|but|or|then)$/i.exec(left);
  if (joint)
    return (
      subjectOfEarlierVerb(paragraph, start, start + joint.index) ??
      pronounOfClause(paragraph, start, left) ??
      mainSubject(paragraph, start, verb)
    );
  if (/,(?:\s+who)?$|\swho$/.test(left))
    return appositionHead(paragraph, start, left.replace(/,?\s*(?:who)?$/, ""));
  // "the West, which Churchill said": the person right before the verb.
  const near = namesWithin(paragraph, start, start + left.length).findLast(
    ({ end }) => end === start + left.length,
  );
  const isPerson = near?.type === "person" && isSubject(paragraph, near, start);
  const clauses = [...left.matchAll(CLAUSE)];
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
  const clause = boundary ? boundary.index + boundary[0].length : 0;
  return nounPhrase(paragraph, start + clause, start + left.length);
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
function subjectOfEarlierVerb(paragraph: Paragraph, from: number, to: number): SpeakerPhrase | null {
  const words = paragraph.unquoted.slice(from, to);
  const verb = speechVerbs(words).findLast(
    ({ form, index }) => !form.endsWith("ing") && !isNoun(form, words.slice(Math.max(0, index - 40), index)),
  );
  if (!verb) return null;
  const at = from + verb.index;
  return followingSubject(paragraph, at, at + verb.form.length) ?? subjectBefore(paragraph, at, from);
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

/** Blanks what stands in brackets: "Lee (R-Utah) said". */
const withoutAsides = (words: string) =>
  words.replace(/\([^()]{1,60}\)/g, (aside) => " ".repeat(aside.length));

const endsName = (paragraph: Paragraph, at: number) =>
  namesWithin(paragraph, at - REACH, at).some(({ end }) => end === at);

/** "Maria Lopez, the mayor of Lima, said", "Lopez, who leads the union, said", "The mayor, Maria Lopez, said". */
function appositionHead(paragraph: Paragraph, start: number, left: string): SpeakerPhrase | null {
  const commas = [...left.matchAll(/,\s+/g)].map(({ index }) => index).reverse();
  let end = left.length;
  let described: SpeakerPhrase | null = null;
  for (const comma of [...commas.slice(0, 4), -1]) {
    const from = comma < 0 ? 0 : comma + 1;
    const segment = nounPhrase(paragraph, start + from, start + end);
    const isFirst = comma < 0;
    if (segment && (isWhole(paragraph, segment, start + from) || (isFirst && segment.names.length > 0)))
      return segment;
    if (segment && isFirst) described = segment;
    if (comma >= 0) end = comma;
  }
  return described ?? mainSubject(paragraph, start, start + left.length);
}

/** Whether a segment is a person's name, perhaps after a title or a role, but not after an article. */
function isWhole({ unquoted }: Paragraph, { start, names }: SpeakerPhrase, from: number): boolean {
  return (
    names.some(({ type }) => type === "person") &&
    !/^\s*(?:an?|the)\s/i.test(`${unquoted.slice(from, start)} `)
  );
}

/** The subject of a sentence: its first name or pronoun, after an introductory phrase. */
export function mainSubject(paragraph: Paragraph, from: number, to: number): SpeakerPhrase | null {
  const sentence = paragraph.unquoted.slice(from, to);
  const opening = OPENING.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(opening);
  const pronoun = /^\s*(?:(?:and|but|so|yet|then|now|still)\s)?(?:he|she|they|it|we)(?=\s)/i.exec(rest);
  const at = from + opening;
  if (pronoun) return nounPhrase(paragraph, at, at + pronoun[0].length);
  const described = describedSubject(paragraph, at, to);
  if (described) return described;
  const name = namesWithin(paragraph, at, to).find(
    (one) =>
      one.start >= at && one.start < at + SUBJECT_REACH && one.end <= to && isSubject(paragraph, one, at),
  );
  return name
    ? { start: name.start, end: name.end, value: name.value, names: [name], isPronoun: false }
    : null;
}

/** A sentence's first words, from an article to a noun for people: "The Lopez campaign". */
const DESCRIBED =
  /^\s*(?:the|an?|his|her|its|their|one|another|several|two|some|many)(?:\s[\p{L}’'-]+){1,6}/iu;

/** The subject of a sentence if it is a description, and no person's name comes right after it. */
function describedSubject(paragraph: Paragraph, from: number, to: number): SpeakerPhrase | null {
  const words = DESCRIBED.exec(paragraph.unquoted.slice(from, Math.min(to, from + SUBJECT_REACH)))?.[0];
  if (words === undefined) return null;
  const all = [...words.matchAll(/[\p{L}’'-]+/gu)];
  const first = all.findIndex(({ 0: word }) => isSpeakerNoun(word));
  if (first < 0) return null;
  const last = all
    .slice(first)
    .findLastIndex(
      ({ 0: word }, index, rest) =>
        isSpeakerNoun(word) && rest.slice(0, index).every(([one]) => isSpeakerNoun(one)),
    );
  const noun = all[first + Math.max(0, last)];
  if (!noun) return null;
  const end = from + noun.index + noun[0].length;
  if (namesWithin(paragraph, end, end + 40).some(({ type, start }) => type === "person" && start <= end + 1))
    return null;
  const phrase = nounPhrase(paragraph, from, end);
  return phrase && phrase.names.length === 0 ? phrase : null;
}

/** A preposition or a verb that is mostly followed by its object, and the words after it. */
const AFTER_OTHER =
  /(?:^|.*\s)(?:of|for|to|with|at|in|on|by|from|against|about|near|between|among|over|into|under|after|than|via|until|through|across|around|towards?|inside|outside|during|before|without|behind|beyond|despite|like|as|within|along|told|tells|telling|interviewed|introduced)\s+((?:[\p{L}.’'-]+\s+){0,6})$/isu;

/** Words of a title before a name, besides nouns for people. */
const OF_TITLE =
  /^(?:the|an?|his|her|its|their|former|then|prime|foreign|fellow|veteran|longtime|\p{Lu}[\p{L}.’'-]*)$/u;

/** Whether nothing but titles stands between a preposition, or such a verb, and a name. */
function isObject(before: string): boolean {
  const words = AFTER_OTHER.exec(before)?.[1]?.trim();
  if (words === undefined) return false;
  return words === "" || words.split(/\s+/).every((word) => OF_TITLE.test(word) || isSpeakerNoun(word));
}

/** Whether a name can be a subject: it isn't a possessive, doesn't describe another noun, and no preposition comes before it or its titles. */
export function isSubject(paragraph: Paragraph, name: NamedSpan, from: number): boolean {
  const { unquoted } = paragraph;
  const { start, end } = name;
  if (isModifier(paragraph, name) || leadsToPerson(paragraph, name)) return false;
  if (/^['’]s?(?!\p{L})/u.test(unquoted.slice(end, end + 3))) return false;
  const before = unquoted.slice(Math.max(from, start - 80), start);
  // "Priorities USA": a part of a longer name that isn't known.
  if (name.type !== "person" && /\p{Lu}\p{L}+\s$/u.test(before)) return false;
  return !isObject(before);
}

/** Whether a place or an organisation only stands before a person's title: "Ohio Gov. Ada Quist". */
function leadsToPerson(paragraph: Paragraph, { type, end }: NamedSpan): boolean {
  if (type === "person") return false;
  const next = namesWithin(paragraph, end, end + 80)[0];
  if (next?.type !== "person") return false;
  const between = paragraph.unquoted.slice(end, next.start).trim();
  return between.split(/\s+/).every((word) => /^(?:\p{Lu}[\p{L}.’'-]*)?$/u.test(word) || isSpeakerNoun(word));
}

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
