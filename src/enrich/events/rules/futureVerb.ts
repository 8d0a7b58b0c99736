import type { EventRule } from "../rule.ts";
import { verbAheadAfter, verbAheadBefore } from "../verbAhead.ts";

const OPENING = /^[\s“"‘(—–-]*(?:(?:But|And|Then|So|Also|Later|Early)(?:,)?\s?)?$/;

/** "Putin will visit Beijing in May"; "On Thursday, the court is to rule". */
export const futureVerb: EventRule = ({ before, time, preposition, after }) => {
  const ahead = verbAheadBefore(before);
  if (ahead) return { rule: "events/future-verb", ...ahead };
  const verb = OPENING.test(before) ? verbAheadAfter(after) : null;
  const offset = before.length + preposition.length + time.text.length;
  return verb && { rule: "events/future-verb", form: verb.form, index: offset + verb.index };
};
