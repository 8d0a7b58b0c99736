import { COLUMN, type NameRecords } from "../names/records.ts";
import type { Subjects } from "./vectors.ts";

/** Which names each article has, each once in the order in which they first occur, and how often. */
interface NamesPerArticle {
  /** Where those of each article begin; its last ones end where the next article's begin. */
  readonly starts: Uint32Array;
  /** Their places in the archive's table. */
  readonly places: Uint32Array;
  readonly counts: Uint32Array;
  /** How many articles have each name of the table. */
  readonly articlesOf: Uint32Array;
}

/** @param isCounted for each name of the table, whether it counts. */
export function namesPerArticle(
  articles: readonly Pick<Subjects, "names" | "places">[],
  isCounted: readonly boolean[],
  { cell }: Pick<NameRecords, "cell">,
): NamesPerArticle {
  let total = 0;
  for (const { places } of articles) total += places.length;
  const [places, counts] = [new Uint32Array(total), new Uint32Array(total)];
  const starts = new Uint32Array(articles.length + 1);
  const articlesOf = new Uint32Array(isCounted.length);
  // Where each name stands among those of the article that has it last.
  const standsAt = new Int32Array(isCounted.length).fill(-1);
  let end = 0;
  for (const [index, article] of articles.entries()) {
    const start = end;
    for (let at = 0; at < article.places.length; at += 1) {
      const place = article.places[at] ?? 0;
      if (!isCounted[place]) continue;
      let own = standsAt[place] ?? -1;
      if (own < start) {
        own = end;
        standsAt[place] = own;
        places[own] = place;
        articlesOf[place] = (articlesOf[place] ?? 0) + 1;
        end += 1;
      }
      counts[own] = (counts[own] ?? 0) + cell(article.names[at] ?? 0, COLUMN.count);
    }
    starts[index + 1] = end;
  }
  return { starts, places: places.subarray(0, end), counts, articlesOf };
}
