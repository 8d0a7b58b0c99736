import { type HouseLine, matchesAny } from "./houseLine.ts";

/** Where programmes are heard and seen. */
const PLAYER =
  "(?:radio|podcasts?|sounds|iplayer|spotify|soundcloud|apple podcasts|youtube|channel|tv|television|news at|bbc|itv|npr|pbs|cnn|nbc|abc|cbs|sky|app|online|on demand|live|replay)";

/** "Listen to the interview on Radio 5", "Watch highlights at 20:00", "Tune in …". */
export const programme: HouseLine = {
  reason: "a pointer to a programme",
  test: matchesAny(
    new RegExp(
      `^(?:you can )?(?:also )?(?:listen|watch|hear|catch up|stream|tune in)\\b[^.!?]{0,140}\\b${PLAYER}\\b`,
      "iu",
    ),
    /^(?:you can )?(?:listen|watch|hear|stream|tune in|catch up)\b[^.!?]{0,100}\b(?:\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m\.?|weekdays|back here|gmt|bst)\b/iu,
    new RegExp(
      `^(?:the (?:full )?(?:programme|program|episode|interview|documentary) (?:is|will be) (?:on|available|broadcast))\\b[^.!?]{0,80}\\b${PLAYER}\\b`,
      "iu",
    ),
    /^(?:subscribe to|download|listen to) (?:the|our) (?:[\w’'-]{2,15} ){0,3}podcast\b/iu,
  ),
};
