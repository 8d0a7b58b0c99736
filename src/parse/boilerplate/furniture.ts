import { type SetAsideRule, wordCount } from "../rule.ts";

/** What pages print around articles, each as it stands alone in a block. */
const FURNITURE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:advertisements?|ad|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)[^.]*)$/i,
    "an advertisement's label",
  ],
  [
    /^(?:share|tweet|print|save|e-?mail|comments?|like|copy link|listen|play|menu|search|home)(?:[\s|,/·•]+(?:share|tweet|print|save|e-?mail|comments?|like|copy link|listen))*$/i,
    "a button's label",
  ],
  [
    /^(?:share (?:this|on)\b|follow us\b|like us on\b|join (?:us|our)\b|subscribe (?:to|now|today)\b|sign up (?:for|to|now)\b|get (?:our|the) (?:\w+ )?newsletter\b|download (?:our|the) app\b|click here\b|tap here\b|log in (?:to|or)\b|support our\b|donate\b)/i,
    "a call to share, follow or subscribe",
  ],
  [
    /^(?:continue reading|read (?:the )?full (?:story|article)|show more|load more|loading|skip to (?:main )?content|back to top|leave a (?:comment|reply)|view comments|\d+ comments?|\d+ (?:min(?:ute)?s?) read)\W*$/i,
    "a page's control",
  ],
  [/^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved\b)/i, "a notice of rights"],
];

/** The longest such block, in words: a real sentence may well begin with "Share on". */
const MAX_WORDS = 20;

/** Advertisements, buttons, calls to subscribe, page controls, notices of rights. */
export const furniture: SetAsideRule = {
  step: "furniture",
  find({ text }) {
    if (wordCount(text) > MAX_WORDS) return null;
    const found = FURNITURE.find(([pattern]) => pattern.test(text));
    return found ? { reason: found[1] } : null;
  },
};
