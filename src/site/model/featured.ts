import type { Outcome, Problem } from "../../problem.ts";
import { ARCHIVE_FILE } from "../../read/archive.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "./site.ts";

/** The most articles that the home page features: more would no longer be a choice. */
const MAX_FEATURED = 12;

const problem = (message: string, excerpt: string): Problem => ({
  seed: ARCHIVE_FILE,
  stage: "site",
  rule: "featured",
  message,
  excerpt,
});

/** The articles that `archive.yml` features, in its order, each once; a file or id that no article has is a problem. */
export function featuredOf({ archive, articles, bySeed }: Site): Outcome<readonly Card[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const problems: Problem[] = [];
  const found = new Set<Card>();
  for (const name of archive.featured) {
    const article = bySeed.get(name) ?? byId.get(name);
    if (!article) problems.push(problem(UNKNOWN, name));
    else if (found.size === MAX_FEATURED && !found.has(article)) problems.push(problem(TOO_MANY, name));
    else found.add(article);
  }
  return { value: [...found], problems };
}

const UNKNOWN =
  "“featured” names an article that the archive doesn’t have. Write the path of its file below the folder of articles, such as 2019/bridge.txt, or the id from its address.";

const TOO_MANY = `“featured” has more than ${MAX_FEATURED} articles, which is all that the home page shows. Take some out; this one isn’t shown.`;
