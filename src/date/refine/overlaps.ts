/** A span that another may overlap. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Of spans that overlap, the longer stays; of equally long ones, the one that comes first in the
 * list. What stays is in the order of the text.
 */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const ranked = spans.map((span, rank) => ({ span, rank }));
  ranked.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: T[] = [];
  let cluster: typeof ranked = [];
  let end = 0;
  // Only spans within one chain of overlaps compete, so a long text takes no longer for each.
  for (const next of ranked) {
    if (cluster.length > 0 && next.span.start >= end) {
      kept.push(...longest(cluster));
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
    // Those kept before are no shorter, so none lies between the two ends of this one.
    if (taken[span.start - from] || taken[span.end - 1 - from]) continue;
    taken.fill(1, span.start - from, span.end - from);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
