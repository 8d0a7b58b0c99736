import type { ArticleDate, TimeExpression } from "../records/date.ts";
import { findMentions } from "./mentions/find.ts";
import { type PlacedTime, placedTimes } from "./mentions/places.ts";
import { withoutOverlaps } from "./refine/overlaps.ts";
import { type Mention, resolveMentions } from "./refine/resolve.ts";
import { timexToEdtf } from "./timexEdtf.ts";

/** The time expressions of a text, in order and without overlaps; their values are not resolved yet. */
export function timesIn(text: string): PlacedTime[] {
  return placedTimes(withoutOverlaps(findMentions(text)), text);
}

/**
 * The time expressions of a text with their values, counted from its article's own date. If that is a
 * range of days, a value must be the same from the first and the last of them: in an article of an
 * unknown day in May, "last month" is April, but "on Tuesday" stays an unknown Tuesday.
 */
export function timesOf(
  found: readonly PlacedTime[],
  { earliest, latest }: Pick<ArticleDate, "earliest" | "latest">,
): TimeExpression[] {
  const known = earliest !== null && latest !== null;
  const first = resolveMentions(found, known ? earliest : null);
  const agreed = known && earliest !== latest ? whereAgreed(found, first, latest) : first;
  return agreed.map((mention) => ({ ...mention, edtf: timexToEdtf(mention.value) }));
}

function whereAgreed(found: readonly PlacedTime[], first: readonly Mention[], latest: string): Mention[] {
  const last = resolveMentions(found, latest);
  const open = resolveMentions(found, null);
  return first.map((mention, index) =>
    mention.value === last[index]?.value ? mention : (open[index] ?? mention),
  );
}
