import { type Pattern, words } from "./pattern.ts";

/** "now", "currently": the present, without a day. "now" is none in "until now" of a story told. */
export const present: Pattern = {
  rule: "present",
  type: "DATE",
  core: ["now", "current", "these days", "at present", "moment", "presently"],
  find: words(
    "(?:right )?now|currently|current(?! (?:year|quarter|month|week|account|events?|affairs))|nowadays|these days|at present|at the moment|this (?:crucial )?moment|presently",
  ),
  read: () => ({ kind: "fixed", value: "PRESENT_REF" }),
};

/** "recently", "in the past", "previously". */
export const past: Pattern = {
  rule: "past",
  type: "DATE",
  core: [
    "recently",
    "recent (weeks|months|years|days|quarters) and",
    "the past",
    "the recent past",
    "lately",
    "long ago",
  ],
  find: words(
    "(?:more |most |until |as )?recently|recent(?= (?:weeks|months|years|days|quarters) and)|(?<=in )the (?:recent )?past|lately|long ago|not long ago",
  ),
  read: () => ({ kind: "fixed", value: "PAST_REF" }),
};

/** "soon", "in the future", "the near term". */
export const future: Pattern = {
  rule: "future",
  type: "DATE",
  core: ["soon", "the (near|short|long) term", "future", "coming (quarters|years|months|days)"],
  find: words(
    "soon(?!er| as| after| became| be)|the (?:near |foreseeable |immediate |not-too-distant )?future(?! of)|the (?:near|short|long) term|coming (?:quarters|years|months|days)|as soon as possible|future (?:quarters|years)",
  ),
  read: () => ({ kind: "fixed", value: "FUTURE_REF" }),
};

/** "since then", "until then": what was spoken of last. */
export const backThen: Pattern = {
  rule: "then",
  type: "DATE",
  core: ["(since|until|till|by|before) then"],
  find: words("(?<=\\b(?:since|until|till|by|before) )then(?= ?[,.;:)]|$)"),
  read: () => ({ kind: "then" }),
};
