import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathBelow } from "../folders.ts";

/** A file of the site: the site's real folder, and the path below it. */
export interface SiteFile {
  readonly root: string;
  readonly path: string;
}

/**
 * The file that a path of the site leads to; "folder" for a folder without a slash at the end; null if there is none.
 * The real path must lie inside the site. The site's folder is looked up each time, because it may be a link that
 * points somewhere else after a build.
 * @param path begins with "/".
 */
export async function siteFile(site: string, path: string): Promise<SiteFile | "folder" | null> {
  try {
    const root = await realpath(site);
    const place = await realpath(join(root, path));
    const below = pathBelow(root, place);
    if (below === null) return null;
    const found = await stat(place);
    if (!found.isDirectory()) return path.endsWith("/") ? null : { root, path: below };
    return path.endsWith("/") ? await siteFile(site, `${path}index.html`) : "folder";
  } catch {
    return null;
  }
}
