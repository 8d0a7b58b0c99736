import type { PlacedTime } from "../mentions/places.ts";

/** The dates that a text has come to. */
export interface Thread {
  /** The date mentioned last, perhaps only in passing. */
  readonly latest: string | null;
  /** The date that the main thread of a narrative has come to. */
  readonly main: string | null;
}

export const NO_THREAD: Thread = { latest: null, main: null };

/** Kinds of dates that belong to the main thread unless their sentence has just named another date. */
const ON_MAIN = /^(?:day|month|week|season|holiday|weekday)$/;

/** The date that an expression of a narrative is counted from: not one that an earlier sentence mentioned in passing. */
export function focusAt({ latest, main }: Thread, { meaning, continues }: PlacedTime): string | null {
  const refersBack = "fromFocus" in meaning && meaning.fromFocus === true;
  return !continues && !refersBack && ON_MAIN.test(meaning.kind) ? main : latest;
}

/**
 * The thread after an expression. A year that the narrative has not come to is only mentioned in passing, unless it opens
 * its sentence: "He returned to the town that had burned in 1887."
 * @param focus the date that the text is about after the expression.
 * @param isNew whether the expression has named that date.
 */
export function threadAfter(
  { latest, main }: Thread,
  focus: string | null,
  isNew: boolean,
  { opens, continues }: PlacedTime,
): Thread {
  if (focus === null || !isNew) return { latest: focus, main };
  const [from, to] = [yearOf(main), yearOf(focus)];
  const isRepeated = !continues && yearOf(latest) === to && to > from;
  // A later year alone may be an outlook ("until 1975"); a later day is mostly where the narrative goes on.
  const movesOn = to === from || (to > from && focus.length > "2024".length);
  return { latest: focus, main: main === null || opens || isRepeated || movesOn ? focus : main };
}

const yearOf = (value: string | null) => Number(value?.slice(0, 4) ?? 0);
