import type { ArticleDate, TimeExpression } from "../records.ts";
import { findMentions } from "./mentions/find.ts";
import type { Found } from "./mentions/pattern.ts";
import { withoutOverlaps } from "./refine/overlaps.ts";
import { resolveMentions } from "./refine/resolve.ts";
import { timexToEdtf } from "./timexEdtf.ts";

/** The time expressions of a text as they stand there, in order and without overlaps. */
export function timesIn(text: string): Found[] {
  return withoutOverlaps(findMentions(text));
}

/**
 * The time expressions of a text, seen from its article's own date. Where that is a span of days,
 * a value stands only if it is the same from the first of them and from the last: "last month" in
 * an article of some day in May is April, "on Tuesday" stays a Tuesday.
 */
export function timesOf(
  found: readonly Found[],
  { earliest, latest }: Pick<ArticleDate, "earliest" | "latest">,
): TimeExpression[] {
  const open = resolveMentions(found, null);
  const known = earliest !== null && latest !== null;
  const first = known ? resolveMentions(found, earliest) : open;
  const last = known && earliest !== latest ? resolveMentions(found, latest) : first;
  return first.flatMap((mention, index) => {
    const agreed = mention.value === last[index]?.value ? mention : open[index];
    return agreed ? { ...agreed, edtf: timexToEdtf(agreed.value) } : [];
  });
}
