import { finishDate } from "../date/article.ts";
import type { EnrichedArticle } from "../records/article.ts";
import type { Bounds } from "../text/edtf.ts";
import type { ComparedDate } from "./barrier.ts";
import type { FirstRecord } from "./first.ts";

/** An article as round 1 left it, with the date that it has together with the others. */
export function withFinishedDate(
  { article, draft }: FirstRecord,
  { verdict }: Pick<ComparedDate, "verdict">,
  bounds: Bounds,
): EnrichedArticle {
  if (verdict === null || draft === null) return article;
  return finishDate({ article, given: null, verdict, times: draft.times }, bounds);
}
