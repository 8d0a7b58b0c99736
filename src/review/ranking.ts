import type { DatedArticle } from "../records/date.ts";
import { CONCERNS, type Concern, concernOf, contradictions, daysBetween } from "./concern.ts";

interface Group {
  readonly concern: Concern;
  /** What to look at first comes first. */
  readonly articles: readonly DatedArticle[];
}

interface Ranking {
  /** Those that have any article. */
  readonly groups: readonly Group[];
  /** Articles whose date needs nobody, in the order of their files. */
  readonly settled: readonly DatedArticle[];
}

/** All articles by why they should be looked at. */
export function ranking(articles: readonly DatedArticle[]): Ranking {
  const found = articles.map((article) => ({ article, concern: concernOf(article) }));
  const those = (wanted: Concern | null) =>
    found.filter(({ concern }) => concern === wanted).map(({ article }) => article);
  const groups = CONCERNS.map((concern) => ({ concern, articles: inOrder(those(concern), ORDER[concern]) }));
  return {
    groups: groups.filter(({ articles }) => articles.length > 0),
    settled: inOrder(those(null), () => 0),
  };
}

type Weight = (article: DatedArticle) => number;

/** What puts one article before another of its group: the smaller figure; then its file's name. */
const ORDER: Readonly<Record<Concern, Weight>> = {
  // A note tells that a person knew what they were doing.
  contradicted: (article) =>
    (article.seed.register?.note ? 1 : 0) - Math.max(...contradictions(article).map(sureness)),
  conflicting: ({ date }) => date.confidence,
  // Where something bounds it, a person has something to go on.
  undated: ({ date }) => (date.evidence.length > 0 ? 0 : 1),
  wide: ({ date }) => -daysBetween(date.earliest, date.latest),
  inferred: ({ date }) => date.confidence,
};

const sureness = ({ evidence }: { readonly evidence: { readonly confidence: number } }) =>
  evidence.confidence;

function inOrder(articles: readonly DatedArticle[], weight: Weight): DatedArticle[] {
  const weighed = articles.map((article) => ({ article, weight: weight(article) }));
  const byFile = (a: DatedArticle, b: DatedArticle) =>
    a.seed.file < b.seed.file ? -1 : Number(a.seed.file > b.seed.file);
  return weighed
    .sort((a, b) => Math.sign(a.weight - b.weight) || byFile(a.article, b.article))
    .map(({ article }) => article);
}
