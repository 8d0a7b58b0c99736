import type { NameRuleId } from "../../data/rules/names.ts";
import type { Span } from "../../records/span.ts";
import type { DefinedForms } from "./definedForms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type InContext, isFirm, namesInContext } from "./inContext.ts";
import type { NameMatch } from "./nameMatch.ts";

/** Capitalised words that no rule recognised as a name. */
export interface UnmatchedWords extends Span {
  readonly text: string;
  /** Whether they begin a sentence, where an ordinary word has a capital too. */
  readonly isSentenceStart: boolean;
}

/** What the rules make of a text by themselves. */
interface Recognised {
  readonly matches: readonly NameMatch[];
  readonly unmatched: readonly UnmatchedWords[];
  readonly defined: DefinedForms;
}

/** Rules that guess from a single word; names found elsewhere in the article count more. */
const GUESSES: ReadonlySet<NameRuleId> = new Set<NameRuleId>([
  "names/first-name",
  "names/surname",
  "names/human-context",
  "names/place-expected",
  "names/acronym",
  "names/near-noun",
  "names/place-near-noun",
  "names/listed-town",
  "names/source",
  "names/unknown-person",
  "names/place-before-place",
]);

/** These guess too, where the list's word has another meaning. */
const LISTED: ReadonlySet<NameRuleId> = new Set(["names/listed-place", "names/listed-organisation"]);

/** The only rules by which the first word of a sentence becomes a name. */
const RULES_FOR_SENTENCE_STARTS: ReadonlySet<NameRuleId> = new Set<NameRuleId>([
  "names/part-of-full-name",
  "names/listed-elsewhere",
]);

/**
 * Carries what one place of an article shows over to its other places: the surname after a full name, an acronym
 * after its long form, a company's short name after the long one, and the same words a second time.
 * @returns all names, in the order of the text.
 */
export function propagate({ matches, unmatched, defined }: Recognised, lists: Gazetteer): NameMatch[] {
  const inContext = namesInContext(matches, defined, lists);
  const added = unmatched.flatMap(({ start, end, text, isSentenceStart }): NameMatch[] => {
    const meaning = inContext.get(text);
    if (!meaning || (isSentenceStart && !RULES_FOR_SENTENCE_STARTS.has(meaning.rule))) return [];
    return [{ start, end, text, ...meaning }];
  });
  const isOther = ({ text, rule }: NameMatch) => GUESSES.has(rule) && defined.get(text) === null;
  const kept = matches.filter((match) => !isOther(match));
  return [...kept.map((match) => revised(match, inContext.get(match.text))), ...added].sort(
    (a, b) => a.start - b.start,
  );
}

/** A guess is replaced by what the rest of the article shows. */
function revised(match: NameMatch, meaning: InContext | undefined): NameMatch {
  if (!meaning) return match;
  if (isFirm(meaning) && match.rule === "names/full-name") return { ...match, ...meaning };
  const isGuess = GUESSES.has(match.rule) || (LISTED.has(match.rule) && match.strength < 0.9);
  return isGuess && isBetter(meaning, match) ? { ...match, ...meaning } : match;
}

/** Whether the rest of an article shows more. That the same words are somebody's name elsewhere is less than what stands around them here. */
function isBetter(meaning: InContext, { rule, type, strength }: NameMatch): boolean {
  if (meaning.rule === "names/part-of-full-name") return true;
  const isKnown =
    rule === "names/human-context" && meaning.rule === "names/same-words" && type === meaning.type;
  return !isKnown && meaning.strength > strength;
}
