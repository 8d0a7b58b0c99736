import { type HouseLine, matchesAny } from "./houseLine.ts";

/** "If you have been affected by the issues in this story …", and the numbers of helplines after it. */
export const affected: HouseLine = {
  reason: "a notice to readers who are affected",
  test: matchesAny(
    /^(?:if you(?:,? or (?:someone|somebody|anyone) (?:you know|close to you),?)?|have you|are you|if you or a loved one)(?:[’']ve| have| has| are| is|,)?\s?(?:also )?(?:been )?(?:personally )?affected by\b/iu,
    /^(?:how )?(?:have|has|were|are|will) (?:you|your)\b[^.!?]{0,60}\baffected\b[^.!?]{0,60}\?$/iu,
    /^(?:details|information|help|advice)\b[^.!?]{0,40}\b(?:and support|organisations|organizations)\b[^.!?]{0,80}\b(?:available|found)\b/iu,
    /^(?:in the (?:uk|us|u\.s\.|united states|republic of ireland)|in (?:australia|canada|ireland|britain))[^.!?]{0,30},? (?:[^.!?]{0,60})\b(?:samaritans|lifeline|helpline|hotline|crisis line)\b/iu,
    /^(?:other )?international (?:suicide )?helplines can be found\b/iu,
    /^(?:if you (?:or someone you know)?[^.!?]{0,60}\b(?:struggling|suicidal|in crisis|need(?:s)? (?:help|support|someone to talk to))\b)[^.!?]{0,120}\b(?:call|contact|text|visit|dial|ring|helpline|lifeline|samaritans)\b/iu,
    /^for (?:confidential )?(?:help|support|advice)\b[^.!?]{0,30},? (?:call|contact|visit|ring|text)\b/iu,
  ),
};
