import { type HouseLine, matchesAny, NETWORKS } from "./houseLine.ts";

/** "Follow", "Find", "Like" with what invites to it, and the same of German, French and Spanish pages. */
const CALL =
  "(?:(?:why not|please|you can(?: also)?|don[’']t forget to|be sure to|and|or) )?(?:follow|find|like|join|friend|add|connect with)";
const FOREIGN = "(?:folgen sie|folge|suivez|retrouvez|síguenos|sigue a|siga|seguici|volg)(?:-\\p{L}{2,4})?";

/** "Follow The Gazette on Facebook and Instagram", "Find us on X". */
export const follow: HouseLine = {
  reason: "a call to follow the house",
  test: matchesAny(
    new RegExp(`^${CALL} [^.!?]{1,100}?,? (?:on|at|via) (?:our )?${NETWORKS}\\b[^.!?]{0,120}[.!?]?$`, "iu"),
    new RegExp(`^${FOREIGN} [^.!?]{0,60}\\b(?:auf|sur|en|su|op|em) ${NETWORKS}\\b[^.!?]{0,80}[.!]?$`, "iu"),
    // "Follow @gazettesport for more", "Follow Jane Doe: @janedoe"
    /^follow [^.!?]{0,60}[@#]\w{2,30}\b[^!?]{0,80}$/iu,
    /^follow (?:us|me|our (?:live )?(?:blog|coverage|page))\b[^?]{0,100}$/iu,
    // "Twitter: @janedoe", "On Twitter: @janedoe."
    new RegExp(`^(?:on )?${NETWORKS} ?: ?@\\w{2,30}\\.?$`, "iu"),
  ),
};
