import { DATING_RULES } from "./dating.ts";
import { FIGURE_RULES } from "./figures.ts";
import { NAME_RULES } from "./names.ts";
import { PARSING_RULES } from "./parsing.ts";
import { QUOTE_RULES } from "./quotes.ts";
import { TIME_RULES } from "./times.ts";

const WORDS: ReadonlyMap<string, string> = new Map(
  [PARSING_RULES, TIME_RULES, DATING_RULES, NAME_RULES, QUOTE_RULES, FIGURE_RULES].flatMap((rules) =>
    Object.entries(rules),
  ),
);

/** What a rule recognises, in words that follow "by": "a title before it"; null for an unknown rule. */
export const ruleWords = (rule: string): string | null => WORDS.get(rule) ?? null;
