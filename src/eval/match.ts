/** A span with a value. */
export interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many spans, names or statements are right, found and annotated; counted one by one. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export interface Scores {
  readonly strict: Score;
  readonly relaxed: Score;
  /** Spans that overlap and have the same value. */
  readonly value: Score;
}

export interface Pair<G, F> {
  readonly gold: G;
  readonly found: F;
}

/**
 * Pairs annotated spans with found ones, one to one: identical spans first, then the largest overlap; of equal
 * overlaps the earlier one.
 */
export function pair<G extends Spanned, F extends Spanned>(
  gold: readonly G[],
  found: readonly F[],
): Pair<G, F>[] {
  const overlap = (a: Spanned, b: Spanned) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const exact = (a: Spanned, b: Spanned) => a.start === b.start && a.end === b.end;
  const candidates = gold.flatMap((g) =>
    found.filter((f) => overlap(g, f) > 0).map((f) => ({ gold: g, found: f })),
  );
  candidates.sort(
    (a, b) =>
      Number(exact(b.gold, b.found)) - Number(exact(a.gold, a.found)) ||
      overlap(b.gold, b.found) - overlap(a.gold, a.found) ||
      a.gold.start - b.gold.start,
  );
  const taken = new Set<Spanned>();
  return candidates.filter((candidate) => {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) return false;
    taken.add(candidate.gold).add(candidate.found);
    return true;
  });
}

/** Precision, recall and F1 from three counts: right ones, found ones, annotated ones. */
export function score(right: number, found: number, gold: number): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Counts and their scores on one line: "entities: P 90.0, R 80.0, F1 84.7 (36 of 45, 40 found)". */
export function countLine(what: string, { right, found, gold }: Counts): string {
  const { precision, recall, f1 } = score(right, found, gold);
  const [p, r, f] = [precision, recall, f1].map((share) => (share * 100).toFixed(1));
  return `${what}: P ${p}, R ${r}, F1 ${f} (${right} of ${gold}, ${found} found)`;
}

/** The scores over many documents, each with its annotated and its found spans. */
export function scores<G extends Spanned, F extends Spanned>(
  documents: readonly { readonly gold: readonly G[]; readonly found: readonly F[] }[],
): Scores {
  const counts = { strict: 0, relaxed: 0, value: 0, gold: 0, found: 0 };
  for (const { gold, found } of documents) {
    const pairs = pair(gold, found);
    counts.gold += gold.length;
    counts.found += found.length;
    counts.relaxed += pairs.length;
    counts.strict += pairs.filter((p) => p.gold.start === p.found.start && p.gold.end === p.found.end).length;
    counts.value += pairs.filter((p) => p.gold.value === p.found.value).length;
  }
  const of = (right: number) => score(right, counts.found, counts.gold);
  return { strict: of(counts.strict), relaxed: of(counts.relaxed), value: of(counts.value) };
}
