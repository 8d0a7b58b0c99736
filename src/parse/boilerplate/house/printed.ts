import { type HouseLine, matchesAny } from "./houseLine.ts";

/** Where and by whom the text is printed: rights, feeds, editions, grants, who the house says wrote it. */
export const printed: HouseLine = {
  reason: "about the publication of the article",
  test: matchesAny(
    /^a version of this (?:article|story|column|review|post|interview)\b[^.!?]{0,40}\b(?:appear(?:s|ed)|ran|was (?:first )?published|first appeared)\b/iu,
    /^this (?:article|story|piece|column|report|post|interview|essay|commentary)(?: is| was)? (?:first |originally |also )?(?:appear(?:s|ed)|published|republished|adapted|excerpted|translated|produced|reproduced|syndicated|sponsored|supported|made possible|auto-generated)\b[^.!?]{0,60}\b(?:in|on|by|from|under|with|at|with permission)\b/iu,
    /^\(?this (?:story|article|report|copy)\b[^.!?]{0,40}\b(?:has not been edited|was not edited|is auto-?generated|is published from|is from a syndicated)\b/iu,
    /^(?:this material|no part of this|the content(?:s)? of this|content from this)\b[^.!?]{0,40}\b(?:may not|must not|may be reproduced|cannot)\b/iu,
    /^(?:all|some) (?:images|photos|photographs|pictures|videos?|footage|rights|graphics)\b[^.!?]{0,60}\b(?:via|by|courtesy|copyright|reserved|from|subject to|©)\b/iu,
    /^(?:copyright ?(?:©|\(c\)|\d{4}\b)|©|\(c\) ?\d{4}\b|our standards: )/iu,
    /^read the original (?:article|story|report)\b/iu,
    /^the (?:views|opinions) expressed (?:in this|are (?:those|the author|his|her|their)|here|by the)\b/iu,
    /^(?:the )?associated press (?:[\w’-]{2,20} )?(?:writers?|reporters?|journalists?|researchers?)\b[^?]{0,200}\bcontributed\b/iu,
    /^[\p{Lu}][^?!]{2,160}\b(?:contributed (?:reporting|to this (?:report|story|article|piece))|provided (?:additional )?reporting|assisted in reporting)\b/u,
    /^the (?:associated press|author|reporter) (?:receives|received) (?:financial )?support\b/iu,
    /^(?:[\p{L} ]{2,30} )?is solely responsible for (?:all|this|the) content\b/iu,
    /^(?:[^.!?]{0,60}[’']s )?(?:full |complete )?coverage(?: of [^.!?]{1,60})?: ?(?:https?:|www\.)/iu,
    /^more (?:ap |[\w ]{2,30} )?(?:coverage|stories|news)?\b[^.!?:]{0,30}: ?(?:https?:|www\.)/iu,
    /^(?:this is )?(?:ein(?:e)? )?(?:mit material (?:von|der)|quelle ?:|source ?: ?(?:afp|dpa|reuters|ap|agences)\b)/iu,
    /^(?:h\/t|hat tip|via)\/? ?:? ?[\p{Lu}@][^.!?]{1,60}\.?$/u,
  ),
};
