import type { Card } from "../cards/card.ts";
import { isDayKnown } from "../timeline/timeline.ts";
import { type Certainty, certaintyOf } from "./certainty.ts";
import { dateWords, joinedDays } from "./dates.ts";

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
  const earliest = dated.map((one) => one.earliest ?? "").sort()[0] ?? null;
  const latest =
    dated
      .map((one) => one.latest ?? "")
      .sort()
      .at(-1) ?? null;
  if (earliest === null || latest === null || earliest === "" || latest === "")
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
