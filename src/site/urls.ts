/** The path below which the site is published, with a slash at both ends: "/" or "/archive/". */
export function pathPrefix(baseUrl: string | null): string {
  if (baseUrl === null) return "/";
  const { pathname } = new URL(baseUrl);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

export const articlePath = (id: string) => `/articles/${id}/`;
export const originalPath = (id: string) => `/articles/${id}/original.txt`;
export const yearPath = (year: string) => `/${year}/`;
export const monthPath = (month: string) => `/${month.replace("-", "/")}/`;
export const calendarPath = (year: string) => `/${year}/calendar/`;
export const dayPath = (day: string) => `/${day.replaceAll("-", "/")}/`;
/** What is of a year or month, but of no known day in it. */
export const sometimePath = (period: string) => `/${period.replace("-", "/")}/some-time/`;
/** Where a day stands on its month's page. */
export const dayAnchor = (day: string) => `d${day.slice(8)}`;
/** The picture that stands for the whole site. */
export const SOCIAL_IMAGE = "/assets/social.png";
export const ON_THIS_DAY_PATH = "/on-this-day/";
/** @param monthDay `MM-DD` */
export const onThisDayPath = (monthDay: string) => `${ON_THIS_DAY_PATH}${monthDay}/`;
export const BROWSE_PATH = "/browse/";
export const SEARCH_PATH = "/search/";
export const OPENSEARCH_PATH = "/opensearch.xml";
/** A page of a list that begins at a path: the first has the path itself. */
export const pagePath = (path: string, page: number) => (page === 1 ? path : `${path}${page}/`);
export const undatedPath = (page = 1) => pagePath("/undated/", page);
