import { NAMES } from "../namePattern.ts";
import type { SetAsideRule } from "../rule.ts";

/** "Reporting by", "Additional reporting by", "Writing by", "Editing by" and the like. */
const WORK =
  "(?:[Aa]dditional |[Ww]ith additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)(?: and (?:writing|editing))? (?:by|from)";

const PRODUCTION = new RegExp(`^\\(?${WORK} ${NAMES}(?:[;.,] ?${WORK} ${NAMES})*[.;]?\\)?$`, "u");

/** The longest production credit, in characters. */
const MAX_LENGTH = 600;

/** The people who worked on an article, as agencies list them at its end: "Reporting by A; Editing by B". */
export const production: SetAsideRule = {
  step: "parsing/production",
  find: ({ text }) =>
    text.length <= MAX_LENGTH && PRODUCTION.test(text)
      ? { reason: "who wrote and edited it", doubt: true }
      : null,
};
