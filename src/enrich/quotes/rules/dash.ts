import { nounPhrase } from "../../../english/nounPhrase.ts";
import type { Attribution, Quotation, SpeakerRule } from "../rule.ts";

/** "…" — Maria Lopez, mayor of Lima: at the end of a paragraph. */
export const dash: SpeakerRule = { id: "quotes/dash", find };

function find({ paragraph, quoted, isFragment }: Quotation): Attribution | null {
  const rest = paragraph.unquoted.slice(quoted.end, quoted.end + 160);
  const found = /^\s*(?:[—–]|--)\s*([^,.("“]+)[^"“.]*\.?\s*$/.exec(rest);
  if (isFragment || !found || quoted.end + 160 < paragraph.text.length) return null;
  const start = quoted.end + found[0].indexOf(found[1] ?? "");
  const speaker = nounPhrase(paragraph, start, start + (found[1]?.length ?? 0));
  if (!speaker || speaker.names.length === 0) return null;
  return { speaker, cue: { start: quoted.end, end: start }, strength: 0.75, followsQuotation: true };
}
