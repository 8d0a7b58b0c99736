import { readEvidenceLines } from "../shared/passage/evidenceLines.ts";
import type { CitedArticle } from "../shared/passage/passageFile.ts";

/**
 * What the page of an article says of it for the files of passages: in its data for search engines (JSON-LD), and in an attribute how its
 * date is known. Null on any other page.
 * @param path of the page, which ends with the article's id or the number of the page.
 */
export function citedArticle(page: Document, path: string): CitedArticle | null {
  const known = page.querySelector<HTMLElement>("template#passage")?.dataset.known;
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent;
  const id = /\/articles\/([^/]+)\//.exec(path)?.[1];
  if (known === undefined || data === undefined || data === null || id === undefined) return null;
  const said: LinkedData = JSON.parse(data);
  const named = (type: string) => said.isPartOf.find((part) => part["@type"] === type)?.name;
  return {
    id,
    title: said.headline,
    authors: (said.author ?? []).map(({ name }) => name),
    source: named("Newspaper") ?? null,
    language: said.inLanguage,
    archive: named("Collection") ?? "",
    date: { edtf: said.temporal ?? said.datePublished ?? null, ...readEvidenceLines(known) },
    original: said.identifier?.value ?? null,
  };
}

/** What of a page's JSON-LD is read here, as `site/cite/jsonLd.ts` writes it. */
interface LinkedData {
  readonly headline: string;
  readonly author?: readonly { readonly name: string }[];
  readonly datePublished?: string;
  readonly temporal?: string;
  readonly inLanguage: string;
  readonly isPartOf: readonly { readonly "@type": string; readonly name: string }[];
  readonly identifier?: { readonly value: string };
}
