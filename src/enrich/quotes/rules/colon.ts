import { isNoun, speechVerbs } from "../../../english/cues.ts";
import { mainSubject } from "../../../english/mainSubject.ts";
import { nounPhrase, type SpeakerPhrase } from "../../../english/nounPhrase.ts";
import { type Paragraph, sentenceStart } from "../../../english/paragraphs.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** The longest introduction before the quotation, in characters. */
const REACH = 200;

/** A comma that stands for a colon: "The mayor issued a statement, “…”". */
const STATEMENT =
  /(?<=\s(?:issued|released|posted|sent|published|gave|made|offered)\s(?:an?|the|this|his|her|its|their)\s(?:\p{Ll}+\s){0,2}(?:statement|message|tweet|post|letter|note|e-?mail|response|explanation|answer)),\s*$/u;

/** Smith: "…". The mayor was blunt: "…". */
export const colon: SpeakerRule = { id: "quotes/colon", find };

function find({ paragraph, quoted, isFragment }: Quotation): Attribution | null {
  const from = sentenceStart(paragraph, quoted.start);
  if (isFragment || quoted.start - from > REACH) return null;
  const left = paragraph.unquoted.slice(from, quoted.start);
  const end = (/:\s*$/.exec(left) ?? STATEMENT.exec(left))?.index;
  if (end === undefined) return null;
  const whole = nounPhrase(paragraph, from, from + end);
  const isNamed =
    whole !== null && whole.names.length > 0 && whole.end === from + end && whole.start - from < 40;
  const speaker = isNamed ? whole : introducer(paragraph, from, from + end);
  if (!speaker) return null;
  return {
    speaker,
    cue: { start: from + end, end: from + end + 1 },
    strength: isNamed ? 0.8 : 0.6,
    followsQuotation: false,
  };
}

/**
 * The subject of an introduction without a verb of speech: "The mayor was blunt". If it has such a verb, the rules for
 * verbs have already looked for its subject, and found none.
 */
export function introducer(paragraph: Paragraph, from: number, to: number): SpeakerPhrase | null {
  const words = paragraph.unquoted.slice(from, to);
  const isReported = speechVerbs(words).some(
    ({ form, index }) => !form.endsWith("ing") && !isNoun(form, words.slice(Math.max(0, index - 40), index)),
  );
  const subject = isReported ? null : mainSubject(paragraph, from, to);
  return subject?.names.some(({ type }) => type === "place") ? null : subject;
}
