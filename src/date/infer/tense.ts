/** Words of a sentence that may put its year ahead of the article. */
const MAYBE_AHEAD =
  /\b(?:beyond|due|expir\w+|will|would|could|may|might|expect\w*|predict\w*|project(?:ed|s|ions?)|forecast\w*|estimat\w*|anticipat\w*|plan(?:s|ned|ning)?|intend\w*|matur\w+|redeem\w*|schedul\w+|slated|target\w*|goal|hop(?:es?|ed|ing)|aim\w*|future|approach\w*|next|upcoming|convertible|set (?:for|to|in)|to be|is to|are to|wants?|w(?:as|ere)n't to|must|shall|should|requires?|option|intention|postpon\w+|put off|delayed|deferred|between now|takes? effect|into (?:force|effect)|on sale|bids?|candida\w+|nominee|contenders?|lease|contract|licensed|deadline|runs? (?:from|in|to))\b/i;
/** Words directly before it that may. */
const MAYBE_AHEAD_OF =
  /\b(?:by|until|till|through|throughout|into|before|after)(?: (?:the )?(?:end|early|late|mid|start|middle|beginning)(?: of| in)?)? $/i;
/** What bears its year in its name for years before it comes. */
const NAMED_AHEAD =
  /^(?:'s)? (?:[\w'-]+ ){0,2}(?:World Cup|Olympics?|Games|Expo|budget|models?|race|field|primar(?:y|ies)|qualif\w+|tickets|edition|season|problem)\b/;
/** Words without which a sentence hardly tells of the past; "said" tells only who speaks. */
const PAST =
  /\b(?:(?!need|speed|indeed|exceed|proceed|feed|seed|said)\w{2,}ed|was|were|had|did|been|since|from|born|began|became|broke|brought|bought|built|came|caught|chose|cut|died|drew|drove|fell|fought|found|flew|gave|got|grew|held|hit|kept|knew|laid|last|led|left|lost|made|met|paid|rose|ran|sank|saw|sent|shot|sold|sought|spent|spoke|stood|struck|swept|taught|took|went|withdrew|won|wrote|ago|after|copyright|early|late)\b/i;

/** Whether a sentence may put the date between its two parts ahead of the article, as things that bear its name do. */
export function isMaybeAhead(before: string, after: string): boolean {
  return (
    MAYBE_AHEAD_OF.test(before) ||
    MAYBE_AHEAD.test(before) ||
    MAYBE_AHEAD.test(after) ||
    NAMED_AHEAD.test(after)
  );
}

/** Whether a verb of the sentence tells of the past. */
export function isPast(before: string, after: string): boolean {
  return PAST.test(before) || PAST.test(after);
}
