import type { FileDetails, SeenBy } from "../../../records/source.ts";
import { languageTag } from "../../metadata.ts";
import { detailsOf } from "../details.ts";
import { addressOf } from "./address.ts";
import { authorOf } from "./author.ts";
import type { Capture } from "./capture.ts";
import { dateOf } from "./date.ts";
import { type JsonLdArticle, jsonLdArticle } from "./jsonLd.ts";
import { type Candidate, firstGiven, metaTags } from "./meta.ts";
import { titleOf } from "./title.ts";

/** What the parts of a page that nobody sees say of its article. */
export interface PageData {
  readonly document: Document;
  readonly json: JsonLdArticle | null;
  /** Reads a meta tag. */
  meta(name: string, what: string): Candidate;
}

/** What a page says of its article: by JSON-LD, else by its meta tags, else by what its text marks. */
export function pageDetails(document: Document, capture: Capture | null): FileDetails {
  const page: PageData = { document, json: jsonLdArticle(document), meta: metaTags(document) };
  const { json, meta } = page;
  const source = firstGiven([
    { value: json?.publisher, place: "the page’s publisher (JSON-LD “publisher”)" },
    meta("og:site_name", "the name of the page’s site"),
  ]);
  const language = {
    value: document.querySelector("html[lang]")?.getAttribute("lang"),
    place: "the page’s language (<html lang>)",
  };
  return detailsOf(
    {
      title: titleOf(page, source?.value ?? null),
      date: dateOf(page),
      source,
      author: authorOf(page, source?.value ?? null),
      url: addressOf(page, capture),
      language: firstGiven([language], languageTag),
    },
    [...changes(page), ...(capture?.seenBy ?? [])],
  );
}

/** When the page was changed: its article was there by then. */
function changes({ json, meta }: PageData): SeenBy[] {
  const changed = firstGiven([
    { value: json?.modified, place: "JSON-LD “dateModified”" },
    ...["article:modified_time", "og:updated_time"].map((name) => ({
      value: meta(name, "").value,
      place: `meta tag “${name}”`,
    })),
  ]);
  return changed ? [{ value: changed.value, what: `the page was last changed then (${changed.place})` }] : [];
}
