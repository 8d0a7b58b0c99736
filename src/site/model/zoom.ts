import { groupBy } from "../../shared/groupBy.ts";
import type { Year } from "../timeline/timeline.ts";
import type { Site } from "./site.ts";

/** What the timeline shows first: the articles themselves, the months, or the years. */
export type Zoom = "articles" | "months" | "years";

/** The most articles that the first page lists; a larger archive begins with its months. */
export const MAX_LISTED = 200;

/** The most years that are shown with their months; a longer archive begins with its years. */
const MAX_YEARS = 60;

/** What the timeline begins with, so that its first page can be read however large the archive is. */
export function zoomOf({ articles, years }: Pick<Site, "articles" | "years">): Zoom {
  if (articles.length <= MAX_LISTED) return "articles";
  return years.length <= MAX_YEARS ? "months" : "years";
}

/** The years of a decade, such as 1990 to 1999. */
export interface Decade {
  /** `YYY0` */
  readonly decade: string;
  readonly years: readonly Year[];
  readonly count: number;
}

export function decadesOf(years: readonly Year[]): Decade[] {
  return [...groupBy(years, ({ year }) => `${year.slice(0, 3)}0`)].map(([decade, of]) => ({
    decade,
    years: of,
    count: of.reduce((sum, { articles }) => sum + articles.length, 0),
  }));
}
