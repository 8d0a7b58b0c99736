import type { CopySketch, Sketches } from "./sketch.ts";

/** A paragraph in so many articles may be one that a paper prints under everything. */
const MIN_ARTICLES = 3;
/** So many of its articles are looked at. */
const MAX_LOOKED_AT = 8;
/** Copies of each other share more of their other paragraphs than this. */
const MAX_OTHERS_SHARED = 0.3;

/**
 * The paragraphs that stand in articles which have nothing else in common, such as "This is a developing story". They are no
 * sign that one article is a copy of another. In copies of one article, most other paragraphs are the same, too.
 * @param among the articles whose paragraphs are asked for, by their indexes.
 * @returns their hashes.
 */
export function standingParagraphs(sketches: Sketches, among: Iterable<number>): ReadonlySet<number> {
  const standing = new Set<number>();
  for (const [hash, { count, articles }] of occurrences(sketches, among)) {
    if (count < MIN_ARTICLES) continue;
    const shares = articles
      .slice(1)
      .map((index, at) => othersShared(sketches.at(articles[at] ?? 0), sketches.at(index)));
    const apart = shares.filter((share) => share < MAX_OTHERS_SHARED).length;
    if (2 * apart > shares.length) standing.add(hash);
  }
  return standing;
}

/** In which articles a paragraph is: the first ones, and how many there are. */
interface Occurrences {
  readonly articles: number[];
  count: number;
}

/** In which articles of all each paragraph of some is. */
function occurrences(sketches: Sketches, among: Iterable<number>) {
  const found = new Map<number, Occurrences>();
  for (const index of among)
    for (const hash of sketches.at(index)?.paragraphs ?? []) found.set(hash, { articles: [], count: 0 });
  for (let index = 0; index < sketches.length; index += 1)
    for (const hash of sketches.at(index)?.paragraphs ?? []) {
      const own = found.get(hash);
      if (own === undefined) continue;
      own.count += 1;
      if (own.articles.length < MAX_LOOKED_AT) own.articles.push(index);
    }
  return found;
}

/** Of the article with fewer paragraphs, the share of those besides the common one that the other has, too. */
function othersShared(one: CopySketch | undefined, other: CopySketch | undefined): number {
  if (!one || !other) return 0;
  const known = new Set(other.paragraphs);
  const shared = one.paragraphs.filter((hash) => known.has(hash)).length - 1;
  const most = Math.min(one.paragraphs.length, other.paragraphs.length) - 1;
  return most === 0 ? 1 : shared / most;
}
