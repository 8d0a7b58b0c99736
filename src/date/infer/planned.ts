/** "Will" and the year that it leads to; not "will fall from 9 million in 1986", "will keep the mill opened in 1985". */
const WILL =
  "\\bwill\\b(?! have \\w+(?:ed|en)\\b)(?:(?!\\b(?:than|from|versus|against|compared|after|since|that|which|who|upon)\\b|(?<!\\bbe (?:\\w+ly )?)\\b\\w+ed (?:in|by)\\b)[^.;]){0,60}\\b(?<!\\bas )(?:in|by|until|through)";
/** Words directly before a year that surely put it in the future. */
const SURELY_AHEAD = new RegExp(
  `(?:(?<!\\b(?:had|has|have|was|were|been|fell|fallen|debts?|loans?|interest|principal|(?:re)?payments?)(?: \\w+){0,3} )\\bdue(?: on| in)?|\\bmaturing(?: on| in)?|(?<!\\b(?:originally|was|were|had)\\b[^.;,]{0,30})\\bexpires?(?: on| in)?|${WILL}|\\bby the year) $`,
  "i",
);
/** The second year of a harvest or a season: "1986/87". */
const SECOND_YEAR = /^[/–-]\d\d(?!\d)/;

/** Whether a year is surely to come, by the words before it: "due in 2031", "will be finished in 2008". */
export const isSurelyAhead = (before: string, after: string) =>
  SURELY_AHEAD.test(before) && !SECOND_YEAR.test(after);

/** What has a later year in its name: "the 8-1/2 pct of 2011", "December 2012 stock", "1987 winter wheat". */
const SECURITY =
  "(?:bonds?|notes?|(?:tap |treasury )?stock|gilts?|debentures?|treasur(?:y|ies)|futures|maturit(?:y|ies)|delivery|contracts?|warrants)";
const OF_SECURITY = new RegExp(`(?:\\b(?:pct|per ?cent)|%)(?: of)? $|\\b${SECURITY} of $`, "i");
const IN_NAME = new RegExp(
  `^\\)? (?:(?:[\\w-]+ )?${SECURITY}|(?:[a-z]+ )?(?:wheat|barley|corn|soybeans?|crops?|harvests?))\\b`,
);
/** "A May 1, 1988, date for it". */
const BEFORE_DATE = /^,? (?:[a-z]+ )?date\b/;

/** Words directly before a year of a plan: "payable in", "effective", "for delivery in", "repayment starts in", "holders of record". */
const PLANNED_FOR =
  /\b(?:effective|payable|redeemable|callable|repayable|retires?|retraction|for delivery|starts?|starting|begins?|beginning|ends?|of record|running to|running until)(?: (?:in|on|from|at|as of))? $|\bup to $|\b(?:shipment|delivery)\b[^.;]{0,20}$|\b(?:redemption|maturity|payment|closing|settlement) (?:is|are) (?:on |in )?$|\b(?:for|during) (?:\p{Lu}[a-z]+|\d{4})(?: and | to |[-–])$/iu;
/** The words from there to the year, in one sentence: not beyond a full stop other than that of "2.5" and "U.K.". */
const REST = "(?:[^.;]|[.](?=\\d)|(?<=\\b[A-Z])[.])";
/** The same without a verb of the past: not "has a right to run, as she did in". */
const TO_DO = `(?:(?!\\b(?:did|was|were|had)\\b)${REST})*`;
/** "The record date is", "extended it by a year to", "for the period to". */
const UNTIL = new RegExp(
  `\\bdates?\\b${REST}{0,80}\\b(?:is|was|are|were) $|\\bexten(?:ded|ds|d|ding|sion)\\b${REST}*\\b(?:to|from|until|by|of)\\b${REST}{0,40}$|\\bperiods? ${REST}{0,40}\\b(?:to|from)\\b${REST}{0,15}$`,
  "i",
);
/** "They agreed to sell it in", "the accord allows them to raise it in", "called for payments in". */
const TO_BE_DONE = new RegExp(
  `\\b(?:agree(?:s|d|ments?)?|offer(?:s|ed)?|allow(?:s|ed)?|permit(?:s|ted)?|instructed|ordered|advised|urged|threatened|deals?|contracts?|accord|drive|efforts?|bid)\\b${REST}*\\bto (?!the\\b|an?\\b|\\d)[a-z]+\\b${TO_DO}$|\\b(?:(?:calls?|called|calling|provisions?) for|necessary to|rights? to|until|(?:due|owed) between)\\b${TO_DO}$`,
  "i",
);
/** "4 percent this year and 5 percent in", "seen rising to 5 percent in", "is put at 5 percent in", "raises it in". */
const FORECAST = new RegExp(
  `\\bthis year(?: and| but|,)${REST}{0,60}\\bin $|\\b(?:seen|saw|sees?)(?: \\w+){0,3} \\w+ing\\b${REST}*$|\\b(?:(?:is|are) put at|raises|cuts|lifts|reduces)\\b${REST}*$`,
  "i",
);

/** Only so much of a sentence is looked at, so that a long one isn't gone through again and again. */
const FARTHEST = 250;

/** Whether a year may be that of a plan, a forecast or a thing's name, beyond the words of `mayBeUnreal`. */
export function isPlanned(before: string, after: string): boolean {
  const near = before.slice(-FARTHEST);
  return (
    [OF_SECURITY, PLANNED_FOR, UNTIL, TO_BE_DONE, FORECAST].some((words) => words.test(near)) ||
    [IN_NAME, BEFORE_DATE].some((words) => words.test(after))
  );
}
