import type { SetAsideRule } from "../rule.ts";

/** Names of a paper's sections, as it prints them above a headline. */
const SECTION =
  /^(?:(?:local|world|national|international|regional|breaking|latest|top|city|county|business|sports?) news|news|world|nation(?:al)?|international|local|politics|business|economy|finance|money|markets|opinion|editorial|comment|commentary|analysis|letters(?: to the editor)?|obituar(?:y|ies)|sports?|football|cricket|science|health|technology|tech|environment|climate|education|culture|arts|books|film|music|theatre|entertainment|lifestyle|food|travel|features?|interview|reviews?|exclusive|breaking|live)\s*:?$/i;

/** A section's name that is the first block and has the headline below it. */
export const section: SetAsideRule = {
  step: "parsing/section",
  find({ text }, { index, bodyStart }) {
    if (index > 0 || bodyStart === 0 || !SECTION.test(text)) return null;
    return { reason: "the section's name above the headline", doubt: true };
  },
};
