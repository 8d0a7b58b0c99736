import { dayFirst, monthFirst, numbers } from "./calendarDays.ts";
import { clock, partOfDay } from "./clock.ts";
import { compound, counted, vague, whole } from "./durations.ts";
import { feasts } from "./feasts.ts";
import { months } from "./months.ts";
import { withoutNames } from "./names.ts";
import type { Found, Pattern } from "./pattern.ts";
import { halves, otherQuarters, quarters, shortQuarters } from "./quarters.ts";
import { rangeEnds, rangeStarts } from "./ranges.ts";
import { backThen, future, past, present } from "./references.ts";
import { ago, days, neighbours, partsOfToday, steps, units, weekends, yearEnds } from "./relative.ts";
import { seasons } from "./seasons.ts";
import { everyNamed, rates, sets } from "./sets.ts";
import { weekdays } from "./weekdays.ts";
import { weeksOf } from "./weeks.ts";
import {
  beforeChrist,
  centuries,
  decades,
  fiscalYears,
  shortYears,
  spanEnds,
  spokenYears,
  years,
} from "./years.ts";

/** Of two that found the same words, the first counts: what says more of a day comes first. */
const PATTERNS: readonly Pattern[] = [
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

/** How many characters before and after an expression a pattern may look at. */
const BEFORE = 90;
const AFTER = 90;

/**
 * White space that a line's width or a typesetter put between two words: one character for one, so
 * that offsets stay. A line that ends a sentence is none, but "Nov." ends no sentence.
 */
const FOLDED =
  /[\t\u00a0\u2007\u2009\u202f]|(?<![.!?:;"”\n])\n(?!\n)|(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.)\n(?!\n)/g;

/** All time expressions of a text, pattern by pattern; they may overlap. */
export function findMentions(text: string): Found[] {
  const folded = text.replace(FOLDED, " ");
  const found = withoutNames(
    PATTERNS.flatMap((pattern) => matches(pattern, folded)),
    folded,
  );
  return folded === text ? found : found.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

function matches({ rule, type, find, read }: Pattern, text: string): Found[] {
  return [...text.matchAll(find)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const meaning = read(match.groups ?? {}, match[0], before, text.slice(end, end + AFTER));
    if (!meaning || end === start) return [];
    return { start, end, text: match[0], rule, type, meaning };
  });
}
