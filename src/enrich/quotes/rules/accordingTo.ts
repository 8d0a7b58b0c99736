import { nounPhrase } from "../../../english/nounPhrase.ts";
import { sentenceEnd, sentenceStart } from "../../../english/paragraphs.ts";
import type { Asked, Attribution, SpeakerRule } from "../rule.ts";

/** How far from the marks the words may stand, in characters. */
const REACH = 200;

const CUE = /(?<!\p{L})(?:according to|in the (?:words|view|opinion) of|in a statement (?:by|from))\s+/giu;

/** According to the embassy, the visit continues a "dialogue". "…", according to the mayor. */
export const accordingTo: SpeakerRule = { name: "according to", find };

function find({ paragraph, mark }: Asked): Attribution | null {
  const { unquoted } = paragraph;
  const from = Math.max(sentenceStart(paragraph, mark.start), mark.start - REACH);
  const to = Math.min(sentenceEnd(paragraph, mark.end), mark.end + REACH);
  const isLed = [...unquoted.slice(from, mark.start).matchAll(CUE)].at(-1);
  const match = isLed ?? [...unquoted.slice(mark.end, to).matchAll(CUE)][0];
  if (!match) return null;
  const start = (isLed ? from : mark.end) + match.index;
  const at = start + match[0].length;
  const stop = /[,.;:]\s|[.]$|["“”]|\s(?:said|says|who|which|that)\s/.exec(unquoted.slice(at, at + REACH));
  const speaker = nounPhrase(paragraph, at, at + (stop?.index ?? Math.min(REACH, to - at)));
  if (!speaker) return null;
  return { speaker, cue: { start, end: at - 1 }, confidence: 0.85, behind: !isLed };
}
