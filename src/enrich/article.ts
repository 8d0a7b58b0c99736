import type { ArchiveArticle } from "../records/article.ts";
import type { DatedArticle } from "../records/date.ts";
import type { Annotation, Archive, Sourced } from "../records/source.ts";
import { authorsOf } from "./authors.ts";
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

/**
 * What is known of an article besides its date. The register wins over the front matter, that
 * over what the text credits; what nobody says is null.
 */
export function enrichArticle(
  article: DatedArticle,
  archive: Archive,
  { names: lists, words }: Knowledge,
): ArchiveArticle {
  const { register, frontMatter } = article.seed;
  const first = <T>(...known: (Sourced<T> | null)[]) => known.find((one) => one !== null) ?? null;
  const given = (field: "source" | "author" | "url" | "language") => [
    known(register?.[field], "register"),
    known(frontMatter?.[field], "front matter"),
  ];
  const language = first(...given("language")) ?? readLanguage(article, archive);
  const isRead = isEnglish(language.value);
  const names = isRead ? namesOf(article, lists) : [];
  const author = first(...given("author"), credited(article.credits, "byline"));
  return {
    ...article,
    summary: summaryOf(article.blocks),
    source: first(...given("source"), credited(article.credits, "dateline-agency")),
    author,
    authors: authorsOf(author?.value ?? null, language.value),
    url: first(...given("url")),
    language,
    tags: first(listed(register?.tags, "register"), listed(frontMatter?.tags, "front matter")),
    names,
    ...statementsOf(article, names, isRead),
    topics: isRead ? topicsOf(article.seed.text, article.blocks) : [],
    keyphrases: isRead ? keyphrasesOf(article, words) : [],
  };
}

/** The text's own language; the archive's where the text doesn't tell, or tells no more ("en" for "en-GB"). */
function readLanguage({ blocks }: DatedArticle, { language }: Archive): Sourced<string> {
  const found = languageOf(blocks);
  const isSame = found === null || language.toLowerCase().split("-")[0] === found;
  return isSame ? { value: language, origin: "archive" } : { value: found, origin: "text" };
}

function known<T>(value: T | null | undefined, origin: Sourced<T>["origin"]): Sourced<T> | null {
  return value === null || value === undefined ? null : { value, origin };
}

function listed(tags: readonly string[] | undefined, origin: Sourced<string>["origin"]) {
  return known(tags?.length ? tags : null, origin);
}

function credited(credits: readonly Annotation[], kind: string): Sourced<string> | null {
  return known(credits.find((credit) => credit.type === kind)?.value, "text");
}
