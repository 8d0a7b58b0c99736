import { lookUp, postingsOf, type Vector } from "../../date/stories/postings.ts";
import type { WordCounts } from "../../enrich/keyphrases/find.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { NameEntity } from "../../records/names.ts";
import type { RelatedArticles, RelatedTo } from "../../records/related.ts";
import { isPublished } from "../names/published.ts";
import { type Subjects, type SubjectTerms, subjectVectors } from "./vectors.ts";

/** How many are shown for each article. */
const MOST = 5;
/** Names and words in more articles than this would take time and say little. */
const MAX_POSTINGS = 200;
/** So many are looked at, if their cosine similarity is so high. What is less alike has a name or two in common by chance. */
const WANTED = { least: 0.15, most: 20 } as const;
/** The least number of names and words in common, and of names among them. */
const MIN_SHARED = 3;
const MIN_NAMES = 1;
/** How many of them the reason tells. */
const TOLD_NAMES = 3;
const TOLD_WORDS = 2;

/** What is known of the archive. */
interface Known {
  /** In how many articles each word occurs. */
  readonly words: WordCounts;
  readonly names: readonly NameEntity[];
  readonly copies: readonly CopyPair[];
}

/**
 * For each article those on the same subject, with the reason. Copies of it are left out, and so are copies of one that
 * is listed already. An article without any isn't listed. The order of the articles changes nothing.
 */
export function relatedOf(given: readonly Subjects[], { words, names, copies }: Known): RelatedArticles[] {
  const articles = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { vectors, terms } = subjectVectors(articles, words, names.filter(isPublished));
  const postings = postingsOf(vectors, new Set(articles.keys()), terms.size(), MAX_POSTINGS);
  const look = lookUp(postings, articles.length);
  const isCopy = copyTest(copies);
  const reasons = reasonsIn(terms);
  const idAt = (index: number) => articles[index]?.id ?? "";
  return vectors.flatMap((own, index) => {
    const id = idAt(index);
    const others: RelatedTo[] = [];
    const reasonFor = reasons(own);
    for (const at of look(own, { ...WANTED, besides: index })) {
      const other = idAt(at);
      const reason = isCopy(other, [{ id }, ...others]) ? null : reasonFor(vectors[at]);
      if (reason !== null) others.push({ id: other, ...reason });
      if (others.length === MOST) break;
    }
    return others.length === 0 ? [] : [{ id, others }];
  });
}

/** Tells whether an article is a copy of one of others. */
function copyTest(copies: readonly CopyPair[]) {
  const pairs = new Set(copies.flatMap(({ articles: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]));
  return (id: string, others: readonly { readonly id: string }[]): boolean =>
    others.some((other) => pairs.has(`${id} ${other.id}`));
}

/** A name or word that two articles have in common, and how telling it is. */
interface Shared {
  readonly term: number;
  readonly product: number;
}

/**
 * Says of one article after the other what it has in common with others, the most telling first; null if it is too little.
 * The weights of the one lie in a list that is used again and again: it has a place for each name and word of the archive.
 */
function reasonsIn(terms: SubjectTerms) {
  const weights = new Float64Array(terms.size());
  let last: Uint32Array = new Uint32Array();
  return (own: Vector) => {
    for (const term of last) weights[term] = 0;
    own.terms.forEach((term, at) => {
      weights[term] = own.weights[at] ?? 0;
    });
    last = own.terms;
    return (other: Vector | undefined) => {
      const shared: Shared[] = [];
      other?.terms.forEach((term, at) => {
        const product = (weights[term] ?? 0) * (other.weights[at] ?? 0);
        if (product > 0) shared.push({ term, product });
      });
      return reasonOf(shared, terms);
    };
  };
}

/** @param shared is sorted here. */
function reasonOf(shared: Shared[], terms: SubjectTerms): Omit<RelatedTo, "id"> | null {
  const { isName, wordOf } = terms;
  const names = shared.reduce((count, { term }) => count + Number(isName(term)), 0);
  if (shared.length < MIN_SHARED || names < MIN_NAMES) return null;
  shared.sort((a, b) => b.product - a.product || (wordOf(a.term) < wordOf(b.term) ? -1 : 1));
  const told = (areNames: boolean, most: number) => {
    const some = shared.filter(({ term }) => isName(term) === areNames);
    return some.slice(0, most).map(({ term }) => wordOf(term));
  };
  return { names: told(true, TOLD_NAMES), words: told(false, TOLD_WORDS) };
}
