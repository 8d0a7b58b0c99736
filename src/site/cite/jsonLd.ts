import type { Author } from "../../records/author.ts";
import type { Citable } from "./citable.ts";
import { numeric, surelyWithin } from "./part.ts";

/**
 * The article as a schema.org NewsArticle, for a `script` element of type `application/ld+json`. That is data, so the
 * Content-Security-Policy allows it.
 *
 * `datePublished` is set only if a day, month or year is certain. What else is known is in
 * `temporal`, which is for dates of which "more specific properties are not known to be
 * appropriate" (schema.org/temporal), in EDTF. Not in `temporalCoverage`: that is the time the
 * words are about; nor in `dateCreated`, which claims as much as `datePublished`.
 *
 * @param said quotations and claims of the article.
 */
export function jsonLd(cited: Citable, said: readonly object[] = []): string {
  const { title, authors, date, source, archive, home, original, archived, bytes, sha256, language } = cited;
  const within = surelyWithin(date);
  const published = within && numeric(within);
  const whole = { "@type": "Collection", name: archive, ...(home !== null && { url: home }) };
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    ...(authors.length > 0 && { author: authors.map(agent) }),
    ...(published !== null && { datePublished: published }),
    ...(date.edtf !== null && date.edtf !== published && { temporal: date.edtf }),
    inLanguage: language,
    isPartOf: source === null ? [whole] : [{ "@type": "Newspaper", name: source }, whole],
    ...(original !== null && { url: original }),
    ...(archived !== null && { archivedAt: archived }),
    ...(sha256 !== null && {
      identifier: { "@type": "PropertyValue", propertyID: "SHA-256", value: sha256 },
    }),
    // `sha256` is a property of a file, not of an article: the hash of the original file.
    ...(said.length > 0 && { hasPart: said }),
    ...(sha256 !== null && {
      encoding: { "@type": "MediaObject", ...(bytes !== null && { contentUrl: bytes }), sha256 },
    }),
  };
  return forScript(JSON.stringify(data));
}

function agent(author: Author): object {
  if (author.kind === "institution") return { "@type": "Organization", name: author.name };
  const { whole, given, particle, family } = author.name;
  if (family === null) return { "@type": "Person", name: whole };
  const familyName = particle ? `${particle} ${family}` : family;
  return { "@type": "Person", name: whole, givenName: given, familyName };
}

/** Escapes JSON so that no title can end the element or open a comment. It stays the same JSON. */
function forScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
