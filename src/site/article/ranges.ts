import { partitionPoint } from "../../text/partitionPoint.ts";

/** A part of the visible text of a paragraph. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range that gets an HTML element around it. */
export interface Highlight extends Range {
  readonly tag: "span" | "time" | "a" | "q";
  readonly attributes: readonly (readonly [string, string])[];
}

/**
 * Adjusts ranges so that they can be elements together with the fixed ones: any two are nested or separate. A range that
 * partly overlaps another one is widened to contain it; a few more words mislead nobody.
 * @param fixed ranges that don't overlap each other.
 */
export function nestable(ranges: readonly Range[], fixed: readonly Range[]): Range[] {
  const fixedAt = rangeAround([...fixed].sort(outerFirst));
  let found = [...ranges];
  for (let cuts = true; cuts; ) {
    const wider = found.map((range) =>
      // A fixed range that cuts through has one of the two ends inside.
      [...fixedAt(range.start), ...fixedAt(range.end), ...found]
        .filter((other) => cutsThrough(range, other))
        .reduce(union, range),
    );
    cuts = wider.some((range, index) => !sameRange(range, found[index]));
    found = wider;
  }
  return found;
}

/** Finds the range that an offset is inside of, as a list of one or none. @param ranges in order, without overlaps. */
function rangeAround(ranges: readonly Range[]): (offset: number) => readonly Range[] {
  return (offset) => {
    const index = partitionPoint(ranges, ({ end }) => end <= offset);
    return ranges.slice(index, index + 1).filter(({ start }) => start < offset);
  };
}

/**
 * The ranges that none of the others partly overlaps.
 * @param ranges in order; they don't overlap each other.
 * @param others any two are nested or separate.
 */
export function uncut<T extends Range>(ranges: readonly T[], others: readonly Range[]): T[] {
  const ordered = [...others].sort(outerFirst);
  // Those around the offset that the walk has reached. Each one is nested in the one before it.
  const around: Range[] = [];
  let next = 0;
  const innermost = (offset: number) => {
    for (let other = ordered[next]; other && other.start < offset; other = ordered[++next]) {
      while (around.length > 0 && (around.at(-1)?.end ?? 0) <= other.start) around.pop();
      around.push(other);
    }
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= offset) around.pop();
    return around.at(-1);
  };
  return ranges.filter((range) =>
    [range.start, range.end].every((offset) => {
      const other = innermost(offset);
      return !other || !cutsThrough(range, other);
    }),
  );
}

export function sameRange(one: Range, other: Range | undefined): boolean {
  return one.start === other?.start && one.end === other.end;
}

function cutsThrough(one: Range, other: Range): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return first.start < second.start && second.start < first.end && first.end < second.end;
}

function union(one: Range, other: Range): Range {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Sorts outer ranges before those within them; of two equal ones, the first is the outer one. */
export function outerFirst(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
