import { authorName } from "../../site/cite/nameLists.ts";
import { articlesTable } from "./articles.ts";
import type { Exported } from "./table.ts";

/** The article as one line of JSON: the columns of `articles.csv`, with lists as lists, and its text. */
export function wholeArticle(of: Exported): string {
  const { article, card } = of;
  const [cells = []] = articlesTable.rowsOf(of);
  const told = Object.fromEntries(
    articlesTable.fields.map(({ name }, index) => [name, cells[index] ?? null]),
  );
  return JSON.stringify({
    ...told,
    ...{ authors: article.authors.map(authorName), topics: card.topicNames, tags: card.tags },
    keyphrases: article.keyphrases,
    text: article.paragraphs,
  });
}
