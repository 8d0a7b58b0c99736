import type { Unit } from "./vocabulary.ts";

/** What half of a unit is in TIMEX3: 5 1/2 hours are `PT5H30M`. */
const HALF: Partial<Record<Unit, (whole: number) => string>> = {
  Y: (whole) => `P${whole}Y6M`,
  TH: (whole) => `PT${whole}H30M`,
  TM: (whole) => `PT${whole}M30S`,
};

/** A duration in TIMEX3 (ISO 8601): `P2Y`, `PT3H`, `P2Y6M`; with `X` for an unknown number. */
export function period(count: number | null, unit: Unit): string {
  const half = count !== null && count % 1 === 0.5 ? HALF[unit] : undefined;
  if (count !== null && half) return half(Math.floor(count));
  if (unit === "S" || unit === "TM" || unit === "TH") return `PT${count ?? "X"}${unit.replace("T", "")}`;
  const [factor, letter] = unit === "E" ? [10, "Y"] : unit === "C" ? [100, "Y"] : [1, unit];
  return `P${count === null ? "X" : count * factor}${letter}`;
}
