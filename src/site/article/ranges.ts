/** A run of a paragraph's visible text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A run that gets an element of its own. */
export interface Highlight extends Range {
  readonly tag: "span" | "time" | "a" | "q";
  readonly attributes: readonly (readonly [string, string])[];
}

/**
 * Ranges that can be elements beside the fixed ones: each lies within the others, around them, or
 * apart. One that cuts through another is widened to hold both, as no reader is misled by a few
 * words more.
 * @param fixed ranges that lie apart from each other.
 */
export function nestable(ranges: readonly Range[], fixed: readonly Range[]): Range[] {
  let found = [...ranges];
  for (let cuts = true; cuts; ) {
    const wider = found.map((range) =>
      [...fixed, ...found].filter((other) => cutsThrough(range, other)).reduce(around, range),
    );
    cuts = wider.some((range, index) => !sameRange(range, found[index]));
    found = wider;
  }
  return found;
}

/** Whether two runs share any words. */
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

function around(one: Range, other: Range): Range {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Outer ones before those within them; of two alike, the first stays outside. */
export function outerFirst(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
