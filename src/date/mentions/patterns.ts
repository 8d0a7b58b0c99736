import { dayFirst, monthFirst, numbers } from "./calendarDays.ts";
import { clock, partOfDay } from "./clock.ts";
import { compound, counted, vague, whole } from "./durations.ts";
import { beforeChrist, centuries, decades } from "./eras.ts";
import { feasts } from "./holidays.ts";
import { halfUnits } from "./halfUnits.ts";
import { months } from "./months.ts";
import type { Pattern } from "./pattern.ts";
import { halves, otherQuarters, quarters, shortQuarters } from "./quarters.ts";
import { rangeEnds, rangeStarts } from "./ranges.ts";
import { backThen, future, past, present } from "./vagueTimes.ts";
import { days, partsOfToday, units, weekends, yearEnds } from "./relative.ts";
import { seasons } from "./seasons.ts";
import { everyNamed, rates, sets } from "./sets.ts";
import { ago, neighbours, steps } from "./steps.ts";
import { weekdays } from "./weekdays.ts";
import { weeksOf } from "./weeks.ts";
import { fiscalYears, shortYears, spanEnds, spokenYears, years } from "./years.ts";

/** Of two that found the same words, the first counts: what says more of a day comes first. */
export const PATTERNS: readonly Pattern[] = [
  numbers,
  monthFirst,
  dayFirst,
  rangeEnds,
  rangeStarts,
  weeksOf,
  clock,
  everyNamed,
  weekdays,
  months,
  quarters,
  otherQuarters,
  shortQuarters,
  halves,
  seasons,
  feasts,
  days,
  partsOfToday,
  units,
  ago,
  steps,
  neighbours,
  weekends,
  yearEnds,
  sets,
  rates,
  decades,
  centuries,
  beforeChrist,
  years,
  fiscalYears,
  spanEnds,
  shortYears,
  spokenYears,
  halfUnits,
  compound,
  counted,
  vague,
  whole,
  partOfDay,
  present,
  past,
  future,
  backThen,
];
