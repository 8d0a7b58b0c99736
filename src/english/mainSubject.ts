import { isSubject } from "./isSubject.ts";
import { nounPhrase, type SpeakerPhrase } from "./nounPhrase.ts";
import { namesWithin, type Paragraph } from "./paragraphs.ts";
import { isSpeakerNoun } from "./speakerNouns.ts";

/** How far after the beginning of its sentence a name still counts as the subject, in characters. */
const SUBJECT_REACH = 100;

/** An introductory phrase before the subject: "In a statement, ", "Speaking in Kyiv, ". */
const OPENING =
  /^\s*(?:(?:and|but|yet|so|then|or)\s)?(?:in|on|at|outside|inside|near|across|around|under|throughout|among|within|unlike|like|after|before|following|during|while|when|as|if|since|despite|with|without|now|speaking|asked|according|amid|by|for|from|although|though|because|once|earlier|later|last|this|meanwhile|however|yet|still|also|instead|moreover|recently|today|yesterday|\p{L}+ly|\p{L}+ing|\p{L}+day|\p{L}+ (?:days?|weeks?|months?|years?) (?:ago|later|earlier|before))(?![\p{L}])[^,]*,\s*/iu;

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
