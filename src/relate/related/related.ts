import { postingsOf, scores } from "../../date/stories/postings.ts";
import type { WordCounts } from "../../enrich/keyphrases/find.ts";
import type { CopyPair } from "../../records/copies.ts";
import { type NameEntity, nameKey } from "../../records/names.ts";
import type { RelatedArticles, RelatedTo } from "../../records/related.ts";
import { isPublished } from "../names/published.ts";
import { inCommon } from "./inCommon.ts";
import { type Subjects, subjectVectors } from "./vectors.ts";

/** How many are shown for each article. */
const MOST = 5;
/** Names and words in more articles than this would take time and say little. */
const MAX_POSTINGS = 200;
/** So many, those with the highest scores, are looked at. */
const MAX_LOOKED_AT = 20;
/** Cosine similarity. What is less alike has a name or two in common by chance. */
const MIN_SIMILARITY = 0.15;

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
  const shown = new Set(names.filter(isPublished).map(nameKey));
  const { vectors, terms } = subjectVectors(articles, words, (key) => shown.has(key));
  const postings = postingsOf(vectors, new Set(articles.keys()), terms.size(), MAX_POSTINGS);
  const isCopy = new Set(
    copies.flatMap(({ articles: [one, other] }) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return articles.flatMap(({ id }, index) => {
    const own = vectors[index];
    if (!own) return [];
    const alike = [...scores(own, postings)]
      .filter(([other, score]) => other !== index && score >= MIN_SIMILARITY)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MAX_LOOKED_AT);
    const others: RelatedTo[] = [];
    for (const [at] of alike) {
      const other = articles[at]?.id ?? "";
      const isKnown = [id, ...others.map((one) => one.id)].some((one) => isCopy.has(`${one} ${other}`));
      const shared = isKnown ? null : inCommon(own, vectors[at], terms);
      if (shared !== null && others.length < MOST) others.push({ id: other, ...shared });
    }
    return others.length === 0 ? [] : [{ id, others }];
  });
}
