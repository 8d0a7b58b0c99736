import type { Output } from "../../write/output.ts";
import type { Site } from "../model/site.ts";
import { articlePath } from "../urls.ts";
import { citableOf } from "./citable.ts";
import { FORMATS } from "./formats.ts";

/**
 * Writes the citation of each article beside its page, in every format. They aren't Eleventy pages, because three more for
 * each article would cost more than the article itself.
 * @param output writes into the folder of the site.
 */
export function writeCitations(site: Pick<Site, "articles" | "archive" | "baseUrl">, output: Output): void {
  for (const article of site.articles) {
    const cited = citableOf(article, site);
    const folder = articlePath(article.id).slice(1);
    for (const { file, write } of FORMATS) output.write(folder + file, write(cited));
  }
}
