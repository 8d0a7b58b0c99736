import type { ArchiveArticle } from "../records/article.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Annotation, Archive, Sourced } from "../records/source.ts";
import { keyphrasesOf, type WordCounts } from "./keyphrases/find.ts";
import { isEnglish, languageOf } from "./language.ts";
import { namesOf } from "./names/article.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { statementsOf } from "./statements.ts";
import { summaryOf } from "./summary.ts";
import { topicsOf } from "./topics/find.ts";

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
  const { register, frontMatter } = article.seed;
  const first = <T>(...values: (Sourced<T> | null)[]) => values.find((value) => value !== null) ?? null;
  const given = (field: "source" | "author" | "url" | "language") => [
    sourced(register?.[field], "register"),
    sourced(frontMatter?.[field], "front matter"),
  ];
  const language = first(...given("language")) ?? detectLanguage(article, archive);
  const isEnglishText = isEnglish(language.value);
  const names = isEnglishText ? namesOf(article, lists) : [];
  return {
    ...article,
    summary: summaryOf(article.blocks),
    source: first(...given("source"), credited(article.credits, "dateline-agency")),
    author: first(...given("author"), credited(article.credits, "byline")),
    url: first(...given("url")),
    language,
    tags: first(listed(register?.tags, "register"), listed(frontMatter?.tags, "front matter")),
    names,
    ...statementsOf(article, names, isEnglishText),
    topics: isEnglishText ? topicsOf(article.seed.text, article.blocks) : [],
    keyphrases: isEnglishText ? keyphrasesOf(article, words) : [],
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

function sourced<T>(value: T | null | undefined, origin: Sourced<T>["origin"]): Sourced<T> | null {
  return value === null || value === undefined ? null : { value, origin };
}

function listed(tags: readonly string[] | undefined, origin: Sourced<string>["origin"]) {
  return sourced(tags?.length ? tags : null, origin);
}

function credited(credits: readonly Annotation[], type: string): Sourced<string> | null {
  return sourced(credits.find((credit) => credit.type === type)?.value, "text");
}
