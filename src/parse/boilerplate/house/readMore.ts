import { type HouseLine, matchesAny } from "./houseLine.ts";

/** "Read more about the strike here", "For more stories visit our website", "See our full guide". */
export const readMore: HouseLine = {
  reason: "a pointer to other pages of the house",
  test: matchesAny(
    /^(?:you can )?(?:read|see|find|view|get|discover|explore|hear) (?:much )?more\b[^.!?]{0,30}\b(?:about|from|on|of|in|at|here|stories|news|articles|coverage|like this)\b[^.!?]{0,80}[.!:]?$/iu,
    /^(?:read|see|view) (?:(?:the|our) )?(?:full|complete|original|entire|whole)\b[^.!?]{0,80}\b(?:story|article|report|interview|list|series|coverage|review|transcript|statement|guide|guides|letter|post|version|here)\b[^.!?]{0,80}[.!]?$/iu,
    /^(?:see|read|check out|take a look at|browse|explore|visit) our\b[^.!?]{1,80}[.!]?$/iu,
    /^find out (?:more|how|what|why|where)\b[^.!?]{0,60}\b(?:here|in our|on our|with our|at our|by clicking|guide)\b[^.!?]{0,40}[.!]?$/iu,
    /^(?:click|tap|press|go|swipe) (?:here|on the|the link|below|up)\b/iu,
    /^for (?:(?:all )?the latest|(?:more|further|full)\b[^.!?]{0,40}\b(?:information|details|news|stories|coverage|results|updates|articles|reports|headlines|advice|help|on this|from us|about))\b[^.!?]{0,60}\b(?:visit|go to|see|click|follow|check out|read|head to|log on|turn to)\b/iu,
    /^(?:this|the) (?:article|story|piece|report|post|column|interview|essay) (?:is|forms|was) (?:a )?part of (?:a|an|our|the)\b[^.!?]{0,100}\b(?:series|project|collection|collaboration)\b/iu,
    /^(?:you may|you might) (?:also )?(?:like|be interested in|enjoy)\b/iu,
    /^(?:read|watch|listen|see|here|click)\b[^.!?]{0,60}\b(?:this link|link below|by clicking here|via this link)\b/iu,
    /^(?:watch|read|see|listen to|hear) (?:the|our)\b[^.!?]{0,60} here[.!]?$/iu,
    /^(?:lesen sie (?:auch|mehr|weiter)|mehr zum thema|lire aussi|à lire aussi|en savoir plus|lea también|leggi anche|lees ook)\b/iu,
    /^(?:explore more on these topics|reuse this content|comments are (?:now )?closed|jump to comments|back to top|more on this story)\b/iu,
    /^https?:\/\/\S+$/iu,
  ),
};
