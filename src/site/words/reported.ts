import type { Card } from "../cards/card.ts";
import { isDayKnown } from "../timeline/timeline.ts";
import { type Certainty, certaintyOf } from "./certainty.ts";
import { dateWords, joinedDays, monthWords } from "./dates.ts";

/** When some articles were written: in words, and how certain that is. */
export interface Reported {
  readonly words: string;
  readonly certainty: Certainty;
}

/**
 * When articles were written, taken together: a day, days from the first to the last, or the time between which all of them lie.
 * The undated ones count only if all are undated.
 */
export function reportedWords(articles: readonly Card[], language: string): Reported {
  const dated = articles.filter(({ date }) => date !== null);
  const { earliest, latest } = boundsOf(dated);
  if (earliest === undefined || latest === undefined)
    return { words: dateWords({ edtf: null, earliest: null, latest: null }, language), certainty: "unknown" };
  const [only] = dated;
  if (only && dated.every(({ edtf }) => edtf === only.edtf))
    return { words: dateWords(only, language), certainty: leastCertain(dated) };
  if (dated.every(isDayKnown))
    return {
      words:
        earliest === latest
          ? dateWords({ edtf: earliest, earliest, latest }, language)
          : joinedDays(earliest, latest, "–", language),
      certainty: leastCertain(dated),
    };
  return {
    words: dateWords({ edtf: `${earliest}/${latest}`, earliest, latest }, language),
    certainty: "approximate",
  };
}

const ORDER: readonly Certainty[] = ["unknown", "approximate", "inferred", "exact"];

const leastCertain = (articles: readonly Card[]): Certainty =>
  ORDER.find((one) => articles.some((article) => certaintyOf(article) === one)) ?? "unknown";

/** The months between which articles were written: "October 2024 – March 2025"; empty if all are undated. */
export function reportedMonths(articles: readonly Card[], language: string): string {
  const { earliest = "", latest = "" } = boundsOf(articles.filter(({ date }) => date !== null));
  const months = [earliest, latest].flatMap((day) =>
    day === "" ? [] : [monthWords(day.slice(0, 7), language)],
  );
  return [...new Set(months)].join(" – ");
}

/** The first and the last possible day of dated articles; none without any. */
function boundsOf(dated: readonly Card[]): { readonly earliest?: string; readonly latest?: string } {
  const [earliest] = dated.flatMap((one) => one.earliest ?? []).sort();
  const latest = dated
    .flatMap((one) => one.latest ?? [])
    .sort()
    .at(-1);
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}
