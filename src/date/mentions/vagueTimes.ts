import { anyCase, type Pattern } from "./pattern.ts";

/** "now", "currently": the present, without a day. */
export const present: Pattern = {
  rule: "times/present",
  type: "DATE",
  literals: ["now", "current", "these days", "at present", "moment", "presently"],
  find: anyCase(
    "(?:right )?now|currently|current(?! (?:year|quarter|month|week|account|events?|affairs))|nowadays|these days|at present|at the moment|this (?:crucial )?moment|presently",
  ),
  read: () => ({ kind: "fixed", value: "PRESENT_REF" }),
};

/** "recently", "in the past". */
export const past: Pattern = {
  rule: "times/past",
  type: "DATE",
  literals: [
    "recently",
    "recent (weeks|months|years|days|quarters) and",
    "the past",
    "the recent past",
    "lately",
    "long ago",
  ],
  find: anyCase(
    "(?:more |most |until |as )?recently|recent(?= (?:weeks|months|years|days|quarters) and)|(?<=in )the (?:recent )?past|lately|long ago|not long ago",
  ),
  read: () => ({ kind: "fixed", value: "PAST_REF" }),
};

/** "was soon replaced", "soon intervened": soon after what was told before, not after the article. */
const NOT_IN_PAST = "(?<!\\b(?:was|were|had|been|did|then|would|too|how|so) )";
const PAST_VERB =
  "(?:\\w{2,12}ed|had|was|were|began|became|came|fell|found|gave|got|grew|held|knew|led|left|lost|made|met|put|ran|rose|said|saw|sent|set|spread|taught|took|told|went|won|wrote)\\b";

/** "soon", "in the future", "will one day", "the near term". */
export const future: Pattern = {
  rule: "times/future",
  type: "DATE",
  literals: [
    "soon",
    "one day",
    "the (near|short|long) term",
    "future",
    "coming (quarters|years|months|days)",
  ],
  find: anyCase(
    `${NOT_IN_PAST}soon(?!er|-| as| after| became| be| ?,? ${PAST_VERB})|(?<=\\b(?:will|would|may|might|could|can),? )one day|the (?:near |foreseeable |immediate |not-too-distant )?future(?! of)|the (?:near|short|long) term|coming (?:quarters|years|months|days)|as soon as possible|future (?:quarters|years)`,
  ),
  read: () => ({ kind: "fixed", value: "FUTURE_REF" }),
};

/** "since then", "until then": the date mentioned before. */
export const sinceThen: Pattern = {
  rule: "times/then",
  type: "DATE",
  literals: ["(since|until|till|by|before) then"],
  find: anyCase("(?<=\\b(?:since|until|till|by|before) )then(?= ?[,.;:)]|$)"),
  read: () => ({ kind: "then" }),
};
