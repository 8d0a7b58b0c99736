/** The address of a page of a site that is opened from a disk: the folder above that of this script is the site. */
export const pageAddress = (_site: string, path: string): string =>
  new URL(`../${path.replace(/^\//, "")}index.html`, import.meta.url).href;
