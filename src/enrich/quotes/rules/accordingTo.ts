import { nounPhrase } from "../../../english/nounPhrase.ts";
import { sentenceEnd, sentenceStart } from "../../../english/paragraphs.ts";
import { isAbbreviatedAt } from "../../../text/abbreviations.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** The largest distance between the words and the quotation, in characters. */
const REACH = 200;

const CUE = /(?<!\p{L})(?:according to|in the (?:words|view|opinion) of|in a statement (?:by|from))\s+/giu;

/** According to the embassy, the visit continues a "dialogue". "…", according to the mayor. */
export const accordingTo: SpeakerRule = { id: "quotes/according-to", find };

function find({ paragraph, quoted }: Quotation): Attribution | null {
  const { unquoted } = paragraph;
  const from = Math.max(sentenceStart(paragraph, quoted.start), quoted.start - REACH);
  const to = Math.min(sentenceEnd(paragraph, quoted.end), quoted.end + REACH);
  const before = [...unquoted.slice(from, quoted.start).matchAll(CUE)].at(-1);
  const match = before ?? [...unquoted.slice(quoted.end, to).matchAll(CUE)][0];
  if (!match) return null;
  const start = (before ? from : quoted.end) + match.index;
  const at = start + match[0].length;
  const last = Math.min(sentenceEnd(paragraph, at), at + REACH);
  const speaker = nounPhrase(paragraph, at, at + sourceLength(unquoted.slice(at, last)));
  if (!speaker) return null;
  return { speaker, cue: { start, end: at - 1 }, strength: 0.85, followsQuotation: !before };
}

const STOP = /[,;:](?=\s|$)|[.](?=\s|$)|["“”]|\s(?:said|says|who|which|that)\s/g;

/** How many characters after "according to" name the source; the full stop of "U.S. data" doesn't end it. */
export function sourceLength(words: string): number {
  for (const { 0: sign, index } of words.matchAll(STOP))
    if (sign !== "." || !isAbbreviatedAt(words, index)) return index;
  return words.length;
}
