import { nounPhrase } from "../../../english/nounPhrase.ts";
import type { Asked, Attribution, SpeakerRule } from "../rule.ts";

/** "…" — Maria Lopez, mayor of Lima: at the end of a paragraph. */
export const dash: SpeakerRule = { name: "dash", find };

function find({ paragraph, mark, isFragment }: Asked): Attribution | null {
  const rest = paragraph.unquoted.slice(mark.end, mark.end + 160);
  const found = /^\s*(?:[—–]|--)\s*([^,.("“]+)[^"“.]*\.?\s*$/.exec(rest);
  if (isFragment || !found || mark.end + 160 < paragraph.text.length) return null;
  const start = mark.end + found[0].indexOf(found[1] ?? "");
  const speaker = nounPhrase(paragraph, start, start + (found[1]?.length ?? 0));
  if (!speaker || speaker.names.length === 0) return null;
  return { speaker, cue: { start: mark.end, end: start }, confidence: 0.75, behind: true };
}
