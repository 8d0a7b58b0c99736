import { type Mention, resolveMentions } from "./refine/resolve.ts";
import { timesIn } from "./times.ts";

/**
 * The time expressions of an English text, with their TIMEX3 values: finds all matches of the rules,
 * drops overlaps, then resolves values in the order of the text.
 * @param reference the day the text was written, `YYYY-MM-DD`; null if it is unknown.
 */
export function mentionsOf(text: string, reference: string | null): Mention[] {
  return resolveMentions(timesIn(text), reference);
}
