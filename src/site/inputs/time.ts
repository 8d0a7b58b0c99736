import type { Card } from "../cards/card.ts";
import type { ListPage } from "../model/lists.ts";
import { pagerInputs } from "../model/pager.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { hasOtherYears } from "../timeline/onThisDay.ts";
import { isLong, type Month, type Year } from "../timeline/timeline.ts";
import { undatedSummary } from "../timeline/undatedSummary.ts";
import { addFold } from "./copies.ts";
import { addPeriod } from "./events.ts";
import { addCards, addLink, addLinks, type Inputs } from "./input.ts";

/** A page of a list of articles. */
export function listInputs({ list, number, of, articles }: ListPage, site: Site, to: Inputs): void {
  const { title, kind, path, section, trail, before, after, also } = list;
  to.add(title, kind ?? "", path, section, ...pagerInputs(number, of));
  if (number === 1) to.add(list.articles.length);
  to.add(Number(site.feeds.paths.has(path)));
  addLinks(to, trail);
  for (const link of [before, after, also]) addLink(to, link);
  addCards(to, articles);
  if (list.period !== undefined && number === 1) addPeriod(to, list.period, site);
  addFold(to, articles, site);
}

export function undatedInputs({ items, number, of }: Slice<Card>, site: Site, to: Inputs): void {
  to.add(...pagerInputs(number, of));
  if (number === 1) to.add(undatedSummary(site));
  addCards(to, items);
  addFold(to, items, site);
}

export function yearInputs(year: Year, site: Site, to: Inputs): void {
  const { before = null, after = null } = site.around.year.get(year.year) ?? {};
  to.add(before?.year ?? "", after?.year ?? "", site.yearUncertain.length);
  addCards(to, year.articles);
  addCards(to, year.perhaps);
  addPeriod(to, year.year, site);
  addFold(to, year.articles, site);
  addFold(to, year.perhaps, site);
}

/** How many articles each day of a month has, and where these are. */
function addDays(to: Inputs, month: Month): void {
  to.add(month.month, month.articles.length, month.sometime.length, Number(isLong(month)));
  for (const { day, articles } of month.days) to.add(day, articles.length);
}

export function calendarInputs(year: Year, site: Site, to: Inputs): void {
  const { before = null, after = null } = site.around.calendar.get(year.year) ?? {};
  to.add(before?.year ?? "", after?.year ?? "", year.articles.length);
  for (const month of year.months) addDays(to, month);
}

export function monthInputs(month: Month, site: Site, to: Inputs): void {
  const { before = null, after = null } = site.around.month.get(month.month) ?? {};
  to.add(before?.month ?? "", after?.month ?? "");
  addDays(to, month);
  for (const { day } of month.days) to.add(Number(hasOtherYears(day, site)));
  addCards(to, month.articles);
  addPeriod(to, month.month, site);
  addFold(to, month.articles, site);
}
