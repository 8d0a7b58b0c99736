import type { PlacedTime } from "../mentions/places.ts";
import type { Day } from "./day.ts";
import { isNews, isOfOwnTime, isWithoutYear, RECENT, yearIn } from "./namedYear.ts";

/** In sentences, and a new paragraph counts as another one: how far before and after a quotation the story's years may be named. */
const REACH = 16;
/** A story goes on so many years between two that it names. */
const YEARS = 3;
/** In days: a day so close to the article's own is mostly that of the news. */
const NEWS = 45;

/** A year named long before the article's own, and the number of its sentence; null where the article's own time is named. */
type Told = { readonly year: number; readonly sentence: number } | null;

/**
 * For each expression, whether it is a month, day or season without a year within a quotation, in a story of other years: "He learned
 * that in 1990. ‘It fails from October to February,’ he told them. In 1991, it did." What speakers say is seen from the day on which
 * they said it, and so is "will", which points ahead of the article's own day everywhere else.
 * @param found in the order of the text.
 */
export function quotedInStories(found: readonly PlacedTime[], written: Day): boolean[] {
  if (!found.some(({ isQuoted }) => isQuoted)) return found.map(() => false);
  const before = lastTold(found, written);
  const after = lastTold(found.toReversed(), written).reverse();
  return found.map(({ isQuoted, meaning, sentence }, index) => {
    if (!isQuoted || !isWithoutYear(meaning) || isNews(meaning, written, NEWS)) return false;
    const [from, to] = [before[index] ?? null, after[index] ?? null];
    return (
      from !== null &&
      to !== null &&
      sentence - from.sentence <= REACH &&
      to.sentence - sentence <= REACH &&
      Math.abs(to.year - from.year) <= YEARS
    );
  });
}

/** For each expression, what the last one before it that names a year or the article's own time told. */
function lastTold(found: readonly PlacedTime[], written: Day): Told[] {
  let told: Told = null;
  return found.map((match) => {
    const before = told;
    const year = yearIn(match.meaning);
    if (isOfOwnTime(match, written)) told = null;
    else if (year !== null && year < written.year - RECENT) told = { year, sentence: match.sentence };
    return before;
  });
}
