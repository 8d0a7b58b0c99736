import { archiveBounds } from "../../src/date/archiveBounds.ts";
import { dateArticle } from "../../src/date/article.ts";
import { indexFacts } from "../../src/date/infer/factIndex.ts";
import { enrichArticle } from "../../src/enrich/article.ts";
import { eventsOf } from "../../src/enrich/events/find.ts";
import { keyphrasesOf, phrasesOf, type WordCounts } from "../../src/enrich/keyphrases/find.ts";
import { keysOf } from "../../src/enrich/keyphrases/terms.ts";
import { type Gazetteer, indexNames } from "../../src/enrich/names/gazetteer.ts";
import { parseSeed } from "../../src/parse/article.ts";
import { seedOfText } from "../../src/parse/seedOfText.ts";
import { readNameLists } from "../../src/read/nameLists.ts";
import { readPublicFacts } from "../../src/read/publicFacts.ts";
import type { ArchiveArticle, EnrichedArticle, IdentifiedArticle } from "../../src/records/article.ts";
import type { DatedArticle } from "../../src/records/date.ts";
import type { NameAnnotation } from "../../src/records/names.ts";
import type { Archive, Fact, Metadata, ParsedArticle, RegisterRow, Seed } from "../../src/records/source.ts";
import { type CountedName, countedNames, mentionKey } from "../../src/relate/names/counted.ts";
import { linkNames } from "../../src/relate/names/link.ts";
import { type Vocabulary, vocabulary } from "../../src/rounds/studied.ts";
import { sha256 } from "./hash.ts";

/** The lists of names that come with Dateline, read once for all tests. */
export const NAMES: Gazetteer = indexNames(readNameLists(), readPublicFacts());

/** An archive that says nothing of itself. */
export const ARCHIVE: Archive = {
  title: "Clippings",
  description: "",
  language: "en",
  interface: null,
  timezone: "UTC",
  url: null,
  earliest: null,
  latest: null,
  collected: null,
  featured: [],
  license: null,
  exports: [],
  offline: false,
};

/** Particulars that say only what a test gives. */
export function particularsOf(known: Partial<Metadata> = {}): Metadata {
  const nothing = { title: null, date: null, source: null, author: null, url: null, language: null };
  return { ...nothing, tags: [], note: null, extra: {}, ...known };
}

/** A row of the register, on line 2 where a test doesn't say. */
export function rowOf(known: Partial<RegisterRow> = {}): RegisterRow {
  const row = { file: "a.txt", line: 2, id: null, withdrawn: null, isHidden: false };
  return { ...particularsOf(known), ...row, anonymise: [], copyOf: null, story: null, ...known };
}

/** A plain text as the read stage hands it on. */
export function seedOf(text: string, known: Partial<Seed> = {}): Seed {
  const read = { file: "a.txt", bytes: Buffer.byteLength(text), sha256: sha256(text) };
  return { ...seedOfText(text), ...read, ...known };
}

/** What the parse stage makes of a plain text. */
export function parsed(text: string, known: Partial<Seed> = {}): ParsedArticle {
  return parseSeed(seedOf(text, known));
}

/** What the date stage makes of a plain text; its problems are for other tests. */
export function dated(
  text: string,
  known: Partial<Seed> = {},
  archive: Archive = ARCHIVE,
  facts: readonly Fact[] = [],
): DatedArticle {
  const bounds = archiveBounds(archive).value;
  return dateArticle(parsed(text, known), { archive, bounds, facts: indexFacts(facts).value }).value;
}

/** In how many of some articles each word occurs. */
export function wordsOf(articles: readonly Pick<ParsedArticle, "seed" | "blocks">[]): WordCounts {
  const byWord = new Map<string, number>();
  for (const { seed, blocks } of articles)
    for (const word of keysOf(seed.text, blocks)) byWord.set(word, (byWord.get(word) ?? 0) + 1);
  return { articles: articles.length, articlesWith: (word) => byWord.get(word) ?? 0 };
}

/** The ids of the names that the names of some articles are linked to, and the table of these names. */
export function linkedCounted(
  articles: readonly { readonly names: readonly CountedName[]; readonly seed?: Seed }[],
  { words, names: records }: Pick<Vocabulary, "words" | "names"> = vocabulary(),
) {
  const numbered = articles.map((one) => ({ ...one, names: Uint32Array.from(one.names, records.numberOf) }));
  const { places, names } = linkNames(numbered, { records, words, lists: NAMES });
  return { names, ids: numbered.map((_, at) => Array.from(places(at), (place) => names[place]?.id ?? "")) };
}

/** Some articles with the names that theirs are linked to, and the table of these names. */
export function linked<A extends EnrichedArticle>(articles: readonly A[]) {
  const counted = articles.map(({ names }) => ({ names: countedNames(names) }));
  const { ids, names } = linkedCounted(counted);
  const idOf = counted.map(({ names: own }, at) => {
    const found = new Map(own.map((name, index) => [mentionKey(name), ids[at]?.[index] ?? ""]));
    return (name: NameAnnotation) => found.get(mentionKey(name)) ?? "";
  });
  return {
    names,
    articles: articles.map((article, at) => ({
      ...article,
      names: article.names.map((name) => ({ ...name, entity: idOf[at]?.(name) ?? "" })),
    })),
  };
}

export function enriched(
  text: string,
  known: Partial<Seed> = {},
  archive: Archive = ARCHIVE,
): ArchiveArticle {
  const article = enrichArticle(dated(text, known, archive), archive, NAMES);
  return {
    ...article,
    events: eventsOf(article),
    keyphrases: keyphrasesOf(phrasesOf(article), wordsOf([article])),
  };
}

/** An article ready to be written, with the first ten digits of its hash as its id. */
export function identified(text: string, known: Partial<Seed> = {}): IdentifiedArticle {
  const article = enriched(text, known);
  const [own] = linked([article]).articles;
  return { ...article, names: own?.names ?? [], id: article.seed.sha256.slice(0, 10) };
}
