import { authorFrom, languageFrom, sourceFrom, tagsFrom, urlFrom } from "../read/precedence.ts";
import type { ArchiveArticle } from "../records/article.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Annotation, Archive } from "../records/source.ts";
import { keyphrasesOf, type WordCounts } from "./keyphrases/find.ts";
import { isEnglish, languageOf } from "./language.ts";
import { namesOf } from "./names/article.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { statementsOf } from "./statements.ts";
import { summaryOf } from "./summary.ts";
import { topicsOf } from "./topics/find.ts";

/** What is known before an article is looked at: lists of names, and the words of the whole archive. */
export interface Knowledge {
  readonly names: Gazetteer;
  readonly words: WordCounts;
}

/** Everything about an article besides its date. A field that nothing gives is null. */
export function enrichArticle(
  article: DatedArticle,
  archive: Archive,
  { names: lists, words }: Knowledge,
): ArchiveArticle {
  const { seed, credits } = article;
  const language = languageFrom(seed, detectedLanguage(article, archive), archive.language);
  const isRead = isEnglish(language.value);
  const names = isRead ? namesOf(article, lists) : [];
  return {
    ...article,
    summary: summaryOf(article.blocks),
    source: sourceFrom(seed, credited(credits, "dateline-agency")),
    author: authorFrom(seed, credited(credits, "byline")),
    url: urlFrom(seed),
    language,
    tags: tagsFrom(seed),
    names,
    ...statementsOf(article, names, isRead),
    topics: isRead ? topicsOf(article.seed.text, article.blocks) : [],
    keyphrases: isRead ? keyphrasesOf(article, words) : [],
  };
}

/** The text's own language; null if it is unclear, or only says "en" where the archive says "en-GB". */
function detectedLanguage({ blocks }: DatedArticle, { language }: Archive): string | null {
  const found = languageOf(blocks);
  return language.toLowerCase().split("-")[0] === found ? null : found;
}

function credited(credits: readonly Annotation[], type: string): string | null {
  return credits.find((credit) => credit.type === type)?.value ?? null;
}
