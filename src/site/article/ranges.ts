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
  let found = [...ranges];
  for (let cuts = true; cuts; ) {
    const wider = found.map((range) =>
      [...fixed, ...found].filter((other) => cutsThrough(range, other)).reduce(union, range),
    );
    cuts = wider.some((range, index) => !sameRange(range, found[index]));
    found = wider;
  }
  return found;
}

/** Whether two ranges overlap. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

export function sameRange(one: Range, other: Range | undefined): boolean {
  return one.start === other?.start && one.end === other.end;
}

export function cutsThrough(one: Range, other: Range): boolean {
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
