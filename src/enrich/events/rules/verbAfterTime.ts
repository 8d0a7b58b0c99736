import type { EventRule } from "../rule.ts";
import { verbRightAfter } from "../verbAfter.ts";
import { isOpenClause } from "../verbBefore.ts";

/** "Putin on Monday announced a truce"; "the court, which in 2010 struck down the law". */
export const verbAfterTime: EventRule = ({ before, time, preposition, after }) => {
  if (!/\p{L}[\s,]*$/u.test(before) || isOpenClause(before)) return null;
  const verb = verbRightAfter(after);
  if (!verb) return null;
  const index = before.length + preposition.length + time.text.length + verb.index;
  return { rule: "events/verb-after-time", form: verb.form, index };
};
