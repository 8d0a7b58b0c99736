import { originalFile } from "../entry/originalFile.ts";

/** The path below which the site is published, with a slash at both ends: "/" or "/archive/". */
export function pathPrefix(baseUrl: string | null): string {
  if (baseUrl === null) return "/";
  const { pathname } = new URL(baseUrl);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/** The stories of several articles, the newest first. */
export const STORIES_PATH = "/stories/";
export const storyPath = (id: string) => `${STORIES_PATH}${id}/`;
/** A page of that list, numbered from the oldest on, so that it stays at its address; the newest one is the list's own page. */
export const storiesPath = (number: number, of: number) =>
  number === of ? STORIES_PATH : `${STORIES_PATH}older/${number}/`;
export const articlePath = (id: string) => `/articles/${id}/`;
/** @param seed the path of the article's file below the seeds folder. */
export const originalPath = ({ id, seed }: { readonly id: string; readonly seed: string }) =>
  `/articles/${id}/${originalFile(seed).name}`;
/** All articles by year and month. */
export const TIMELINE_PATH = "/timeline/";
/** The place of a year on that page. */
export const yearPlace = (year: string) => `${TIMELINE_PATH}#y${year}`;
export const yearPath = (year: string) => `/${year}/`;
export const monthPath = (month: string) => `/${month.replace("-", "/")}/`;
export const calendarPath = (year: string) => `/${year}/calendar/`;
export const dayPath = (day: string) => `/${day.replaceAll("-", "/")}/`;
/** The articles of a year or month without a known day. */
export const sometimePath = (period: string) => `/${period.replace("-", "/")}/some-time/`;
/** The anchor of a day on the page of its month. */
export const dayAnchor = (day: string) => `d${day.slice(8)}`;
/** The picture that other sites show beside a link to this one. */
export const SOCIAL_IMAGE = "/assets/social.png";
/** The icons of a browser's tab and of a phone's home screen. */
export const ICON = "/icons/favicon.svg";
export const TOUCH_ICON = "/icons/touch.png";
export const ON_THIS_DAY_PATH = "/on-this-day/";
/** @param monthDay `MM-DD` */
export const onThisDayPath = (monthDay: string) => `${ON_THIS_DAY_PATH}${monthDay}/`;
export const ABOUT_PATH = "/about/";
/** The page that checks the file of a passage. */
export const VERIFY_PATH = "/verify/";
export const NOT_FOUND_PATH = "/404.html";
export const BROWSE_PATH = "/browse/";
export const SEARCH_PATH = "/search/";
/** The page about the files of data, and their folder. */
export const DATA_PATH = "/data/";
/** The feeds of the page at a path: its articles, the newest first. */
export const atomPath = (path: string) => `${path}feed.atom`;
export const jsonFeedPath = (path: string) => `${path}feed.json`;
/** The feeds of what the last builds added and changed. */
export const CHANGES_ATOM_PATH = "/changes.atom";
export const CHANGES_JSON_PATH = "/changes.json";
export const CALENDAR_FILE_PATH = "/calendar.ics";
export const SITEMAP_PATH = "/sitemap.xml";
export const ROBOTS_PATH = "/robots.txt";
export const LLMS_PATH = "/llms.txt";
export const OPENSEARCH_PATH = "/opensearch.xml";
/** The path of a page of a list; the first page has the path of the list itself. */
export const pagePath = (path: string, page: number) => (page === 1 ? path : `${path}${page}/`);
/** The articles that may be of several years. */
export const YEAR_UNCERTAIN_PATH = "/year-not-certain/";
export const undatedPath = (page = 1) => pagePath("/undated/", page);
