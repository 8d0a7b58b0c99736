/**
 * The address of a page of the site.
 * @param site the path below which the site is published.
 * @param path of the page within it, with a slash at its end.
 */
export const pageAddress = (site: string, path: string): string => `${site}/${path}`.replace(/\/+/g, "/");
