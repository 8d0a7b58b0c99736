import { FIGURE_RULES } from "./figures.ts";
import { NAME_RULES } from "./names.ts";
import { QUOTE_RULES } from "./quotes.ts";

const WORDS: ReadonlyMap<string, string> = new Map(
  [FIGURE_RULES, NAME_RULES, QUOTE_RULES].flatMap((rules) => Object.entries(rules)),
);

/** What a rule recognises, in words that follow "by": "a title before it"; null for an unknown rule. */
export const ruleWords = (rule: string): string | null => WORDS.get(rule) ?? null;
