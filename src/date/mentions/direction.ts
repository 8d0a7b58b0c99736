import type { Direction } from "./meaning.ts";

const MODIFIER = "(?: (?:in|on|early|late|mid))?";
/** Words that lead to a day ahead, or behind. */
const AHEAD = new RegExp(
  `\\b(?:by|until|till|through|effective|from|starting|beginning|due|scheduled for)${MODIFIER} $`,
  "i",
);
const BEHIND = new RegExp(`\\b(?:ended|since)${MODIFIER} $`, "i");

/** From the verb to the date: within the sentence, and not past the verb of who says so. */
const ON = '(?:(?!\\b(?:said|says|told|announced|reported|added)\\b)[^.;:!?"”])*$';
/** Verbs of what is to come: "will meet", "are expected to join", "planned to leave". */
const INTENT =
  "\\b(?:will|won['’]t|shall|(?:is|are|was|were|be)(?: (?:now|not|also|due|set|slated))? to|(?:plan|schedul|expect|intend|prepar|hop)\\w* to|plan(?:s|ned|ning)? (?:an?|the|another|for)|(?:is|are|was|were) (?:expected|due|planned)|set for|(?:did|do|does)(?:n['’]t| not) plan to|postponed until|scheduled(?: for)?)\\b";
const INTENDED = new RegExp(`${INTENT}${ON}`, "i");
/** "He said he would resign in May": of a month it tells, of a weekday it doesn't. */
const WOULD = new RegExp(`\\bwould\\b${ON}`, "i");

const FRONTED =
  /^,? (?!(?:[^.;:!?"”]*\b(?:said|says|told)\b))[^.;:!?"”]{0,70}\b(?:will|plans? to|is to|are to)\b/;

/** Whether the clause of a date speaks of what is to come: "will meet Friday", "On Friday, he will". */
export const isIntended = (before: string, after: string) =>
  INTENDED.test(before) || (/\bOn $/.test(before) && FRONTED.test(after));

/**
 * On which side of the article's day a date without its year lies, by the words that lead to it:
 * "by August" and "will meet on May 3" lie ahead, "the year ended June 30" behind; null for others.
 */
export function sideOf(before: string): Direction {
  if (BEHIND.test(before)) return -1;
  return AHEAD.test(before) || INTENDED.test(before) || WOULD.test(before) ? 1 : null;
}
