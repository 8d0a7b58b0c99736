import type { Output } from "../../write/output.ts";
import type { Site } from "../model/site.ts";
import { articlePath } from "../urls.ts";
import { citableOf } from "./citable.ts";
import { FORMATS } from "./formats.ts";

/**
 * Writes each article's citation beside its page, in every format. Not as pages of Eleventy's:
 * three for each article would cost far more than the article itself.
 * @param output writes below the folder of the site.
 */
export function writeCitations(site: Pick<Site, "articles" | "archive" | "baseUrl">, output: Output): void {
  for (const article of site.articles) {
    const cited = citableOf(article, site);
    const folder = articlePath(article.id).slice(1);
    for (const { file, write } of FORMATS) output.write(folder + file, write(cited));
  }
}
