import type { EventRule } from "../rule.ts";

/** Nouns for what happens at a time. */
const EVENT_NOUN =
  "(?:visits?|trips?|meetings?|summits?|talks|attacks?|shootings?|arrests?|deaths?|raids?|strikes?|crash(?:es)?|rall(?:y|ies)|debates?|speech(?:es)?|announcements?|resignations?|bombings?|explosions?|earthquakes?|hearings?|votes?|elections?|victor(?:y|ies)|defeats?|invasions?|coups?|launch(?:es)?|tests?)";

/** "following visits in January": what came before is told, so it happened. "After elections in May" may be ahead. */
const FOLLOWING = new RegExp(
  `(?<!\\p{L})(?:following|since)\\s(?:[\\p{L}’'-]+\\s){0,4}(${EVENT_NOUN})(?:\\s(?:in|to|at|with|of|on|by|from|there)(?:\\s(?:the\\s)?[\\p{Lu}][\\p{L}.’'-]*)+)?\\s$`,
  "u",
);

/** "her third mission to Russia, following visits in January and September". */
export const nounBeforeTime: EventRule = ({ before, preposition }) => {
  if (preposition === "") return null;
  const found = FOLLOWING.exec(before.slice(-160));
  if (!found?.[1]) return null;
  const index = before.lastIndexOf(found[1]);
  return { rule: "events/noun-before-time", form: found[1], index };
};
