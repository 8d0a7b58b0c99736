import type { EventRule } from "../rule.ts";
import { verbAheadAfter, verbAheadBefore } from "../verbAhead.ts";

const OPENING = /^[\s“"‘(—–-]*(?:(?:But|And|Then|So|Also|Later|Early)(?:,)?\s?)?$/;

/** "on Monday and Tuesday nights": what recurs. */
const RECURRING = /^\s(?:and|or)\s\p{Lu}\p{L}+day|^\s(?:nights|mornings|evenings|afternoons)(?!\p{L})/u;

/** "Putin will visit Beijing in May"; "On Thursday, the court is to rule". */
export const futureVerb: EventRule = ({ before, time, preposition, after }) => {
  if (RECURRING.test(after)) return null;
  const ahead = verbAheadBefore(before);
  if (ahead) return { rule: "events/future-verb", ...ahead };
  const verb = OPENING.test(before) ? verbAheadAfter(after) : null;
  const offset = before.length + preposition.length + time.text.length;
  return verb && { rule: "events/future-verb", form: verb.form, index: offset + verb.index };
};
