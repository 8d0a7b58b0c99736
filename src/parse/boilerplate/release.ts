import type { SetAsideRule } from "../rule.ts";

const LABEL = /^(?:for immediate release|(?:press|news|media) release)\s*[:.!]?$/i;
const CONTACT = /^(?:(?:media|press|news) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: person)?\s*:/i;

/** How far down the label stands, in blocks. */
const MAX_LABEL = 5;

/** What a press release has above its headline: its label, and below the label whom to ask. */
export const release: SetAsideRule = {
  step: "parsing/release",
  find({ text }, { blocks, index, bodyStart }) {
    if (index >= bodyStart) return null;
    if (LABEL.test(text)) return { reason: "a press release's label", doubt: true };
    const isLabelled = blocks.slice(0, Math.min(index, MAX_LABEL)).some((block) => LABEL.test(block.text));
    return CONTACT.test(text) && isLabelled ? { reason: "whom the press may ask" } : null;
  },
};
