/** Verbs whose clause can be a claim with or without "that": "Quist said 40 boats sank". */
const REPORTING = new Set(
  `said says saying told tells telling stated states stating estimated estimates estimate estimating reported reports
  reporting noted notes noting revealed reveals revealing confirmed confirms announced announces announcing warned warns
  warning warn predicted predicts predict forecast forecasts explained explains suggested suggests indicated indicates 
  believe believes believed think concluded concludes recounted observed maintains insisted insists argued argues argue
  acknowledged acknowledges disclosed disclosing testified  say tell`.split(/\s+/),
);

/** What comes right after a verb whose object is no claim: "announced it, and 40 boats left", "said of the 40 boats". */
const NO_CLAIM = /^\s(?:(?:it|this|so|them|nothing|yes|no),|of\s|about\s)/;

/** After other verbs, only "that" shows a claim: "complained that 40 boats sank", but not "added 40 boats". */
const THAT = /^,?(?:\s\p{L}+ly)?\sthat\s/u;

/** Verbs that say what somebody thinks of a claim, and not the claim. */
const STANCE = /^(?:agree|accept|den[iy]|fear|hope|wonder|jok|pledge|promis|vow|demand|urg|ask|order)/;

/** What is given or done follows this verb, unless a clause does: "announced £2m of aid", "announced a 40% tariff". */
const GIVING = /^announc/;
const CLAUSE =
  /\s(?:that|was|were|is|are|had|has|have|would|will|could|can|may|might|should|\p{Ll}{3,}ed|rose|fell|grew|sold|made|lost|won|cut|hit|paid|spent|took|gave)\s/u;

/**
 * Whether a verb of speech reports the clause that comes after it.
 * @param between the words from the verb to the number.
 */
export function isClaiming(form: string, between: string): boolean {
  if (NO_CLAIM.test(between) || STANCE.test(form) || (GIVING.test(form) && !CLAUSE.test(between)))
    return false;
  return REPORTING.has(form) || THAT.test(between);
}
