import type { SetAsideRule } from "../rule.ts";

/** A line of marks alone: `***`, `---`, `====`, and the wires' end marks `###` and `-30-`. */
export const separator: SetAsideRule = {
  step: "parsing/separator",
  find: ({ text }) =>
    /^[^\p{L}\p{N}]+$/u.test(text) || /^(?:-+ ?30 ?-+|\(?ENDS?\)?|-+ ?(?:ends?|ENDS?) ?-+)$/.test(text)
      ? { reason: "marks that part or end the text" }
      : null,
};
