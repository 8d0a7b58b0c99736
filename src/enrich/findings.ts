import type { DatedArticle } from "../records/date.ts";
import type { NameAnnotation } from "../records/names.ts";
import type { Figure, Quote, Topic } from "../records/statements.ts";
import { isEnglish } from "./isEnglish.ts";
import { namesOf } from "./names/article.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { withQuotedPeople } from "./quotedPeople.ts";
import { statementsOf } from "./statements.ts";
import { topicsOfArticle } from "./topics/find.ts";

/** What is found in the words of an article, each in the order of the text but for topics. */
export interface Findings {
  readonly names: readonly NameAnnotation[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** The surest first. */
  readonly topics: readonly Topic[];
}

/**
 * Names, quotations, figures and topics of a dated article. The only place where they are put together: an
 * article of an archive and a text by itself (`annotateText.ts`) both come here.
 * @param language as BCP 47, null where it isn't known. Only quotations, without their speakers, are found in a
 * text that isn't English.
 */
export function findingsOf(
  article: Pick<DatedArticle, "seed" | "headline" | "blocks" | "times">,
  language: string | null,
  lists: Gazetteer,
): Findings {
  const isRead = isEnglish(language);
  const names = isRead ? namesOf(article, lists) : [];
  const { quotes, figures } = statementsOf(article, names, isRead);
  return {
    names: withQuotedPeople(names, quotes, lists),
    quotes,
    figures,
    topics: isRead ? topicsOfArticle(article) : [],
  };
}
