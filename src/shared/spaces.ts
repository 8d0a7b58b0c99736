/** White space that becomes one space when a paragraph is shown: all but no-break spaces. */
export const COLLAPSING_SPACE = /[^\S\u00a0\u202f]/;

const RUN = new RegExp(`${COLLAPSING_SPACE.source}+`, "g");

/** A text in which each run of white space is one space, also at the ends; no-break spaces stay. */
export const singleSpaces = (text: string): string => text.replace(RUN, " ");

/** A text as a reader sees it: each run of white space is one space, none at the ends; no-break spaces stay. */
export function collapseSpaces(text: string): string {
  return singleSpaces(text).trim();
}

/** White space that isn't a single space already. */
const OTHER_SPACE = /[^\S\u00a0\u202f ]| {2}/;

/**
 * `collapseSpaces` for the many lines of a build. Most have single spaces only: to look takes a sixth of the time of replacing each of them by
 * itself. Scripts of the site are smaller without it.
 */
export const collapsedLine = (text: string): string =>
  OTHER_SPACE.test(text) ? collapseSpaces(text) : text.trim();
