import type { ArticleDate } from "../records/date.ts";
import { isoDay } from "../text/calendar.ts";
import { type Comparison, datedByAnchors, withClues } from "./archive.ts";
import { dateFromText } from "./article.ts";
import { type DayRange, daysBetween, intersection, overallRange } from "./infer/daySet.ts";
import { KNOWN_DAYS, lengthInDays } from "./stories/draftDays.ts";
import type { NumberedStory } from "./stories/story.ts";
import { mightDate, storyClues } from "./stories/storyClues.ts";

/** How much the date of one article would narrow others. */
export interface Leverage<S> {
  readonly story: S;
  /** A day on which it might have been written, `YYYY-MM-DD`: of those tried, the one that narrows most others. */
  readonly day: string;
  /** The others whose dates would then be narrower, as they are and as they would be. */
  readonly narrowed: readonly {
    readonly story: S;
    readonly before: ArticleDate;
    readonly after: ArticleDate;
  }[];
}

/** At most so many articles are tried, those with the most others on their story. */
const MAX_TRIED = 8;

/**
 * Which articles without a known date would date others, if a person found out theirs. It is tried: the dates of the others are worked out again
 * as if the article were of the first, the middle and the last of its possible days. What an article would date only by naming a month, once its own year
 * is known, isn't counted.
 * @returns those that would narrow others, first those that would narrow most.
 */
export function leverageOf<S extends NumberedStory>(
  stories: readonly S[],
  comparison: Comparison<S>,
): Leverage<S>[] {
  const { words } = comparison;
  const { verdicts, anchored } = datedByAnchors(stories, comparison);
  const span = knownSpan(anchored);
  if (span === null) return [];
  const likely = [...mightDate(anchored, words)]
    .sort((a, b) => b[1].size - a[1].size || a[0] - b[0])
    .slice(0, MAX_TRIED);
  const datesOf = (all: readonly NumberedStory[], those: ReadonlySet<number>) =>
    new Map(
      [...withClues(stories, storyClues(all, words, those), { ...comparison, verdicts })].map(
        ([one, verdict]) => [one, dateFromText(verdict, comparison.bounds)] as const,
      ),
    );
  const before = datesOf(anchored, new Set(likely.flatMap(([, others]) => [...others])));
  const found = likely.flatMap(([index, others]) => {
    const story = stories[index];
    if (!story) return [];
    const ownDate = (one: S) =>
      dateFromText(verdicts.get(one) ?? comparison.verdictOf(one), comparison.bounds);
    const tried = daysToTry(story, span).map((day): Leverage<S> => {
      const known = { ...story, isGiven: true, days: [[day, day] as const], confidence: 1, yearless: [] };
      const after = datesOf(
        anchored.map((one, at) => (at === index ? known : one)),
        others,
      );
      const narrowed = [...after].flatMap(([one, date]) => {
        const former = before.get(one) ?? ownDate(one);
        return isNarrower(date, former) ? [{ story: one, before: former, after: date }] : [];
      });
      return { story, day: isoDay(day), narrowed };
    });
    const [best] = tried.sort((a, b) => b.narrowed.length - a.narrowed.length || (a.day < b.day ? -1 : 1));
    return best && best.narrowed.length > 0 ? [best] : [];
  });
  const fileOf = ({ story }: Leverage<S>) => story.file;
  return found.sort((a, b) => b.narrowed.length - a.narrowed.length || (fileOf(a) < fileOf(b) ? -1 : 1));
}

/** From the first to the last day of the articles whose month is known; null if there is none. */
function knownSpan(stories: readonly NumberedStory[]): DayRange | null {
  let span: DayRange | null = null;
  for (const { days } of stories) {
    const range = lengthInDays(days) <= KNOWN_DAYS ? overallRange(days) : null;
    if (range) span = span === null ? range : [Math.min(span[0], range[0]), Math.max(span[1], range[1])];
  }
  return span;
}

/** The first, the middle and the last possible day. Where a side is open, it ends with the articles whose dates are known. */
function daysToTry({ days }: NumberedStory, span: DayRange): number[] {
  const range = overallRange(days);
  const isOpen = range === null || !Number.isFinite(range[0]) || !Number.isFinite(range[1]);
  const tried = isOpen ? (overallRange(intersection(days, [span])) ?? null) : range;
  if (tried === null) return [];
  const [first, last] = tried;
  const all = [first, Math.floor((first + last) / 2), last];
  return [...new Set(all)].filter((day) => days.some(([from, to]) => from <= day && day <= to));
}

function isNarrower(after: ArticleDate, before: ArticleDate): boolean {
  const length = ({ earliest, latest }: ArticleDate) => lengthInDays(daysBetween(earliest, latest));
  if (length(after) < length(before)) return true;
  // With one open side, another bound is known.
  return isBounded(after) > isBounded(before);
}

const isBounded = ({ earliest, latest }: ArticleDate): number =>
  Number(earliest !== null) + Number(latest !== null);
