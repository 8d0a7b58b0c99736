import type { HowFound } from "../../data/confidenceOf.ts";
import type { NameRuleId } from "../../data/rules/names.ts";
import type { NameMatch } from "./nameMatch.ts";

/** More words, or more times in an article, tell nothing further. */
const MOST = 3;

/**
 * How each name of an article was found, in their order: by its rule, how strongly, how often the same words are a name
 * in the article, and how many words it has. A name that is one because the same words are one elsewhere in the article
 * is as sure as they are, so it has their rule in place of a strength of its own.
 */
export function howNamesFound(matches: readonly NameMatch[]): HowFound[] {
  const times = new Map<string, number>();
  const sources = new Map<string, NameMatch>();
  for (const match of matches) {
    times.set(match.text, (times.get(match.text) ?? 0) + 1);
    const source = sources.get(keyOf(match));
    if (match.rule !== SAME_WORDS && (!source || source.strength < match.strength))
      sources.set(keyOf(match), match);
  }
  return matches.map((match) => {
    const { type, rule, text } = match;
    const strength = rule === SAME_WORDS ? (sources.get(keyOf(match))?.rule ?? "none") : match.strength;
    const words = text.split(/\s+/).length;
    const most = LISTED.has(rule) ? 2 : MOST;
    return [type, rule, strength, Math.min(times.get(text) ?? 1, MOST), Math.min(words, most)];
  });
}

/** A listed name of several words is as sure as one of two. */
const LISTED: ReadonlySet<NameRuleId> = new Set<NameRuleId>([
  "names/listed-place",
  "names/listed-organisation",
]);

const SAME_WORDS: NameRuleId = "names/same-words";

const keyOf = ({ type, text }: NameMatch) => `${type} ${text}`;
