import { nounPhrase } from "../../../english/nounPhrase.ts";
import { sentenceStart } from "../../../english/paragraphs.ts";
import { mainSubject } from "../../../english/subject.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** The longest introduction before the quotation, in characters. */
const REACH = 200;

/** Smith: "…". The mayor was blunt: "…". */
export const colon: SpeakerRule = { id: "quotes/colon", find };

function find({ paragraph, quoted, isFragment }: Quotation): Attribution | null {
  const from = sentenceStart(paragraph, quoted.start);
  if (isFragment || quoted.start - from > REACH) return null;
  const left = paragraph.unquoted.slice(from, quoted.start);
  const end = /:\s*$/.exec(left)?.index;
  if (end === undefined) return null;
  const whole = nounPhrase(paragraph, from, from + end);
  const isNamed =
    whole !== null && whole.names.length > 0 && whole.end === from + end && whole.start - from < 40;
  const speaker = isNamed ? whole : mainSubject(paragraph, from, from + end);
  if (!speaker) return null;
  return {
    speaker,
    cue: { start: from + end, end: from + end + 1 },
    confidence: isNamed ? 0.8 : 0.6,
    followsQuotation: false,
  };
}
