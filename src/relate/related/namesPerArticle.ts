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
    // Asked once: they are cut out anew each time.
    const { names, places: own } = article;
    for (let at = 0; at < own.length; at += 1) {
      const place = own[at] ?? 0;
      if (!isCounted[place]) continue;
      let stands = standsAt[place] ?? -1;
      if (stands < start) {
        stands = end;
        standsAt[place] = stands;
        places[stands] = place;
        articlesOf[place] = (articlesOf[place] ?? 0) + 1;
        end += 1;
      }
      counts[stands] = (counts[stands] ?? 0) + cell(names[at] ?? 0, COLUMN.count);
    }
    starts[index + 1] = end;
  }
  return { starts, places: places.subarray(0, end), counts, articlesOf };
}
