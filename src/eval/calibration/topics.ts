import { howTopical, rankedTopics } from "../../enrich/topics/find.ts";
import { parseSeed } from "../../parse/article.ts";
import { seedOfText } from "../../parse/seedOfText.ts";
import { isOfSection, type SectionedArticle } from "../topics.ts";
import type { JudgedDocument } from "./judged.ts";

/**
 * The first topic of each article; right if it belongs to the section in which the article was printed. Further topics
 * can't be judged, as an article is printed in one section: they get the confidence of first ones of the same strength.
 */
export function judgedTopics(articles: readonly SectionedArticle[]): JudgedDocument[] {
  return articles.map(({ text, category }) => {
    const { blocks, headline } = parseSeed(seedOfText(text));
    return rankedTopics(text, blocks, headline)
      .slice(0, 1)
      .map((topic) => ({ how: howTopical(topic), isRight: isOfSection(topic.id, category) }));
  });
}
