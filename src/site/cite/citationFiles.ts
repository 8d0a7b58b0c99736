import type { Site } from "../model/site.ts";
import { articlePath } from "../urls.ts";
import { citableOf } from "./citable.ts";
import { FORMATS } from "./formats.ts";

/**
 * The citation of each article in every format, beside its page. They aren't Eleventy pages, because three more for
 * each article would cost more than the article itself.
 * @returns paths within the site, with their texts.
 */
export function citationFiles(
  site: Pick<Site, "articles" | "archive" | "baseUrl">,
): { readonly path: string; readonly content: string }[] {
  return site.articles.flatMap((article) => {
    const cited = citableOf(article, site);
    const folder = articlePath(article.id).slice(1);
    return FORMATS.map(({ file, write }) => ({ path: folder + file, content: write(cited) }));
  });
}
