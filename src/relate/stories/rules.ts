import type { Judgement } from "./linkage.ts";
import { type Known, knownOf } from "./units.ts";
import { daysOf, gapBetween, type Width } from "./when.ts";

/** How alike articles must be on average to be of one story, by how well their dates are known. Chosen by reading (decision 31). */
const LEAST: Readonly<Record<Width, number>> = { known: 0.26, narrow: 0.36, wide: 0.45 };

/** Less than this is not even a doubt: where dates are known, and where they are wide. */
export const DOUBTFUL = 0.22;
const DOUBTFUL_IF_WIDE = 0.33;

/**
 * Whether two groups are of one story. Text alone can't tell two events of one storyline apart, dates do: groups that can't have
 * been written at the same time are never joined. Where the dates are too wide to tell, both must name the same weekday; and so
 * must articles of one day and of the next, by which the storyline may have gone on.
 * @param similarity the mean over all pairs of both.
 */
export function verdictOf(one: Known, other: Known, similarity: number): Judgement<Known, "date" | "text"> {
  const known = knownOf(one, other);
  if (known === null) return null;
  const isApart = gapBetween(daysOf(one.spread), daysOf(other.spread)) > 0;
  const width = wider(one.width, isApart ? wider(other.width, "narrow") : other.width);
  const isSameDay = width === "known" || [...one.weekdays].some((day) => other.weekdays.has(day));
  if (similarity >= LEAST[width] && isSameDay) return { known };
  if (similarity < (width === "known" ? DOUBTFUL : DOUBTFUL_IF_WIDE)) return null;
  return { because: similarity >= LEAST[width] ? "date" : "text" };
}

const wider = (one: Width, other: Width): Width =>
  one === "wide" || other === "wide" ? "wide" : one === "narrow" || other === "narrow" ? "narrow" : "known";
