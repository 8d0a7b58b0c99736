import type { Direction, Meaning, WordsBeside } from "../mentions/meaning.ts";
import { type Day, dayIn, mondayOf } from "./day.ts";

/** What is known at one place of a text, which is resolved from its start to its end. */
export interface Context {
  /** The day that expressions are counted from. */
  readonly reference: Day;
  /** The article's own day, even where a story counts from the date mentioned before. */
  readonly written: Day;
  /** The temporal focus: the TIMEX3 value mentioned before, to which "a year earlier" and "that day" refer. */
  readonly focus: string | null;
  /** The weight of a distance into the future: at 3, a day 2 days ahead is as far as one 6 days ago. */
  readonly futureWeight: number;
  /** Whether expressions are counted from the date mentioned before, as in histories. */
  readonly isStory: boolean;
  /** Whether the article tells what was said and done on its own day, as agencies do. */
  readonly isOfOwnDay: boolean;
}

/** The meanings of one kind. */
export type MeaningOf<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

/** News is more often about the past; a story moves forwards, so a date without a year mostly lies ahead. */
export const NEWS_FUTURE_WEIGHT = 3;
export const STORY_FUTURE_WEIGHT = 0.3;
/** A story mostly stays in its year: in another one, a day is as far as one three times as far away. */
const OTHER_YEAR_WEIGHT = 3;
export const EQUAL_WEIGHT = 1;
/** The weight after a word that points to the future, such as "until". */
const AHEAD_FUTURE_WEIGHT = 0.3;

/**
 * Takes into account whether the words before a date place it in the future or the past. In a story
 * they don't count: its verbs are seen from the time it describes.
 */
export function towards(context: Context, side: Direction | undefined): Context {
  if (context.isStory) return context;
  if (side === 1) return { ...context, futureWeight: AHEAD_FUTURE_WEIGHT };
  if (side === 0) return { ...context, futureWeight: EQUAL_WEIGHT };
  return side === -1 ? { ...context, futureWeight: Number.MAX_SAFE_INTEGER } : context;
}

/** The day nearest to the reference, with future distances weighted; null if there is none. */
export function nearest(
  { reference, futureWeight, isStory }: Context,
  days: readonly (Day | null)[],
): Day | null {
  const distanceTo = ({ number, year }: Day) => {
    const distance = number - reference.number;
    const weight = isStory && year !== reference.year ? OTHER_YEAR_WEIGHT : 1;
    return weight * (distance > 0 ? distance * futureWeight : -distance);
  };
  return days.reduce(
    (best, next) => (next && (!best || distanceTo(next) < distanceTo(best)) ? next : best),
    null,
  );
}

/** So many days ahead, a date beside a verb of the past is doubtful: "it changed its year in December". */
const FAR_AHEAD = 45;
/** In days: a date so far away may be the one before as well as the one after: in May, "the November results". */
const FAR_AWAY = 150;
/** In days: a vote that is named without a word of the past is to come, unless it was so recently. */
const RECENT_VOTE = 45;

/**
 * The nearest day, if it is sure enough. News is more often about the past, but a date without a year that is nearer in the
 * future is only in the past if something beside it had happened: "In November" in July is not the last November.
 * @returns null if it isn't sure, or if there is no such day.
 */
export function surelyNearest(
  context: Context,
  { side = null, happened = false, toCome = null, anyYear = false }: WordsBeside,
  days: readonly (Day | null)[],
): Day | null {
  const found = nearest(towards(context, side), days);
  if (context.isStory || found === null) return found;
  if (toCome === "surely") return nextOf(context, days);
  const ahead = found.number - context.reference.number;
  if (anyYear || (toCome === "maybe" && ahead < 0)) return null;
  return side === 1 || side === -1 ? found : sureByDistance(context, { side, happened }, found, days);
}

/** The nearest day where the words don't say on which side it is, if its distance makes it sure; else null. */
function sureByDistance(
  context: Context,
  { side, happened }: Required<Pick<WordsBeside, "side" | "happened">>,
  found: Day,
  days: readonly (Day | null)[],
): Day | null {
  const ahead = found.number - context.reference.number;
  if (side === 0) return happened || ahead >= -RECENT_VOTE ? found : null;
  if (!happened && Math.abs(ahead) > FAR_AWAY) return null;
  if (found !== nearest({ ...context, futureWeight: EQUAL_WEIGHT }, days)) return happened ? found : null;
  return happened && ahead > FAR_AHEAD ? null : found;
}

/** In days: from December a story goes on in January of the next year. */
const TURN_OF_YEAR = 62;

/**
 * Whether a story may have moved on into the year of a day, or may not: after "in December 1941", "in May" is of 1941 in one half of
 * cases and of 1942 in the other. After a year alone it is of that year.
 */
export function mayHaveMovedOn({ isStory, focus }: Context, { year, number }: Day): boolean {
  const from = isStory && focus !== null && focus.length > "1941".length ? firstDay(focus) : null;
  return from !== null && year > from.year && number - from.number > TURN_OF_YEAR;
}

/** In days: "will speak on May 3" in an article of May 4 is mostly about the day before, and the article was printed late. */
const JUST_OVER = 7;

/** The first of the days that isn't over, in their order; null if one is only just over. */
function nextOf({ reference }: Context, days: readonly (Day | null)[]): Day | null {
  const found = days.find((day) => day !== null && day.number >= reference.number - JUST_OVER);
  return found && found.number >= reference.number ? found : null;
}

/** The first month of each quarter, half and season. */
const FIRST_MONTHS: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

/** The first day of a TIMEX3 value; null if the value is not a day, week, month, quarter, half, season or year. */
export function firstDay(value: string): Day | null {
  const [, year, month = "1", day = "1", part = ""] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|-(Q\d|H\d|SP|SU|FA|WI)|$)/.exec(value) ?? [];
  if (year !== undefined) return dayIn(Number(year), FIRST_MONTHS[part] ?? Number(month), Number(day));
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  return week ? mondayOf(Number(week[1]), Number(week[2])) : null;
}
