import type { ListPage } from "../model/lists.ts";
import type { Site } from "../model/site.ts";
import type { Month, Year } from "../timeline/timeline.ts";
import { type Json, shown } from "./common.ts";

/** What a page of a list shows. */
export function listInputs({ list, number, of, articles }: ListPage): Json {
  const { title, kind, path, section, trail, before, after, also } = list;
  return [
    ...[title, kind, path, section, list.articles.length, number, of],
    trail.map(({ name, path: to }) => [name, to]),
    [before, after, also].map((link) => link && [link.name, link.path]),
    shown(articles),
  ];
}

/** What the page of a month shows. */
export function monthInputs({ month, articles }: Month, { around, monthDayOf }: Site): Json {
  const { before = null, after = null } = around.month.get(month) ?? {};
  const others = articles.map(({ date }) => (date ? (monthDayOf.get(date.slice(5))?.years ?? 0) > 1 : null));
  return [month, before?.month ?? null, after?.month ?? null, others, shown(articles)];
}

/** What the page of a year and its calendar show. */
export function yearInputs({ year, articles, perhaps }: Year, { around }: Site): Json {
  const { before = null, after = null } = around.year.get(year) ?? {};
  return [year, before?.year ?? null, after?.year ?? null, shown(articles), shown(perhaps)];
}
