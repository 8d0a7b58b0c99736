import { givenTags, givenText, mostTrusted, sourced } from "../read/precedence.ts";
import type { ArchiveArticle } from "../records/article.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Annotation, Archive, Sourced } from "../records/source.ts";
import { findingsOf } from "./findings.ts";
import { keyphrasesOf, type WordCounts } from "./keyphrases/find.ts";
import { isEnglish, languageOf } from "./language.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { summaryOf } from "./summary.ts";

/** What is known before an article is looked at: lists of names, and the words of the whole archive. */
export interface Knowledge {
  readonly names: Gazetteer;
  readonly words: WordCounts;
}

/**
 * What is known of an article besides its date. The register wins over the front matter, that
 * over what the text credits; what nobody says is null.
 */
export function enrichArticle(
  article: DatedArticle,
  archive: Archive,
  { names: lists, words }: Knowledge,
): ArchiveArticle {
  const { seed, credits } = article;
  const language = givenText(seed, "language") ?? readLanguage(article, archive);
  return {
    ...article,
    summary: summaryOf(article.blocks),
    source: mostTrusted(givenText(seed, "source"), credited(credits, "dateline-agency")),
    author: mostTrusted(givenText(seed, "author"), credited(credits, "byline")),
    url: givenText(seed, "url"),
    language,
    tags: givenTags(seed),
    ...findingsOf(article, language.value, lists),
    keyphrases: isEnglish(language.value) ? keyphrasesOf(article, words) : [],
  };
}

/** The text's own language; the archive's where the text doesn't tell, or tells no more ("en" for "en-GB"). */
function readLanguage({ blocks }: DatedArticle, { language }: Archive): Sourced<string> {
  const found = languageOf(blocks);
  const isSame = found === null || language.toLowerCase().split("-")[0] === found;
  return isSame ? { value: language, origin: "archive" } : { value: found, origin: "text" };
}

function credited(credits: readonly Annotation[], kind: string): Sourced<string> | null {
  return sourced(credits.find((credit) => credit.type === kind)?.value, "text");
}
