import type { Found, SearchIndex } from "./pagefind.ts";
import type { Term } from "./query.ts";
import type { Match } from "./select.ts";

/** What the words of a search found, and what they didn't. */
export interface Findings {
  readonly matches: readonly Match[];
  /** Where the found articles' words are to be had, by their ids. */
  readonly found: ReadonlyMap<string, Found>;
  /** Words that no article has; the others were searched without them. */
  readonly missing: readonly string[];
  /** Phrases that no article has, though it has their words. */
  readonly brokenPhrases: readonly string[];
  /** How many articles each of the wanted words and phrases has that are in any. */
  readonly counts: readonly { readonly term: Term; readonly count: number }[];
}

/**
 * Finds the articles that have all words and phrases of a search, and none of the excluded ones.
 * Pagefind knows phrases only as a whole query and no minus, takes words for beginnings of others,
 * and drops those it doesn't know: so each word and phrase is asked for by itself, exactly, and the
 * sets are combined here. That costs no download, as the parts of the index are those of the query.
 */
export async function find(index: SearchIndex, terms: readonly Term[]): Promise<Findings> {
  const sets = await Promise.all(terms.map(async (term) => ({ term, ids: await exactly(index, term.text) })));
  const wanted = sets.filter(({ term }) => !term.isExcluded);
  const unwanted = sets.filter(({ term }) => term.isExcluded);
  const known = wanted.filter(({ ids }) => ids.size > 0);
  const none = wanted.filter(({ ids }) => ids.size === 0).map(({ term }) => term);
  const phrases = await Promise.all(
    none.filter(({ isPhrase }) => isPhrase).map((term) => unknownWords(index, term)),
  );
  const missing = [
    ...none.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text),
    ...phrases.flatMap(({ unknown }) => unknown),
  ];
  // A word that nothing has is left out and named; a phrase was meant as it stands.
  const isHopeless = phrases.length > 0 || (wanted.length > 0 && known.length === 0);
  const ranked = isHopeless
    ? []
    : await rank(
        index,
        known.map(({ term }) => term),
      );
  const matches = ranked.flatMap(({ id, score }) => {
    const row = index.catalogue.byId.get(id);
    const isWanted = known.every(({ ids }) => ids.has(id)) && !unwanted.some(({ ids }) => ids.has(id));
    return row && isWanted ? [{ row, score }] : [];
  });
  return {
    matches,
    found: new Map(ranked.map((found) => [found.id, found])),
    missing: [...new Set(missing)],
    brokenPhrases: phrases.filter(({ unknown }) => unknown.length === 0).map(({ text }) => text),
    counts: known.map(({ term, ids }) => ({ term, count: ids.size })),
  };
}

/** The articles that have a word in any of its forms, or words in their order. */
async function exactly(index: SearchIndex, text: string): Promise<ReadonlySet<string>> {
  return new Set((await index.search(`"${text}"`)).map(({ id }) => id));
}

async function unknownWords(
  index: SearchIndex,
  { text }: Term,
): Promise<{ text: string; unknown: string[] }> {
  const words = [...new Set(text.split(" "))];
  const sets = await Promise.all(words.map((word) => exactly(index, word)));
  return { text, unknown: words.filter((_, place) => sets[place]?.size === 0) };
}

/** The articles with all these words, the best first, or all articles where there are none. */
async function rank(index: SearchIndex, terms: readonly Term[]): Promise<readonly Found[]> {
  if (terms.length === 0) return [...index.all.values()].map((found) => ({ ...found, score: 0 }));
  return index.search(terms.map(({ text }) => text).join(" "));
}
