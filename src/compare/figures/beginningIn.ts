import type { Span } from "../../records/span.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";

/** Those of a list in order that begin within a span. */
export function beginningIn<T>(list: readonly T[], startOf: (item: T) => number, { start, end }: Span): T[] {
  const from = partitionPoint(list, (item) => startOf(item) < start);
  const found: T[] = [];
  for (let at = from; at < list.length; at += 1) {
    const item = list[at];
    if (item === undefined || startOf(item) >= end) break;
    found.push(item);
  }
  return found;
}
