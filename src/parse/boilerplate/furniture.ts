import { endsSentence } from "../../text/sentences.ts";
import { hasMoreWords, outsideBody, type SetAsideRule } from "../rule.ts";

/** What pages print around articles. A whole block like this can't be anything else. */
const SURE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:advertisements?|ad|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)[^.]*)$/i,
    "an advertisement's label",
  ],
  [
    /^(?:continue reading|read (?:the )?full (?:story|article)|show more|load more|loading|skip to (?:main )?content|back to top|leave a (?:comment|reply)|view comments|\d+ comments?|\d+ (?:min(?:ute)?s?) read)\W*$/i,
    "a page's control",
  ],
  [/^(?:copyright\s*(?:©|\(c\)|\d{4}\b)|©|\(c\) ?\d{4}\b|all rights reserved\b)/i, "a notice of rights"],
];

const BUTTON = "(?:share|tweet|print|save|e-?mail|comments?|like|copy link|listen)";
/** Labels of buttons: several of them, or one that can only be a button. */
const BUTTONS = new RegExp(`^(?:${BUTTON}(?:[\\s|,/·•]+${BUTTON})+|share|tweet|copy link)$`, "i");
/** These can also be a heading or part of a poem, so they are only matched outside the body. */
const PERHAPS_BUTTON = new RegExp(`^(?:${BUTTON}|play|menu|search|home)$`, "i");

const CALL =
  /^(?:share (?:this|on (?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail|social media))\b|follow us\b|like us on\b|join (?:us|our)\b|subscribe (?:to|now|today)\b|sign up (?:for|to|now)\b|get (?:our|the) (?:\w+ )?newsletter\b|download (?:our|the) app\b|click here\b|tap here\b|log in (?:to|or)\b|support our\b|watch the latest videos? at\b|(?:(?:do|are) you [^.?!]{2,60}\? )?like (?:the|our|this) page\W*$|donate (?:now|today|here|to (?:us|our))\b)/i;
/** Words of a sentence that reports such a call: "Join us or lose the mine, he told the men". */
const REPORTED =
  /\b(?:said|says|told|ask(?:s|ed)|urge[sd]?|reads?|wrote|warned|added|he|she|they|his|her|their|was|were|had|has)\b/i;

/** The longest such block, in words. A longer one is a real sentence that begins with "Share on". */
const MAX_WORDS = 20;

/** Advertisements, buttons, calls to subscribe, page controls, notices of rights. */
export const furniture: SetAsideRule = {
  step: "parsing/furniture",
  find({ text }, around) {
    if (hasMoreWords(text, MAX_WORDS)) return null;
    const found = SURE.find(([pattern]) => pattern.test(text));
    if (found) return { reason: found[1] };
    if (BUTTONS.test(text) || (PERHAPS_BUTTON.test(text) && outsideBody(around)))
      return { reason: "a button's label", doubt: true };
    const isCall = CALL.test(text) && !(endsSentence(text) && REPORTED.test(text));
    return isCall ? { reason: "a call to share, follow or subscribe", doubt: true } : null;
  },
};
