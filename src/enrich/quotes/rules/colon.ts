import { nounPhrase } from "../../../english/nounPhrase.ts";
import { sentenceStart } from "../../../english/paragraphs.ts";
import { mainSubject } from "../../../english/subject.ts";
import type { Asked, Attribution, SpeakerRule } from "../rule.ts";

/** How far before the mark the sentence may begin, in characters. */
const REACH = 200;

/** Smith: "…". The mayor was blunt: "…". */
export const colon: SpeakerRule = { name: "colon", find };

function find({ paragraph, mark, isFragment }: Asked): Attribution | null {
  const from = sentenceStart(paragraph, mark.start);
  if (isFragment || mark.start - from > REACH) return null;
  const left = paragraph.unquoted.slice(from, mark.start);
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
    behind: false,
  };
}
