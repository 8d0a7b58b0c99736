import type { Listed } from "../cards/card.ts";

/** Whether the other one of two articles is surely later or earlier; where their dates overlap nobody knows. */
export function orderOf(
  one: Pick<Listed, "earliest" | "latest">,
  other: Pick<Listed, "earliest" | "latest">,
): "later" | "earlier" | "unknown" {
  if (one.latest !== null && other.earliest !== null && one.latest < other.earliest) return "later";
  if (other.latest !== null && one.earliest !== null && other.latest < one.earliest) return "earlier";
  return "unknown";
}
