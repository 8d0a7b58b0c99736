import { DATING_RULES } from "./dating.ts";
import { EVENT_RULES } from "./events.ts";
import { FIGURE_RULES } from "./figures.ts";
import { NAME_RULES } from "./names.ts";
import { PARSING_RULES } from "./parsing.ts";
import { QUOTE_RULES } from "./quotes.ts";
import { TIME_RULES } from "./times.ts";

/** All rules by area. An id is the area and the rule's name: `names/title-before`. */
export const RULE_TABLES = {
  parsing: PARSING_RULES,
  times: TIME_RULES,
  dating: DATING_RULES,
  names: NAME_RULES,
  quotes: QUOTE_RULES,
  figures: FIGURE_RULES,
  events: EVENT_RULES,
} as const;

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.values(RULE_TABLES).flatMap((rules) => Object.entries(rules)),
);

/** What a rule recognises, in a few words: "a title before it" for `names/title-before`; null for an unknown rule. */
export const ruleWords = (rule: string): string | null => WORDS.get(rule) ?? null;
