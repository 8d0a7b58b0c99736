import type { Found } from "../mentions/pattern.ts";
import { isNarrative } from "../refine/narrative.ts";

/** As far as an opening is read: a text without a full stop would be read again from each word. */
const OPENING = 2000;

/**
 * Whether a text is an obituary, an anniversary, a history: its offices are of the time that it
 * tells of.
 * @param opening its first two paragraphs.
 * @param found all its time expressions.
 */
export function isLookingBack(opening: string, found: readonly Found[]): boolean {
  return BACK.test(opening.slice(0, OPENING)) || isNarrative(found);
}

const BACK =
  /\banniversary\b|\bcentenary\b|\bon this day\b|\b(?:years?|decades?) (?:ago|later|after|since)\b|\b(?:died|has died|dies)\b[^.]*\.[^.]*\b(?:was|aged) \d{2,3}\b|\b(?:aged|at the age of|at age) \d{2,3}\b|\b[Hh]istorians?\b|\bmemoirs?\b|\bI (?:first|once|remember)\b/;
