import { hashRuns, withIndex } from "./hashRuns.ts";
import type { CopySketch } from "./sketch.ts";

/** A paragraph in so many articles may be one that a paper prints under everything. */
const MIN_ARTICLES = 3;
/** So many of its articles are looked at. */
const MAX_LOOKED_AT = 8;
/** Copies of each other share more of their other paragraphs than this. */
const MAX_OTHERS_SHARED = 0.3;

/**
 * The paragraphs that stand in articles which have nothing else in common, such as "This is a developing story". They are no
 * sign that one article is a copy of another. In copies of one article, most other paragraphs are the same, too.
 * @returns their hashes.
 */
export function standingParagraphs(sketches: readonly CopySketch[]): ReadonlySet<number> {
  const standing = new Set<number>();
  for (const { hash, articles } of occurrences(sketches)) {
    const shares = articles
      .slice(1)
      .map((index, at) => othersShared(sketches[articles[at] ?? 0], sketches[index]));
    const apart = shares.filter((share) => share < MAX_OTHERS_SHARED).length;
    if (2 * apart > shares.length) standing.add(hash);
  }
  return standing;
}

/** The paragraphs that several articles have, with the first of these. */
function* occurrences(sketches: readonly CopySketch[]) {
  const all = Float64Array.from(
    sketches.flatMap(({ paragraphs }, index) => Array.from(paragraphs, (hash) => withIndex(hash, index))),
  );
  for (const { hash, count, articles } of hashRuns(all.sort()))
    if (count >= MIN_ARTICLES) yield { hash, articles: articles(MAX_LOOKED_AT) };
}

/** Of the article with fewer paragraphs, the share of those besides the common one that the other has, too. */
function othersShared(one: CopySketch | undefined, other: CopySketch | undefined): number {
  if (!one || !other) return 0;
  const known = new Set(other.paragraphs);
  const shared = one.paragraphs.filter((hash) => known.has(hash)).length - 1;
  const most = Math.min(one.paragraphs.length, other.paragraphs.length) - 1;
  return most === 0 ? 1 : shared / most;
}
