import type { ArticleDate, TimeExpression } from "../records/date.ts";
import { findMentions } from "./mentions/find.ts";
import type { Found } from "./mentions/pattern.ts";
import { withoutOverlaps } from "./refine/overlaps.ts";
import { type Mention, resolveMentions } from "./refine/resolve.ts";
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
  const known = earliest !== null && latest !== null;
  const first = resolveMentions(found, known ? earliest : null);
  const agreed = known && earliest !== latest ? whereAgreed(found, first, latest) : first;
  return agreed.map((mention) => ({ ...mention, edtf: timexToEdtf(mention.value) }));
}

function whereAgreed(found: readonly Found[], first: readonly Mention[], latest: string): Mention[] {
  const last = resolveMentions(found, latest);
  const open = resolveMentions(found, null);
  return first.map((mention, index) =>
    mention.value === last[index]?.value ? mention : (open[index] ?? mention),
  );
}
