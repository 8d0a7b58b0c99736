import type { Span } from "../../records/span.ts";
import { append } from "../../shared/append.ts";

/**
 * Keeps the longest of overlapping spans; of equally long ones, the first in the list. The result is
 * in the order of the text.
 */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const ranked = spans.map((span, rank) => ({ span, rank }));
  ranked.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: T[] = [];
  let cluster: typeof ranked = [];
  let end = 0;
  // Only spans in one chain of overlaps are compared, so that the time grows linearly with the text.
  for (const next of ranked) {
    if (cluster.length > 0 && next.span.start >= end) {
      append(kept, longest(cluster));
      cluster = [];
    }
    cluster.push(next);
    end = Math.max(end, next.span.end);
  }
  return [...kept, ...longest(cluster)];
}

function longest<T extends Span>(cluster: readonly { readonly span: T; readonly rank: number }[]): T[] {
  const length = ({ start, end }: Span) => end - start;
  const best = [...cluster].sort((a, b) => length(b.span) - length(a.span) || a.rank - b.rank);
  const from = cluster[0]?.span.start ?? 0;
  const taken = new Uint8Array(cluster.reduce((end, { span }) => Math.max(end, span.end), from) - from);
  const kept: T[] = [];
  for (const { span } of best) {
    // The spans kept so far are at least as long, so testing the two ends of this one is enough.
    if (taken[span.start - from] || taken[span.end - 1 - from]) continue;
    taken.fill(1, span.start - from, span.end - from);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
