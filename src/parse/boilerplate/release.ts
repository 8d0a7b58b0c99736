import type { SetAsideRule } from "../rule.ts";

const LABEL = /^(?:for immediate release|(?:press|news|media) release)\s*[:.!]?$/i;
const CONTACT = /^(?:(?:media|press|news) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: person)?\s*:/i;

/** The label is among this many first blocks. */
const MAX_LABEL = 5;

/** What a press release has above its headline: a label, and below it a contact. */
export const release: SetAsideRule = {
  step: "parsing/release",
  find({ text }, { blocks, index, bodyStart }) {
    if (index >= bodyStart) return null;
    if (LABEL.test(text)) return { reason: "a press release's label", doubt: true };
    const isLabelled = blocks.slice(0, Math.min(index, MAX_LABEL)).some((block) => LABEL.test(block.text));
    return CONTACT.test(text) && isLabelled ? { reason: "the contact for the press" } : null;
  },
};
