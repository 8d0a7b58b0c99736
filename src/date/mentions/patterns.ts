import { weekdayLast, weeksFromDay, yearsAgoToday } from "./awayFrom.ts";
import { dayFirst, monthFirst, numericDates } from "./calendarDays.ts";
import { clockTimes, partOfDay } from "./clock.ts";
import { daysOfMonth } from "./dayOfMonth.ts";
import { durationStarts } from "./durationStarts.ts";
import { durations, vagueDurations, wholePeriods } from "./durations.ts";
import { beforeChrist, centuries, decades } from "./eras.ts";
import { halfUnits } from "./halfUnits.ts";
import { holidays } from "./holidays.ts";
import { hyphenatedDurations } from "./hyphenatedDurations.ts";
import { months } from "./months.ts";
import type { Pattern } from "./pattern.ts";
import { abbreviatedQuarters, halves, quarters, relativeQuarters } from "./quarters.ts";
import { rangeEnds, rangeStarts } from "./ranges.ts";
import { partsOfToday, relativeDays, relativePeriods, weekends, yearEnds } from "./relative.ts";
import { seasons } from "./seasons.ts";
import { rates, recurringDates, recurringPeriods } from "./sets.ts";
import { ago, earlierOrLater, nextOrSame } from "./steps.ts";
import { future, past, present, sinceThen } from "./vagueTimes.ts";
import { weekdays } from "./weekdays.ts";
import { weeksOf } from "./weeks.ts";
import { fiscalYears, relativeFiscalYears, secondYears, shortYears, spokenYears, years } from "./years.ts";

/** If two patterns match the same words, the first in this list wins; so the more specific come first. */
export const PATTERNS: readonly Pattern[] = [
  numericDates,
  monthFirst,
  dayFirst,
  daysOfMonth,
  rangeEnds,
  rangeStarts,
  weeksOf,
  clockTimes,
  recurringDates,
  weeksFromDay,
  weekdayLast,
  yearsAgoToday,
  weekdays,
  months,
  quarters,
  relativeQuarters,
  abbreviatedQuarters,
  halves,
  seasons,
  holidays,
  relativeDays,
  partsOfToday,
  relativePeriods,
  ago,
  earlierOrLater,
  nextOrSame,
  weekends,
  yearEnds,
  recurringPeriods,
  rates,
  decades,
  centuries,
  beforeChrist,
  years,
  fiscalYears,
  relativeFiscalYears,
  secondYears,
  shortYears,
  spokenYears,
  halfUnits,
  hyphenatedDurations,
  durations,
  durationStarts,
  vagueDurations,
  wholePeriods,
  partOfDay,
  present,
  past,
  future,
  sinceThen,
];
