import type { DatedArticle } from "../records/date.ts";
import type { DateLeverage } from "../records/leverage.ts";
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
export function ranking(articles: readonly DatedArticle[], leverage: readonly DateLeverage[] = []): Ranking {
  const found = articles.map((article) => ({ article, concern: concernOf(article) }));
  const those = (wanted: Concern | null) =>
    found.filter(({ concern }) => concern === wanted).map(({ article }) => article);
  const narrows = new Map(leverage.map(({ file, narrowed }) => [file, narrowed.length]));
  const groups = CONCERNS.map((concern) => {
    // First those whose dates would narrow most others.
    const first: Weight = ({ seed }) => (NARROWING.has(concern) ? -(narrows.get(seed.file) ?? 0) : 0);
    return { concern, articles: inOrder(those(concern), first, ORDER[concern]) };
  });
  return {
    groups: groups.filter(({ articles }) => articles.length > 0),
    settled: inOrder(those(null)),
  };
}

/** The groups of articles whose dates aren't known to a month. */
const NARROWING: ReadonlySet<Concern> = new Set(["undated", "wide"]);

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

function inOrder(articles: readonly DatedArticle[], ...weights: readonly Weight[]): DatedArticle[] {
  const weighed = articles.map((article) => ({ article, weight: weights.map((weight) => weight(article)) }));
  const byFile = (a: DatedArticle, b: DatedArticle) =>
    a.seed.file < b.seed.file ? -1 : Number(a.seed.file > b.seed.file);
  return weighed
    .sort((a, b) => lighter(a.weight, b.weight) || byFile(a.article, b.article))
    .map(({ article }) => article);
}

/** Compares the first weights that differ. Infinite ones may be equal. */
function lighter(one: readonly number[], other: readonly number[]): number {
  for (const [at, weight] of one.entries()) {
    const another = other[at] ?? 0;
    if (weight !== another) return weight < another ? -1 : 1;
  }
  return 0;
}
