import { absolute, type Site } from "../../site/model/site.ts";
import { SITEMAP_PATH } from "../../site/urls.ts";

/**
 * Programs may read everything: only so do they see on a page that it isn't to be listed. Hosts read the file at their top only, so a site below a
 * path has to be named in that of its host.
 */
export function robotsFile(site: Site): string {
  const sitemap = absolute(site, SITEMAP_PATH);
  return `User-agent: *\nAllow: /\n${sitemap === null ? "" : `\nSitemap: ${sitemap}\n`}`;
}
