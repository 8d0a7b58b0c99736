import type { DatedArticle } from "../records/date.ts";
import { greatest } from "../shared/extremes.ts";
import { CONCERNS, type Concern, concernOf, contradictions, daysBetween } from "./concern.ts";

interface Group {
  readonly concern: Concern;
  /** The most urgent first. */
  readonly articles: readonly DatedArticle[];
}

interface Ranking {
  /** The groups that have articles. */
  readonly groups: readonly Group[];
  /** Articles with dates that need no check, in the order of their files. */
  readonly settled: readonly DatedArticle[];
}

/** All articles, grouped by the reason to check them. */
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

/** The order within a group: the smaller weight first, then by file name. */
const ORDER: Readonly<Record<Concern, Weight>> = {
  // A note shows that the person gave the date on purpose.
  contradicted: (article) =>
    (article.seed.register?.note ? 1 : 0) - greatest(contradictions(article).map(confidenceOf)),
  conflicting: ({ date }) => date.confidence,
  // Articles with some evidence first: it gives the curator a start.
  undated: ({ date }) => (date.evidence.length > 0 ? 0 : 1),
  wide: ({ date }) => -daysBetween(date.earliest, date.latest),
  inferred: ({ date }) => date.confidence,
};

const confidenceOf = ({ evidence }: { readonly evidence: { readonly confidence: number } }) =>
  evidence.confidence;

function inOrder(articles: readonly DatedArticle[], weight: Weight): DatedArticle[] {
  const weighed = articles.map((article) => ({ article, weight: weight(article) }));
  const byFile = (a: DatedArticle, b: DatedArticle) =>
    a.seed.file < b.seed.file ? -1 : Number(a.seed.file > b.seed.file);
  return weighed
    .sort((a, b) => Math.sign(a.weight - b.weight) || byFile(a.article, b.article))
    .map(({ article }) => article);
}
