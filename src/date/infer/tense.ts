/** Words that show that a sentence may be about the future. */
const FUTURE_WORDS =
  /\b(?:beyond|due|expir\w+|will|would|could|may|might|expect\w*|predict\w*|project(?:ed|s|ions?)|forecast\w*|estimat\w*|anticipat\w*|plan(?:s|ned|ning)?|intend\w*|matur\w+|redeem\w*|schedul\w+|slated|target\w*|goal|hop(?:es?|ed|ing)|aim\w*|future|approach\w*|next|upcoming|convertible|set (?:for|to|in)|to be|is to|are to|wants?|w(?:as|ere)n't to|must|shall|should|requires?|option|intention|postpon\w+|put off|delayed|deferred|between now|takes? effect|into (?:force|effect)|on sale|bids?|candida\w+|nominee|contenders?|lease|contract|licensed|deadline|runs? (?:from|in|to))\b/i;
/** Words that leave open whether something happens, beyond those: "asked whether", "he'll", "promised". */
const UNREAL_WORDS =
  /\b(?:can|cannot|whether|unless|possib\w+|(?:un)?likely|probabl[ey]|w(?:as|ere) to|ahead of|promis\w+|pledg\w+|vow\w*|propos\w+|prospects?|outlook|guidance|prepar\w+|forthcoming|focus\w*|on show|one to watch|won[’']t|road to|returns? (?:from|in|to|on)|(?:exercise|expiry|expiration|maturity|conversion|redemption|record|payment|delivery|completion|closing|due|target) dates?)\b|\w[’']ll\b/i;
/** Words directly before a date that show the same: "until 2030", "by the end of 2030". */
const BEFORE_FUTURE_DATE =
  /\b(?:by|until|till|through|throughout|into|before|after)(?: (?:the )?(?:end|early|late|mid|start|middle|beginning)(?: of| in)?)? $/i;
/** Things that are named by their year long before it: "the 2030 World Cup". */
const NAMED_BY_YEAR =
  /^(?:'s)? (?:[\w'-]+ ){0,2}(?:World Cup|Olympics?|Games|Expo|budget|models?|race|field|primar(?:y|ies)|qualif\w+|tickets|edition|season|problem)\b/;
/** Words of the past tense or for the past. "said" doesn't count: it only introduces a quotation. */
const PAST =
  /\b(?:(?!need|speed|indeed|exceed|proceed|feed|seed|said|united|hundred|kindred|sacred|naked|breed|agreed|weed|greed|reed|fred|alfred|wilfred|ahmed|mohamm?ed|muhamm?ed|hamed|jared|saeed|tweed|creed|shed)\w{2,}ed|was|were|had|did|been|since|born|began|became|broke|brought|blew|bought|built|came|caught|chose|cut|died|drew|drove|fell|felt|fought|found|flew|froze|gave|got|grew|held|hit|kept|knew|laid|last|led|left|lost|made|met|paid|rose|ran|sank|saw|sent|shot|sold|sought|spent|spoke|stole|stood|struck|swept|taught|threw|tore|took|went|withdrew|won|wrote|agreed|ago|copyright)\b/i;

/** Whether the date between two parts of a sentence may lie in the future: "will open in 2030", "the 2030 World Cup". */
export function mayBeFuture(before: string, after: string): boolean {
  return (
    BEFORE_FUTURE_DATE.test(before) ||
    FUTURE_WORDS.test(before) ||
    FUTURE_WORDS.test(after) ||
    NAMED_BY_YEAR.test(after)
  );
}

/** The same for a year, which plans and promises name more often than a day: "they promised to open it in 2030". */
export function mayBeUnreal(before: string, after: string): boolean {
  return mayBeFuture(before, after) || UNREAL_WORDS.test(before) || UNREAL_WORDS.test(after);
}

/** Whether a sentence has a verb in the past tense, or another word for the past. */
export function isPastTense(before: string, after: string): boolean {
  return PAST.test(before) || PAST.test(after);
}
