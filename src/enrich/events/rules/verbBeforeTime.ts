import type { EventRule } from "../rule.ts";
import { verbBefore } from "../verbBefore.ts";

/** "Putin visited North Korea in June"; "the treaty, which was signed in 2024". */
export const verbBeforeTime: EventRule = ({ before, time }) => {
  const verb = verbBefore(before, /^(?:\w+ )?this (?:year|month)$|^today$/i.test(time.text));
  return verb && { rule: "events/verb-before-time", ...verb };
};
