import type { TimeMatch } from "../mentions/pattern.ts";
import { namesManyYears } from "../refine/narrative.ts";

/** Only so much of the opening is searched: the patterns would take too long on a long text without a full stop. */
const OPENING = 2000;

/**
 * Whether a text is about the past: an obituary, an anniversary, a history. The people it calls
 * "president" held the office then.
 * @param opening its first two paragraphs.
 * @param times all its time expressions.
 */
export function isRetrospective(opening: string, times: readonly TimeMatch[]): boolean {
  return RETROSPECTIVE.test(opening.slice(0, OPENING)) || namesManyYears(times);
}

const RETROSPECTIVE =
  /\banniversary\b|\bcentenary\b|\bon this day\b|\b(?:years?|decades?) (?:ago|later|after|since)\b|\b(?:died|has died|dies)\b[^.]*\.[^.]*\b(?:was|aged) \d{2,3}\b|\b(?:aged|at the age of|at age) \d{2,3}\b|\b[Hh]istorians?\b|\bmemoirs?\b|\bI (?:first|once|remember)\b/;
