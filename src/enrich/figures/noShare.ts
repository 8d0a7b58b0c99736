import type { Span } from "../../records/span.ts";
import type { Hedge } from "./hedges.ts";
import type { NumberSpan } from "./numbers.ts";
import type { Unit } from "./units.ts";

/** A part of a share: "a quarter of 1 percent", which isn't 1 percent. */
const PART =
  /(?:^|[\s-])(?:half|third|quarter|fifth|sixth|eighth|tenth|hundredth|fraction)s?\sof\s(?:an?\s)?$/iu;

/** Words before a level or a share of something: "set at 100%", "a 100% tariff". */
const LEVEL = /(?:^|\s)(?:an?|at|to|from|by|of|above|below|exceed(?:s|ed|ing)?|reach(?:es|ed|ing)?)\s+$/iu;

/** Whether a share isn't meant: "a quarter of 1 percent", or "100 percent" for "wholly". */
export function isNoShare(
  text: string,
  { start, number, hedge }: Span & { readonly number: NumberSpan; readonly hedge: Hedge | null },
  unit: Unit,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (number.high === 1 && PART.test(before)) return true;
  const isWhole = number.low === 100 && number.high === 100 && hedge === null;
  return (
    isWhole &&
    unit.what === null &&
    !LEVEL.test(before) &&
    !/^\sof\s/.test(text.slice(unit.end, unit.end + 4))
  );
}
