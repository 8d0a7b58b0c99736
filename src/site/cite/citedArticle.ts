import type { SiteArticle } from "../../entry/schema.ts";
import type { CitedArticle } from "../../shared/passage/passageFile.ts";
import { authorName } from "./nameLists.ts";

/** So much of the evidence of a date is told; the article's page has all of it. */
const EVIDENCE = 5;

/** What is said of an article in the file of a passage. */
export function citedArticleOf(article: SiteArticle, archive: { readonly title: string }): CitedArticle {
  const { id, title, authors, source, language, edtf, earliest, latest, basis, sha256, anonymised } = article;
  const evidence = article.evidence.filter(({ text }) => text !== "").slice(0, EVIDENCE);
  return {
    ...{ id, title, source, language },
    authors: authors.map(authorName),
    archive: archive.title,
    date: {
      ...{ edtf, earliest, latest, basis },
      evidence: evidence.map(({ text: words, edtf, rule }) => ({ words, edtf, rule })),
    },
    original: anonymised ? null : sha256,
  };
}
