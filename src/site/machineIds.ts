import type { SiteArticle } from "../entry/schema.ts";
import { fingerprint } from "../text/fingerprint.ts";

type Kind = "quotation" | "figure" | "time" | "name" | "event" | "evidence";

/**
 * Ids for what was found in an article, to be asked for in its order. An id follows from the words alone, and from how many before have the
 * same ones: so it stays when the text around them is corrected, when a paragraph is added, or when it is found out who speaks.
 */
export function machineIds(kind: Kind): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return `${kind}-${fingerprint(`${words}\n${before}`)}`;
  };
}

/** The words at a place of an article; paragraph 0 is the headline. */
export function wordsAt(
  { title, paragraphs }: Pick<SiteArticle, "title" | "paragraphs">,
  [p, start, end]: readonly [number, number, number],
): string {
  return textAt({ title, paragraphs }, p).slice(start, end);
}

/** The text of a paragraph. */
export const textAt = (
  { title, paragraphs }: Pick<SiteArticle, "title" | "paragraphs">,
  p: number,
): string => (p === 0 ? title : (paragraphs[p - 1] ?? ""));
