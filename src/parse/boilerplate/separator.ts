import type { SetAsideRule } from "../rule.ts";

/** A line without words: `***`, `---`, `====`; or the end of a wire report: `###`, `-30-`, `ENDS`. */
export const separator: SetAsideRule = {
  step: "parsing/separator",
  find: ({ text }) =>
    /^[^\p{L}\p{N}]+$/u.test(text) || /^(?:-+ ?30 ?-+|\(?ENDS?\)?|-+ ?(?:ends?|ENDS?) ?-+)$/.test(text)
      ? { reason: "a line that separates or ends the text" }
      : null,
};
