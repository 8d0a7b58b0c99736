import type { Mentioned } from "../../english/nounPhrase.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import { antecedent } from "../../english/pronouns.ts";
import type { Draft, Said } from "./draft.ts";

/** How many paragraphs back a speaker is still the one that "he" means. */
const RECENT = 2;

/** How many quotations before one are asked who spoke. */
const ASKED = 20;

/** Those of them before the one with an index, the last ones of a long text. */
export const recent = (drafts: readonly Draft[], index: number): readonly Draft[] =>
  drafts.slice(Math.max(0, index - ASKED), index);

/**
 * Whom the words for a speaker mean: their name, or the words themselves. For a pronoun a person
 * of its own paragraph, else who spoke last, else a person of the paragraph before; null where
 * nobody is named.
 */
export function whose(
  by: Mentioned,
  paragraphs: readonly Paragraph[],
  index: number,
  before: readonly Draft[],
): Said | null {
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const name = by.names[0] ?? null;
  if (!by.isPronoun) return { by, in: paragraph, name, nameIn: paragraph, value: by.value };
  const near = antecedent(by.value, paragraph, by.start);
  if (near) return { by, in: paragraph, name: near, nameIn: paragraph, value: near.value };
  if (/^(?:it|they|we|i)$/i.test(by.value)) return null;
  // Whoever spoke last, unless the paragraph before names somebody since.
  const last = before.findLast(({ said }) => said && (said.name === null || said.name.type === "person"));
  const earlier = paragraphs[index - 1];
  const since = last && last.index === index - 1 ? Math.max(last.mark.end, last.behind ?? 0) : 0;
  const far = earlier && antecedent(by.value, earlier, earlier.text.length);
  if (far && far.start >= since) return { by, in: paragraph, name: far, nameIn: earlier, value: far.value };
  return last?.said && index - last.index <= RECENT ? { ...last.said, by, in: paragraph } : null;
}
