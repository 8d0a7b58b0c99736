import type { TimeExpression, TimexType } from "../../records/date.ts";
import type { Meaning } from "../mentions/meaning.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import type { PlacedTime } from "../mentions/places.ts";
import { valueBeforeChrist } from "./beforeChrist.ts";
import { type Context, firstDay } from "./context.ts";
import type { Day } from "./day.ts";
import { isAfterOtherDay, isOnDayOfSpeaker, reportsOwnDay } from "./dayOfSpeaker.ts";
import { looksBack, mayBeOfOtherYear } from "./namedYear.ts";
import { isNarrative } from "./narrative.ts";
import { quotedInStories } from "./quotedMonth.ts";
import { focusAfter, isFromFocus, newsContext, storyContext } from "./temporalFocus.ts";
import {
  focusAt,
  focusIfUndated,
  focusInNews,
  inYearOfDay,
  inYearOfSentence,
  isOfOpenYear,
  NO_THREAD,
  type Thread,
  threadAfter,
} from "./thread.ts";
import { timexValue } from "./values.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";
import { inYearBeside } from "./yearBeside.ts";

/** A time expression with the value it has in its article. */
export type Mention = Omit<TimeExpression, "edtf">;

/**
 * Gives each expression its value, in the order of the text.
 * @param reference the article's day, `YYYY-MM-DD`; null if it is unknown. Then a value contains only
 * what the words say, with `X` for the rest.
 */
export function resolveMentions(found: readonly PlacedTime[], reference: string | null): Mention[] {
  const day = reference === null ? null : firstDay(reference);
  const article: ArticleTime = {
    day,
    isNarrative: isNarrative(found),
    isOfOwnDay: day !== null && reportsOwnDay(found, day),
    looksBack: day !== null && looksBack(found, day),
  };
  const inStories = day === null || article.isNarrative ? [] : quotedInStories(found, day);
  let thread: Thread = NO_THREAD;
  return found.map((match, index) => {
    const { meaning, start, end, text, rule, type } = match;
    const inYear = inYearOfSentence(meaning, thread, match.sentence);
    const isNews = article.day !== null && !article.isNarrative;
    const dated = isNews ? inYearOfDay(inYear, thread, match.sentence, article.day) : inYear;
    const ofYear = isNews ? inYearBeside(match, found[index - 1], found[index + 1], article.day) : null;
    const full = withFollowingDay(meaning, end, found[index + 1]) ?? ofYear ?? dated;
    const open = valueWithoutDay(meaning);
    const value = inStories[index] ? open : valueAt(thread, match, full, article);
    thread = threadAfter(thread, focusAfter(thread.latest, type, value, full, article.day), value, match);
    return { start, end, text, rule, type: withTime(type, value), value, implied: value !== open };
  });
}

/** What is known of an article before its expressions are resolved. */
interface ArticleTime {
  /** Null if it is unknown. */
  readonly day: Day | null;
  readonly isNarrative: boolean;
  /** Whether it tells what was said and done on its own day. */
  readonly isOfOwnDay: boolean;
  /** Whether it only tells of other years. */
  readonly looksBack: boolean;
}

/** The value of an expression at its place in the text. */
function valueAt(thread: Thread, match: PlacedTime, meaning: Meaning, article: ArticleTime): string {
  const { day, isNarrative, isOfOwnDay } = article;
  const focus =
    day === null
      ? focusIfUndated(thread, match)
      : isNarrative
        ? focusAt(thread, match)
        : focusInNews(thread, match, day);
  if (isOpen(thread, { ...match, meaning }, article, focus)) return valueWithoutDay(meaning);
  const isStory = isNarrative || (day === null && isFromFocus(meaning));
  const context = (isStory ? storyContext(focus, meaning, day) : null) ?? newsContext(focus, day, isOfOwnDay);
  const value = valueIn(meaning, context, isNarrative ? focus : null);
  return TIMEX3.test(value) ? value : valueWithoutDay(meaning);
}

/** Whether nobody knows from which day or year an expression is counted. */
function isOpen(
  thread: Thread,
  match: PlacedTime,
  { day, isNarrative, isOfOwnDay, looksBack: isBack }: ArticleTime,
  focus: string | null,
): boolean {
  if (isOnDayOfSpeaker(match, isOfOwnDay && !isAfterOtherDay(match, thread, day))) return true;
  // In a history nothing is counted from the article's own day where the date before it is open.
  if (isNarrative) return isOfOpenYear(thread, match) || (focus === null && match.meaning.kind === "step");
  return day !== null && mayBeOfOtherYear(match, thread.lastYear, { day, looksBack: isBack });
}

/** The value in its context; in a history of the years before Christ, the article's day says nothing. */
function valueIn(meaning: Meaning, context: Context | null, focus: string | null): string {
  if (focus?.startsWith("BC")) return valueBeforeChrist(meaning, focus) ?? valueWithoutDay(meaning);
  return context ? timexValue(meaning, context) : valueWithoutDay(meaning);
}

/** A valid value. Counting back may leave the years of four digits: "a century ago" in the year 50. */
const TIMEX3 = /^(?:[\dX]{4}-|[\dX]{2,4}$|P|BC\d{2}|(?:PAST|PRESENT|FUTURE)_REF$)/;

/** The most characters between a time and its day: "10 a.m. on May 3". */
const GAP = " on ".length;

/** A time with the day that follows it; null if none does. */
function withFollowingDay(meaning: Meaning, end: number, next: TimeMatch | undefined): Meaning | null {
  if (meaning.kind !== "time" || next === undefined || next.start - end > GAP) return null;
  return next.meaning.kind === "day" || next.meaning.kind === "weekday"
    ? { ...next.meaning, time: meaning.time }
    : null;
}

/** A DATE whose value has a time of day is a TIME. */
function withTime(type: TimexType, value: string): TimexType {
  return type === "DATE" && /\dT(?:\d|[A-Z])/.test(value) ? "TIME" : type;
}
