import type { Hit, QuotationsOf, SearchIndex } from "./pagefind.ts";
import type { Term } from "./query.ts";
import { isQuoted, isWithin } from "./quotations.ts";
import type { Match } from "./select.ts";

/** The articles that a search's words found, and the words and phrases that found nothing. */
export interface Findings {
  readonly matches: readonly Match[];
  /** By the article's id: loads the text of an article that was found. */
  readonly hits: ReadonlyMap<string, Hit>;
  /** Words that are in no article; the search was made without them. */
  readonly unknownWords: readonly string[];
  /** Phrases that are in no article, though each of their words is in some article. */
  readonly unmatchedPhrases: readonly string[];
  /** For each wanted word or phrase that some article contains, the number of articles that contain it. */
  readonly termCounts: readonly { readonly term: Term; readonly count: number }[];
  /** Words and phrases that are in no quotation, though they were searched within quotations. */
  readonly unquoted: readonly Term[];
  /** The quotations of an article; null if nothing was searched within quotations. */
  readonly quotationsOf: QuotationsOf | null;
}

/**
 * Finds the articles that contain all words and phrases of a search, and none of the excluded ones.
 *
 * Pagefind can't do this in one query: it accepts a phrase only as the whole query, it has no minus, it
 * also finds words that merely begin with a searched word ("art" finds "artist"), and it silently drops
 * words that it doesn't know. So we ask it for each word and phrase separately, in quotation marks, and
 * combine the sets here. This costs no extra downloads, because the parts of the index are the same.
 */
export async function find(index: SearchIndex, terms: readonly Term[]): Promise<Findings> {
  const quotationsOf = terms.some(({ inQuotations }) => inQuotations) ? await index.quotations() : null;
  const sets = await Promise.all(
    terms.map(async (term) => ({ term, ids: await idsWith(index, term, quotationsOf) })),
  );
  const wanted = sets.filter(({ term }) => !term.isExcluded);
  const excluded = sets.filter(({ term }) => term.isExcluded);
  const known = wanted.filter(({ ids }) => ids.size > 0);
  const missing = wanted.filter(({ ids }) => ids.size === 0).map(({ term }) => term);
  const unquoted = missing.filter(({ inQuotations }) => inQuotations);
  const unknown = missing.filter(({ inQuotations }) => !inQuotations);
  const phrases = await Promise.all(
    unknown.filter(({ isPhrase }) => isPhrase).map((term) => phraseWithoutMatch(index, term)),
  );
  const unknownWords = [
    ...unknown.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text),
    ...phrases.flatMap((phrase) => phrase.unknownWords),
  ];
  // We go on without an unknown word, and name it. But a phrase without a match ends the search,
  // because its writer wanted exactly these words, and so does one within quotations.
  const findsNothing = phrases.length + unquoted.length > 0 || (wanted.length > 0 && known.length === 0);
  const knownTerms = known.map(({ term }) => term);
  const hits = findsNothing ? [] : await rankedHits(index, knownTerms);
  const matching = hits.filter(
    ({ id }) => known.every(({ ids }) => ids.has(id)) && !excluded.some(({ ids }) => ids.has(id)),
  );
  const rows = await index.rows(matching.map(({ id }) => id));
  const matches = matching.flatMap(({ id, score }) => {
    const row = rows.get(id);
    return row ? [{ row, score }] : [];
  });
  return {
    matches,
    hits: new Map(hits.map((hit) => [hit.id, hit])),
    unknownWords: [...new Set(unknownWords)],
    unmatchedPhrases: phrases.filter((phrase) => phrase.unknownWords.length === 0).map(({ text }) => text),
    termCounts: known.map(({ term, ids }) => ({ term, count: ids.size })),
    unquoted,
    quotationsOf,
  };
}

/** The ids of the articles that contain a word or phrase, anywhere or within a quotation. */
async function idsWith(
  index: SearchIndex,
  { text, inQuotations }: Term,
  quotationsOf: QuotationsOf | null,
): Promise<ReadonlySet<string>> {
  if (!inQuotations || quotationsOf === null) return idsWithExactly(index, text);
  const [whole, places] = await Promise.all([index.search(`"${text}"`), placesOfWords(index, text)]);
  const hits = whole.filter(({ id, words }) => {
    const quotations = quotationsOf({ id });
    const [first] = words;
    return (
      (first !== undefined && isWithin(first, quotations, places.length)) ||
      isQuoted(
        places.map((of) => of.get(id) ?? []),
        quotations,
      )
    );
  });
  return new Set(hits.map(({ id }) => id));
}

/** Where each word of a text is, by the article's id. A search for the whole text finds only its first place. */
async function placesOfWords(
  index: SearchIndex,
  text: string,
): Promise<readonly ReadonlyMap<string, readonly number[]>[]> {
  const found = await Promise.all(text.split(" ").map((word) => index.search(word)));
  return found.map((hits) => new Map(hits.map(({ id, words }) => [id, words])));
}

/** The ids of the articles that contain a word in any of its forms, or several words in this order. */
async function idsWithExactly(index: SearchIndex, text: string): Promise<ReadonlySet<string>> {
  return new Set((await index.search(`"${text}"`)).map(({ id }) => id));
}

async function phraseWithoutMatch(
  index: SearchIndex,
  { text }: Term,
): Promise<{ readonly text: string; readonly unknownWords: readonly string[] }> {
  const words = [...new Set(text.split(" "))];
  const sets = await Promise.all(words.map((word) => idsWithExactly(index, word)));
  return { text, unknownWords: words.filter((_, position) => sets[position]?.size === 0) };
}

/** The articles with all these words, the most relevant first; without words, all articles. */
async function rankedHits(index: SearchIndex, terms: readonly Term[]): Promise<readonly Hit[]> {
  if (terms.length === 0) return index.all();
  return index.ranked(terms.map(({ text }) => text).join(" "));
}
