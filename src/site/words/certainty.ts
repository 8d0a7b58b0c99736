import type { EntryFrontMatter } from "../../entry/schema.ts";
import { qualifier } from "../../text/edtf.ts";

/** How sure a date is, as a shape: solid, outlined, dashed, dotted. */
export type Certainty = "exact" | "inferred" | "approximate" | "unknown";

/** What each shape means, in words, for the legend. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  exact: "The day is known: the article states it, or a person looked it up.",
  inferred: "The day was inferred from what the text says.",
  approximate: "Only about when is known: a span of days, a month, a year.",
  unknown: "Nothing says when it was published.",
};

/** How a date came to be known, in the words that stand beside it. */
export const BASIS_WORDS: Readonly<Record<EntryFrontMatter["basis"], string>> = {
  stated: "stated by the article",
  inferred: "inferred from the text",
  corrected: "corrected by hand",
  unknown: "no date found",
};

type DateFields = Pick<EntryFrontMatter, "basis" | "edtf" | "earliest" | "latest">;

/** The shape of an article's date: what isn't one day, or says "about", is approximate. */
export function certaintyOf({ basis, edtf, earliest, latest }: DateFields): Certainty {
  if (basis === "unknown" || edtf === null) return "unknown";
  const { approximate, uncertain } = qualifier(edtf);
  if (approximate || uncertain || earliest === null || earliest !== latest) return "approximate";
  return basis === "inferred" ? "inferred" : "exact";
}
