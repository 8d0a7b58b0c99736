import articlePage from "../../templates/pages/article.11ty.ts";
import { card } from "../../templates/partials/card.ts";
import { sound } from "../attempt.ts";
import type { Outcome } from "../problem.ts";
import type { SiteOptions } from "./buildSite.ts";
import type { Card } from "./cards/card.ts";
import type { Entries } from "./cards/shelf.ts";
import { siteOf } from "./model/site.ts";

/**
 * The articles whose pages can be made, after making those of all has failed.
 * @throws the error, if each article alone can be rendered.
 */
export async function soundArticles(
  { cards, names, read, excerpt }: Entries,
  { archive, baseUrl }: Pick<SiteOptions, "archive" | "baseUrl">,
  error: unknown,
): Promise<Outcome<Card[]>> {
  const at = { stage: "site", fileOf: ({ seed }: Card) => seed } as const;
  const alone = (one: Card) => {
    const model = siteOf({ cards: [one], read, excerpt }, archive, baseUrl, { table: names });
    for (const part of model.parts) articlePage({ site: model, part });
    card(one, model, 2);
  };
  return sound(cards, at, alone, error);
}
