import { isAnonymised } from "../read/anonymise/isAnonymised.ts";
import { extraFrom, noteFrom } from "../read/precedence.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { Evidence } from "../records/date.ts";
import { titlesOutOfTerm } from "../relate/titles.ts";
import { type PlaceOf, placesIn } from "./place.ts";
import { rounded } from "./rounded.ts";
import type { EntryFrontMatter } from "./schema.ts";
import { textFingerprint } from "./textFingerprint.ts";
import { namesIn } from "./writeNames.ts";
import { eventsIn, figuresIn, quotesIn } from "./writeStatements.ts";

/** The front matter of an article. Null means that nothing says it. */
export function frontMatterOf(article: IdentifiedArticle): EntryFrontMatter {
  const { seed, date, title } = article;
  const placeOf = placesIn(seed.text, article.blocks, title.origin === "text" ? title.value : null);
  const placed = (one: Evidence) => ({
    ...one,
    at: one.start === null || one.end === null ? null : placeOf(one.start, one.end),
  });
  const extra = extraFrom(seed);
  const titles = titlesOutOfTerm(article).flatMap(({ start, end, terms, factSource }) => {
    const at = placeOf(start, end);
    return at ? [{ at, terms, factSource }] : [];
  });
  return {
    id: article.id,
    title: title.value,
    date: date.basis === "unknown" ? null : date.sort,
    edtf: date.edtf || null,
    earliest: date.earliest,
    latest: date.latest,
    basis: date.basis,
    confidence: rounded(date.confidence),
    seed: seed.file,
    sha256: seed.sha256,
    source: article.source?.value ?? null,
    author: article.author?.value ?? null,
    url: article.url?.value ?? null,
    language: article.language.value,
    tags: article.tags?.value ?? [],
    summary: article.summary,
    authors: article.authors,
    note: noteFrom(seed),
    copies: seed.copies,
    encoding: seed.encoding,
    bytes: seed.bytes,
    origins: originsOf(article),
    ...statedByOf(article),
    evidence: date.evidence.map(placed),
    conflicts: date.conflicts.map(({ message, evidence }) => ({ message, evidence: placed(evidence) })),
    setAside: article.setAside,
    ...(Object.keys(extra).length > 0 && { extra }),
    ...(seed.register?.isHidden && { noindex: true }),
    ...(isAnonymised(seed) && { anonymised: true }),
    ...(titles.length > 0 && { titles }),
    fingerprints: [title.value, ...article.blocks.map(({ text }) => text)].map(textFingerprint),
    times: timesIn(article, placeOf),
    names: namesIn(article, placeOf),
    topics: article.topics.map(({ id, name, confidence, words }) => ({
      id,
      name,
      confidence,
      words: words.map(({ text, count }) => [text, count] as const),
    })),
    keyphrases: article.keyphrases,
    quotes: quotesIn(article, placeOf),
    figures: figuresIn(article, placeOf),
    ...eventsIn(article, placeOf),
  };
}

function originsOf({ title, source, author, url, language, tags }: IdentifiedArticle) {
  return {
    title: title.origin,
    source: source?.origin ?? null,
    author: author?.origin ?? null,
    url: url?.origin ?? null,
    language: language.origin,
    tags: tags?.origin ?? null,
  };
}

/** Where in the file those details stand that the file itself states. */
function statedByOf(article: IdentifiedArticle): Pick<EntryFrontMatter, "statedBy"> {
  const origins = new Map<string, string | null>(Object.entries(originsOf(article)));
  const places = Object.entries(article.seed.details?.places ?? {});
  const own = places.filter(([field]) => origins.get(field) === "file");
  return own.length > 0 ? { statedBy: Object.fromEntries(own) } : {};
}

function timesIn({ times }: IdentifiedArticle, placeOf: PlaceOf): EntryFrontMatter["times"] {
  return times.flatMap(({ start, end, type, value, edtf, implied, rule }) => {
    const at = placeOf(start, end);
    return at ? [{ at, type, value, edtf, implied, rule }] : [];
  });
}
