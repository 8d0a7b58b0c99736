import type { Direction } from "./meaning.ts";

const MODIFIER = "(?: (?:in|on|early|late|mid))?";
/** Words directly before a date that place it in the future, or in the past. */
const TOWARDS_FUTURE = new RegExp(
  `\\b(?:by|until|till|through|effective|from|starting|beginning|due|scheduled for)${MODIFIER} $`,
  "i",
);
const TOWARDS_PAST = new RegExp(`\\b(?:ended|since)${MODIFIER} $`, "i");

/** The words from the verb to the date: in the same sentence, and without a verb such as "said". */
const TO_THE_DATE = '(?:(?!\\b(?:said|says|told|announced|reported|added)\\b)[^.;:!?"”])*$';
/** Verbs about the future: "will meet", "are expected to join", "planned to leave". */
const INTENT =
  "\\b(?:will|won['’]t|shall|(?:is|are|was|were|be)(?: (?:now|not|also|due|set|slated))? to|(?:plan|schedul|expect|intend|prepar|hop)\\w* to|plan(?:s|ned|ning)? (?:an?|the|another|for)|(?:is|are|was|were) (?:expected|due|planned)|set for|(?:did|do|does)(?:n['’]t| not) plan to|postponed until|scheduled(?: for)?)\\b";
const INTENDED = new RegExp(`${INTENT}${TO_THE_DATE}`, "i");
/** "He said he would resign in May": "would" places a month in the future, but not a weekday. */
const WOULD = new RegExp(`\\bwould\\b${TO_THE_DATE}`, "i");

/** A future verb after the date: "On Friday, he will". */
const FUTURE_AFTER =
  /^,? (?!(?:[^.;:!?"”]*\b(?:said|says|told)\b))[^.;:!?"”]{0,70}\b(?:will|plans? to|is to|are to)\b/;

/** Whether the clause of a date is about the future: "will meet Friday", "On Friday, he will". */
export const isIntended = (before: string, after: string) =>
  INTENDED.test(before) || (/\bOn $/.test(before) && FUTURE_AFTER.test(after));

/**
 * Whether a date without a year is before or after the article's day, by the words before it: "by
 * August" and "will meet on May 3" are after it (1), "the year ended June 30" is before it (-1).
 * Null if the words don't show it.
 */
export function directionBefore(before: string): Direction {
  if (TOWARDS_PAST.test(before)) return -1;
  return TOWARDS_FUTURE.test(before) || INTENDED.test(before) || WOULD.test(before) ? 1 : null;
}
