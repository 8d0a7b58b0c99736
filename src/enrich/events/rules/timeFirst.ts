import type { EventRule } from "../rule.ts";
import { mainVerbAfter } from "../verbAfter.ts";

/** What may stand before a time that opens its sentence. */
const OPENING =
  /^[\s“"‘(—–-]*(?:(?:But|And|Then|So|Yet|Still|Meanwhile|Also|However|Earlier|Late|Early|Just|Again|Later)(?:,)?\s?)?$/;

/** "On November 7, Zelenskyy claimed that"; "In June Putin visited North Korea". */
export const timeFirst: EventRule = ({ before, time, preposition, after }) => {
  if (!OPENING.test(before)) return null;
  const verb = mainVerbAfter(after);
  if (!verb) return null;
  const index = before.length + preposition.length + time.text.length + verb.index;
  return { rule: "events/time-first", form: verb.form, index };
};
