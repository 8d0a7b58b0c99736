import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Name } from "../../src/site/names/names.ts";
import { articleCount } from "./articleCount.ts";
import { sparkline } from "./sparkline.ts";

/** A name in a list: a link with its articles over time and their number. @param shown the form that the list is sorted by. */
export function nameItem({ path, articles }: Name, shown: string, site: Site): Html {
  return html`<li><a href="${href(site, path)}"><bdi>${shown}</bdi> ${sparkline(articles, site)} ${articleCount(articles.length, site)}</a></li>\n`;
}
