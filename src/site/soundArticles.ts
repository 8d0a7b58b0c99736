import articlePage from "../../templates/pages/article.11ty.ts";
import { card } from "../../templates/partials/card.ts";
import { sound } from "../attempt.ts";
import type { Entries } from "../entry/read.ts";
import type { SiteArticle } from "../entry/schema.ts";
import type { Outcome } from "../problem.ts";
import type { SiteOptions } from "./eleventy.ts";
import { siteOf } from "./model/site.ts";

/**
 * The articles whose pages can be made, after making those of all has failed.
 * @throws the error, if each article alone can be rendered.
 */
export async function soundArticles(
  { articles, names }: Entries,
  { archive, baseUrl }: Pick<SiteOptions, "archive" | "baseUrl">,
  error: unknown,
): Promise<Outcome<SiteArticle[]>> {
  const at = { stage: "site", fileOf: ({ seed }: SiteArticle) => seed } as const;
  const alone = (article: SiteArticle) => {
    const model = siteOf([article], archive, baseUrl, { table: names });
    for (const part of model.parts) articlePage({ site: model, part });
    card(article, model, 2);
  };
  return sound(articles, at, alone, error);
}
