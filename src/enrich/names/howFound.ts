import type { HowFound } from "../../data/confidenceOf.ts";
import type { NameMatch } from "./nameMatch.ts";

/** More words, or more times in an article, tell nothing further. */
const MOST = 3;

/**
 * How each name of an article was found, in their order: by its rule, how strongly, how often the same words are a name
 * in the article, and how many words it has.
 */
export function howNamesFound(matches: readonly NameMatch[]): HowFound[] {
  const times = new Map<string, number>();
  for (const { text } of matches) times.set(text, (times.get(text) ?? 0) + 1);
  return matches.map(({ type, rule, confidence, text }) => [
    type,
    rule,
    confidence,
    Math.min(times.get(text) ?? 1, MOST),
    Math.min(text.split(/\s+/).length, MOST),
  ]);
}
