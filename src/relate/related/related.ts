import { type Alike, byScore, lookUp, postingsOf, type Vector } from "../../date/stories/postings.ts";
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
/** So many, those with the highest scores, are looked at. */
const MAX_LOOKED_AT = 20;
/** Cosine similarity. What is less alike has a name or two in common by chance. */
const MIN_SIMILARITY = 0.15;
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
  return articles.flatMap(({ id }, index) => {
    const own = vectors[index];
    if (!own) return [];
    const reasonFor = inCommonWith(own, terms);
    const others: RelatedTo[] = [];
    for (const at of mostAlike(look(own, MIN_SIMILARITY), index)) {
      if (others.length === MOST) break;
      const other = articles[at]?.id ?? "";
      const reason = isCopy(other, [{ id }, ...others]) ? null : reasonFor(vectors[at]);
      if (reason !== null) others.push({ id: other, ...reason });
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

const mostAlike = (alike: Alike, index: number): number[] =>
  alike
    .filter(([other]) => other !== index)
    .sort(byScore)
    .slice(0, MAX_LOOKED_AT)
    .map(([other]) => other);

/** Says what other articles have in common with one, the most telling first; null if it is too little. */
function inCommonWith(
  own: Vector,
  terms: SubjectTerms,
): (other: Vector | undefined) => Omit<RelatedTo, "id"> | null {
  const weights = new Map(Array.from(own.terms, (term, at) => [term, own.weights[at] ?? 0]));
  const isName = ({ term }: { readonly term: number }) => terms.isName(term);
  return (other) => {
    const shared: { readonly term: number; readonly product: number }[] = [];
    other?.terms.forEach((term, at) => {
      const product = (weights.get(term) ?? 0) * (other.weights[at] ?? 0);
      if (product > 0) shared.push({ term, product });
    });
    if (shared.length < MIN_SHARED || shared.filter(isName).length < MIN_NAMES) return null;
    const told = shared
      .map((one) => ({ ...one, word: terms.wordOf(one.term) }))
      .sort((a, b) => b.product - a.product || (a.word < b.word ? -1 : 1));
    const [names, words] = [told.filter(isName), told.filter((one) => !isName(one))];
    return {
      names: names.slice(0, TOLD_NAMES).map(({ word }) => word),
      words: words.slice(0, TOLD_WORDS).map(({ word }) => word),
    };
  };
}
