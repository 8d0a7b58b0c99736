import type { Draft, Said } from "./draft.ts";
import type { Mentioned } from "./nounPhrase.ts";
import { antecedent } from "./pronouns.ts";
import type { Paragraph } from "./reading.ts";

/** How many paragraphs back a speaker is still the one that "he" means. */
const RECENT = 2;

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
  const last = before.findLast(({ said }) => said && (said.name === null || said.name.kind === "person"));
  if (last?.said && index - last.index <= RECENT) return { ...last.said, by, in: paragraph };
  const earlier = paragraphs[index - 1];
  const far = earlier && antecedent(by.value, earlier, earlier.text.length);
  return far ? { by, in: paragraph, name: far, nameIn: earlier, value: far.value } : null;
}
