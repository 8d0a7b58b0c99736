import { authorFrom, languageFrom, sourceFrom, tagsFrom, urlFrom } from "../read/precedence.ts";
import type { EnrichedArticle } from "../records/article.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Annotation, Archive } from "../records/source.ts";
import { authorsOf } from "./authors.ts";
import { findingsOf } from "./findings.ts";
import { languageOf } from "./language.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { summaryOf } from "./summary.ts";

/**
 * Adds everything that an article says by itself: metadata, language, names, quotations, figures, topics and a
 * summary. A field that nothing gives is null.
 */
export function enrichArticle(
  article: DatedArticle,
  archive: Pick<Archive, "language">,
  lists: Gazetteer,
): EnrichedArticle {
  const { seed, credits } = article;
  const given = withoutWrongLanguage(article);
  const language = languageFrom(given, detectedLanguage(article, archive), archive.language);
  const author = authorFrom(seed, credited(credits, "byline"));
  return {
    ...article,
    summary: summaryOf(article.blocks, article.title.value),
    source: sourceFrom(seed, credited(credits, "dateline-agency")),
    author,
    authors: authorsOf(author?.value ?? null, language.value),
    url: urlFrom(seed),
    language,
    tags: tagsFrom(seed),
    ...findingsOf(article, language.value, lists),
  };
}

/** The text's own language; null if it is unclear, or only says "en" where the archive says "en-GB". */
function detectedLanguage({ blocks }: DatedArticle, { language }: Pick<Archive, "language">): string | null {
  const found = languageOf(blocks);
  return language.toLowerCase().split("-")[0] === found ? null : found;
}

/**
 * A seed whose own details don't name another language than the text is in. Many sites have a page's `lang` from the one who made their
 * design; what a person wrote into the register or the front matter stays.
 */
function withoutWrongLanguage({ seed, blocks }: DatedArticle): DatedArticle["seed"] {
  const stated = seed.details?.fields.language ?? null;
  const found = stated === null ? null : languageOf(blocks);
  const isWrong = found !== null && stated?.toLowerCase().split("-")[0] !== found;
  return isWrong ? { ...seed, details: null } : seed;
}

function credited(credits: readonly Annotation[], type: string): string | null {
  return credits.find((credit) => credit.type === type)?.value ?? null;
}
