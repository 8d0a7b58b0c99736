import type { DatedArticle, Outcome, ParsedArticle } from "../records.ts";
import { type Dating, draftDate, finishDate } from "./article.ts";

/**
 * All articles of an archive with their own dates: first each by itself, then by those that tell
 * of the same story.
 */
export function dateArchive(
  articles: readonly ParsedArticle[],
  dating: Dating,
  onArticle: (done: number, of: number) => void = () => {},
): Outcome<DatedArticle[]> {
  const drafts = articles.map((article, index) => {
    onArticle(index + 1, articles.length);
    return draftDate(article, dating);
  });
  return {
    value: drafts.map(({ value }) => finishDate(value, dating.bounds)),
    problems: drafts.flatMap(({ problems }) => problems),
  };
}
