/** A page of each kind that the archive in `seeds` has; its articles' pages come on top. */
export const PAGES = [
  "",
  "2024/",
  "2024/10/",
  "2024/calendar/",
  "undated/",
  "browse/",
  "on-this-day/",
  "on-this-day/10-29/",
  "people/",
  "people/amara-quist/",
  "places/",
  "organisations/",
  "sources/",
  "authors/",
  "tags/",
  "tags/bridges/",
  "about/",
  "search/",
  "search/?q=bridge",
  "search/?q=bridge&from=2024",
  "search/?q=nowhere",
  "404.html",
];

/** An overview of decades, a year of months, a month as a calendar, a page of many, pages of names. */
export const LARGE_PAGES = [
  "",
  "1994/",
  "1994/01/",
  "1994/01/02/",
  "undated/",
  "authors/",
  "tags/water/",
  "tags/water/2/",
];
