import { givenTags, givenText, mostTrusted, sourced } from "../read/precedence.ts";
import type { ArchiveArticle } from "../records/article.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Annotation, Archive, Sourced } from "../records/source.ts";
import { authorsOf } from "./authors.ts";
import { findingsOf } from "./findings.ts";
import { keyphrasesOf, type WordCounts } from "./keyphrases/find.ts";
import { isEnglish, languageOf } from "./language.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { summaryOf } from "./summary.ts";

/** What the rules use besides the article itself: the lists of names, and the word counts of the whole archive. */
export interface Knowledge {
  readonly names: Gazetteer;
  readonly words: WordCounts;
}

/**
 * Adds everything but the date: metadata, language, names, quotations, figures, topics, keyphrases and a summary. For
 * metadata the register takes precedence over the front matter, and the front matter over the credits in the text;
 * what none of them says is null.
 */
export function enrichArticle(
  article: DatedArticle,
  archive: Archive,
  { names: lists, words }: Knowledge,
): ArchiveArticle {
  const { seed, credits } = article;
  const language = givenText(seed, "language") ?? detectLanguage(article, archive);
  const author = mostTrusted(givenText(seed, "author"), credited(credits, "byline"));
  return {
    ...article,
    summary: summaryOf(article.blocks),
    source: mostTrusted(givenText(seed, "source"), credited(credits, "dateline-agency")),
    author,
    authors: authorsOf(author?.value ?? null, language.value),
    url: givenText(seed, "url"),
    language,
    tags: givenTags(seed),
    ...findingsOf(article, language.value, lists),
    keyphrases: isEnglish(language.value) ? keyphrasesOf(article, words) : [],
  };
}

/**
 * The detected language of the text. It is the archive's language if nothing was detected, or if the archive's is
 * more precise ("en-GB" for a detected "en").
 */
function detectLanguage({ blocks }: DatedArticle, { language }: Archive): Sourced<string> {
  const found = languageOf(blocks);
  const isSame = found === null || language.toLowerCase().split("-")[0] === found;
  return isSame ? { value: language, origin: "archive" } : { value: found, origin: "text" };
}

function credited(credits: readonly Annotation[], kind: string): Sourced<string> | null {
  return sourced(credits.find((credit) => credit.type === kind)?.value, "text");
}
