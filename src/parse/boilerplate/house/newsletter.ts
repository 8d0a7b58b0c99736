import { type HouseLine, matchesAny } from "./houseLine.ts";

const LETTER =
  "(?:newsletters?|briefing|e-?mail(?:s| alerts?| updates?)?|alerts?|notifications?|podcasts?|digest|round-?up|updates?|infolettre|bulletins?)";

/** "Sign up for our newsletter", "Get the day's headlines in your inbox", "Support us", and the like. */
export const newsletter: HouseLine = {
  reason: "a call to subscribe or to support the house",
  test: matchesAny(
    new RegExp(
      `^(?:please |to \\w{3,12} [^.!?]{0,60}, ?)?(?:sign up|register|subscribe|opt in)\\b[^.!?]{0,100}\\b${LETTER}\\b`,
      "iu",
    ),
    /^(?:please )?(?:subscribe|register|sign up|sign in|log in|become a (?:member|subscriber|supporter)|create (?:an|your) (?:free )?account)\b[^.!?]{0,80}\b(?:now|today|here|free|to (?:read|continue|access|the|our|us)|for (?:free|just|only|unlimited|more)|unlimited)\b/iu,
    /^(?:want|looking for|like) [^.!?]{0,60}\b(?:in|to) your inbox\?$/iu,
    /^(?:get|have|receive) (?:[^.!?]{1,80})\b(?:(?:delivered |sent )?(?:straight |directly |right )?(?:in|to) your (?:inbox|phone|mailbox|e-?mail))\b/iu,
    new RegExp(`^(?:get|receive) (?:our|the) (?:[\\w’'-]{2,15} ){0,3}${LETTER}\\b`, "iu"),
    /^(?:please )?(?:support (?:our|local|independent|quality) journalism|consider (?:supporting|making a (?:gift|donation)|donating|a (?:gift|donation)))\b/iu,
    /^(?:download|get) (?:our|the) (?:free |new |mobile |[\w’'-]{2,15} )?(?:news )?app\b/iu,
    /^(?:melden sie sich|abonnieren sie|jetzt abonnieren|newsletter abonnieren|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti)\b/iu,
    /^(?:already|not yet) (?:a|an) (?:subscriber|member)\b/iu,
    /^you have (?:\w{1,5} )?(?:free )?articles? (?:left|remaining)\b/iu,
    /^(?:thank you|thanks) for (?:reading|subscribing|your support)\b/iu,
  ),
};
