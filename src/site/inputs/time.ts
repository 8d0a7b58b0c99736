import type { Card } from "../cards/card.ts";
import type { ListPage } from "../model/lists.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { hasOtherYears } from "../timeline/onThisDay.ts";
import { isLong, type Month, type Year } from "../timeline/timeline.ts";
import { undatedSummary } from "../timeline/undatedSummary.ts";
import { addFold } from "./copies.ts";
import { addPeriod } from "./events.ts";
import { addCards, addLink, addLinks, type Input } from "./input.ts";

/** A page of a list of articles. */
export function listInputs({ list, number, of, articles }: ListPage, site: Site): readonly Input[] {
  const { title, kind, path, section, trail, before, after, also } = list;
  const to: Input[] = [title, kind ?? "", path, section, number, of, list.articles.length];
  to.push(Number(site.feeds.paths.has(path)));
  addLinks(to, trail);
  for (const link of [before, after, also]) addLink(to, link);
  addCards(to, articles);
  if (list.period !== undefined && number === 1) addPeriod(to, list.period, site);
  addFold(to, articles, site);
  return to;
}

export function undatedInputs({ items, number, of }: Slice<Card>, site: Site): readonly Input[] {
  const to: Input[] = [number, of, undatedSummary(site)];
  addCards(to, items);
  addFold(to, items, site);
  return to;
}

export function yearInputs(year: Year, site: Site): readonly Input[] {
  const { before = null, after = null } = site.around.year.get(year.year) ?? {};
  const to: Input[] = [before?.year ?? "", after?.year ?? "", site.yearUncertain.length];
  addCards(to, year.articles);
  addCards(to, year.perhaps);
  addPeriod(to, year.year, site);
  addFold(to, year.articles, site);
  addFold(to, year.perhaps, site);
  return to;
}

/** How many articles each day of a month has, and where these are. */
const days = (month: Month): readonly Input[] => [
  ...[month.month, month.articles.length, month.sometime.length, Number(isLong(month))],
  ...month.days.flatMap(({ day, articles }) => [day, articles.length]),
];

export function calendarInputs(year: Year, site: Site): readonly Input[] {
  const { before = null, after = null } = site.around.year.get(year.year) ?? {};
  return [before?.year ?? "", after?.year ?? "", year.articles.length, ...year.months.flatMap(days)];
}

export function monthInputs(month: Month, site: Site): readonly Input[] {
  const { before = null, after = null } = site.around.month.get(month.month) ?? {};
  const to: Input[] = [before?.month ?? "", after?.month ?? "", ...days(month)];
  for (const { day } of month.days) to.push(Number(hasOtherYears(day, site)));
  addCards(to, month.articles);
  addPeriod(to, month.month, site);
  addFold(to, month.articles, site);
  return to;
}
