import type { Card } from "../cards/card.ts";
import type { ListPage } from "../model/lists.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { hasOtherYears } from "../timeline/onThisDay.ts";
import { isLong, type Month, type Year } from "../timeline/timeline.ts";
import { undatedSummary } from "../timeline/undatedSummary.ts";
import { foldInputs } from "./copies.ts";
import { periodInputs } from "./events.ts";
import { cardsInputs, type Input, linkInputs, linksInputs } from "./input.ts";

/** A page of a list of articles. */
export function listInputs({ list, number, of, articles }: ListPage, site: Site): readonly Input[] {
  const { title, kind, path, section, trail, before, after, also } = list;
  return [
    ...[title, kind ?? "", path, section, number, of, list.articles.length],
    Number(site.feeds.paths.has(path)),
    ...linksInputs(trail),
    ...[before, after, also].flatMap(linkInputs),
    ...cardsInputs(articles),
    ...(list.period !== undefined && number === 1 ? periodInputs(list.period, site) : []),
    ...foldInputs(articles, site),
  ];
}

export const undatedInputs = ({ items, number, of }: Slice<Card>, site: Site): readonly Input[] => [
  ...[number, of, undatedSummary(site)],
  ...cardsInputs(items),
  ...foldInputs(items, site),
];

export function yearInputs(year: Year, site: Site): readonly Input[] {
  const { before = null, after = null } = site.around.year.get(year.year) ?? {};
  return [
    ...[before?.year ?? "", after?.year ?? "", site.yearUncertain.length],
    ...cardsInputs(year.articles),
    ...cardsInputs(year.perhaps),
    ...periodInputs(year.year, site),
    ...foldInputs(year.articles, site),
    ...foldInputs(year.perhaps, site),
  ];
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
  return [
    ...[before?.month ?? "", after?.month ?? ""],
    ...days(month),
    ...month.days.map(({ day }) => Number(hasOtherYears(day, site))),
    ...cardsInputs(month.articles),
    ...periodInputs(month.month, site),
    ...foldInputs(month.articles, site),
  ];
}
