import { cueVerbs, isNoun } from "./cues.ts";
import { mainSubject } from "./mainSubject.ts";
import { nounPhrase, type SpeakerPhrase } from "./nounPhrase.ts";
import { namesWithin, type Paragraph } from "./paragraphs.ts";
import { isUnnamedDocument } from "./speakerNouns.ts";
import { subjectBefore } from "./subject.ts";

/** What shows words that whoever holds it need not have said: "a sign saying". */
const SIGN = /\s(?:sign|banner|poster|placard|shirt|t-shirt|sticker|billboard|button|hat|cap|plaque)s?\s$/i;

/** A document of somebody else: "after the paper's editorial telling". */
const OTHERS = /[’']s?\s(?:\p{Ll}+\s)?(\p{Ll}+)\s$/u;

function isOfOther(words: string): boolean {
  const noun = OTHERS.exec(words)?.[1];
  return noun !== undefined && isUnnamedDocument(noun);
}

/** Somebody else than the subject: "Ada Quist turned on him, with her aides saying". */
const WITH = /,\swith\s([^,]{3,80})\s$/;

/** In "The court rejected the bid, calling it" the subject is that of the main verb; in "Ada Quist saying" it is next to it. */
export function subjectOfParticiple(
  paragraph: Paragraph,
  from: number,
  participle: number,
): SpeakerPhrase | null {
  const near = namesWithin(paragraph, from, participle).at(-1);
  if (near?.type === "person" && near.end === participle - 1)
    return { start: near.start, end: near.end, value: near.value, names: [near], isPronoun: false };
  const words = paragraph.unquoted.slice(from, participle);
  if (SIGN.test(words) || isOfOther(words)) return null;
  const company = WITH.exec(words);
  if (company?.[1] !== undefined)
    return nounPhrase(paragraph, participle - 1 - company[1].length, participle - 1);
  const main = cueVerbs(words).findLast(
    ({ form, index }) => !form.endsWith("ing") && !isNoun(form, words.slice(Math.max(0, index - 40), index)),
  );
  if (main) return subjectBefore(paragraph, from + main.index, from);
  // "The crowd cheered the guest, who waved, saying": the main subject or the guest.
  return /\swho\s/.test(words) ? null : mainSubject(paragraph, from, participle);
}
