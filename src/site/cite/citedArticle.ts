import type { SiteArticle } from "../../entry/schema.ts";
import type { CitedArticle } from "../../shared/passage/passageFile.ts";
import type { Citable } from "./citable.ts";
import { authorName } from "./nameLists.ts";

/** So much of the evidence of a date is told; the article's page has all of it. */
const EVIDENCE = 3;

/** What is said of an article in the file of a passage: what its page says to reference managers, and how its date is known. */
export function citedArticleOf(
  { id, basis, evidence }: Pick<SiteArticle, "id" | "basis" | "evidence">,
  { title, authors, source, language, archive, date: { edtf }, sha256 }: Citable,
): CitedArticle {
  const words = evidence.flatMap(({ text, edtf }) => {
    const shown = text.replace(/\s+/g, " ").trim();
    return shown === "" ? [] : [{ words: shown, edtf }];
  });
  return {
    ...{ id, title, source, language, archive },
    authors: authors.map(authorName),
    date: { edtf, basis, evidence: words.slice(0, EVIDENCE) },
    original: sha256,
  };
}
