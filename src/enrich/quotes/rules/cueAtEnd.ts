import { speechVerbs } from "../../../english/cues.ts";
import { nounPhrase, type SpeakerPhrase } from "../../../english/nounPhrase.ts";
import { type Paragraph, sentenceEnd } from "../../../english/paragraphs.ts";
import type { Span } from "../../../records/span.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** The largest distance between the quotation and the verb, in characters. */
const REACH = 260;

/** It was "a disaster" for the town, the mayor said. */
export const cueAtEnd: SpeakerRule = { id: "quotes/cue-at-end", find };

function find({ paragraph, quoted }: Quotation): Attribution | null {
  const found = verbAtEnd(
    paragraph,
    quoted.end,
    Math.min(sentenceEnd(paragraph, quoted.end), quoted.end + REACH),
  );
  return found && { ...found, strength: 0.8, followsQuotation: true };
}

/** Words that begin another kind of clause: ", beating estimates", ", which he said". */
const UNFINISHED =
  /^(?:but|and|so|yet|while|although|though|which|who|whose|where|when|because|after|before|\p{Ll}+ing)\s/u;

/** The speaker and the verb at the end of a sentence: ", police said on Monday." */
export function verbAtEnd(
  paragraph: Paragraph,
  at: number,
  to: number,
): { readonly speaker: SpeakerPhrase; readonly cue: Span } | null {
  const rest = paragraph.unquoted.slice(at, to);
  const comma = rest.lastIndexOf(", ");
  if (comma < 0 || /["“„«]/.test(rest)) return null;
  const clause = rest.slice(comma + 2);
  const [found] = speechVerbs(clause);
  if (!found || found.form.endsWith("ing") || UNFINISHED.test(clause)) return null;
  // “…, as the sea continues to rise”: nothing but a place, a time or a listener may follow the verb.
  const after = clause.slice(found.index + found.form.length);
  if (after.length > 60 || /^\s(?:to|that|the|a|an|he|she|it|they)\s/.test(after)) return null;
  if (found.index > 80 || !/^(?:\S+\s+){1,9}$/.test(clause.slice(0, found.index))) return null;
  const start = at + comma + 2;
  const speaker = nounPhrase(paragraph, start, start + found.index);
  return (
    speaker && { speaker, cue: { start: start + found.index, end: start + found.index + found.form.length } }
  );
}
