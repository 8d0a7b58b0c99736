import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";

const ARTICLE = /^(?:the|an?)\s+/i;

/**
 * The words for somebody without a name, as a sentence of a page can hold them: "the company", "a spokesman". The entry has them
 * without the article, so that they can be compared.
 */
export function withArticle<S extends EntrySpeaker | null>(
  who: S,
  { paragraphs }: Pick<SiteArticle, "paragraphs">,
): S {
  if (who === null || who.entity !== null || who.at === null) return who;
  const [p, start, end] = who.at;
  const words = (paragraphs[p - 1] ?? "").slice(start, end);
  const article = ARTICLE.exec(words)?.[0] ?? "";
  if (article === "" || !words.slice(article.length).startsWith(who.value)) return who;
  return { ...who, value: `${article.trim().toLowerCase()} ${who.value}` };
}
