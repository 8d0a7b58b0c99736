import type { CitedArticle } from "../shared/passage/passageFile.ts";

/** What the page of an article says of it for the files of passages; null on any other page. */
export function citedArticle(page: Document): CitedArticle | null {
  const said = page.querySelector<HTMLElement>("template#passage")?.dataset.article;
  return said === undefined ? null : JSON.parse(said);
}
