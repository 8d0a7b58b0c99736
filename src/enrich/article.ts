import type { Annotation, Archive, ArchiveArticle, DatedArticle, Known } from "../records.ts";
import { summaryOf } from "./summary.ts";

/**
 * What is known of an article besides its date. The register wins over the front matter, that
 * over what the text credits; what nobody says is null.
 */
export function enrichArticle(article: DatedArticle, archive: Archive): ArchiveArticle {
  const { register, frontMatter } = article.seed;
  const first = <T>(...known: (Known<T> | null)[]) => known.find((one) => one !== null) ?? null;
  const given = (field: "source" | "author" | "url" | "language") => [
    known(register?.[field], "register"),
    known(frontMatter?.[field], "front matter"),
  ];
  return {
    ...article,
    summary: summaryOf(article.blocks),
    source: first(...given("source"), credited(article.credits, "dateline-agency")),
    author: first(...given("author"), credited(article.credits, "byline")),
    url: first(...given("url")),
    language: first(...given("language")) ?? { value: archive.language, origin: "archive" },
    tags: first(listed(register?.tags, "register"), listed(frontMatter?.tags, "front matter")),
  };
}

function known<T>(value: T | null | undefined, origin: Known<T>["origin"]): Known<T> | null {
  return value === null || value === undefined ? null : { value, origin };
}

function listed(tags: readonly string[] | undefined, origin: Known<string>["origin"]) {
  return known(tags?.length ? tags : null, origin);
}

function credited(credits: readonly Annotation[], kind: string): Known<string> | null {
  return known(credits.find((credit) => credit.kind === kind)?.value, "text");
}
