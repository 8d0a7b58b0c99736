import { type Mention, resolveMentions } from "./refine/resolve.ts";
import { timesIn } from "./times.ts";

/**
 * The time expressions of an English text, with their TIMEX3 values: found first, each by its own
 * words, then freed of overlaps, then resolved in the order of the text.
 * @param reference the day the text was written, `YYYY-MM-DD`; null when nobody knows it.
 */
export function mentionsOf(text: string, reference: string | null): Mention[] {
  return resolveMentions(timesIn(text), reference);
}
