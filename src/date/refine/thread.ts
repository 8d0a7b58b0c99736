import type { PlacedTime } from "../mentions/places.ts";
import { isFromFocus } from "./temporalFocus.ts";

/** The dates that a text has come to. */
export interface Thread {
  /** The date mentioned last, perhaps only in passing, and the number of its sentence. */
  readonly latest: string | null;
  readonly sentence: number;
  /** The date that the main thread of a narrative has come to. */
  readonly main: string | null;
}

export const NO_THREAD: Thread = { latest: null, sentence: 0, main: null };

/** Kinds of dates that belong to the main thread unless their sentence has just named another date. */
const ON_MAIN = /^(?:day|month|week|season|holiday|weekday)$/;

const isOnMain = ({ meaning }: PlacedTime) => ON_MAIN.test(meaning.kind) && !isFromFocus(meaning);

/** The date that an expression of a narrative is counted from: not one that an earlier sentence mentioned in passing. */
export const focusAt = ({ latest, sentence, main }: Thread, match: PlacedTime): string | null =>
  match.sentence !== sentence && isOnMain(match) ? main : latest;

/**
 * The date that an expression of an undated article is counted from. To be right or absent, a date needs its year in its own
 * sentence, and "the next day" a date in the sentence before at most. Others are counted from the article's day only.
 */
export function focusIfUndated({ latest, sentence }: Thread, match: PlacedTime): string | null {
  const distance = match.sentence - sentence;
  return distance <= (isOnMain(match) ? 0 : isFromFocus(match.meaning) ? 1 : -1) ? latest : null;
}

/**
 * The thread after an expression. A year that the narrative has not come to is only mentioned in passing, unless it opens
 * its sentence: "He returned to the town that had burned in 1887."
 * @param focus the date that the text is about after the expression.
 * @param value the expression's own value.
 */
export function threadAfter(
  { latest, sentence, main }: Thread,
  focus: string | null,
  value: string,
  match: PlacedTime,
): Thread {
  if (focus === null || focus !== value) return { latest: focus, sentence, main };
  const [from, to] = [yearOf(main), yearOf(focus)];
  const isRepeated = match.sentence !== sentence && yearOf(latest) === to && to > from;
  // A later year alone may be an outlook ("until 1975"); a later day is mostly where the narrative goes on.
  const movesOn = to === from || (to > from && focus.includes("-") && !match.limits);
  const isMain = main === null || match.opens || isRepeated || movesOn;
  return { latest: focus, sentence: match.sentence, main: isMain ? focus : main };
}

/** Negative before Christ. */
function yearOf(value: string | null): number {
  const [, before, digits = 0] = /^(BC)?(\d{4})/.exec(value ?? "") ?? [];
  return Number(digits) * (before ? -1 : 1);
}
