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
  const kept: T[] = [];
  for (const { span } of best) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
